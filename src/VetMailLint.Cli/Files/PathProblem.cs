namespace VetMailLint.Cli.Files;

/// <summary>A path that could not be looked at.</summary>
/// <param name="Path">The path to show.</param>
/// <param name="Kind">Why not.</param>
/// <param name="Message">One clause for the user.</param>
internal sealed record PathProblem(string Path, PathProblemKind Kind, string Message)
{
    /// <summary>The problem of a path that the system refused.</summary>
    public static PathProblem Unreadable(string path, Exception failure) => new(path, PathProblemKind.Unreadable, failure switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        _ => "the system does not give it",
    });
}
