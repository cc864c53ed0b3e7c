using System.Diagnostics;

namespace VetMailLint.Cli.Commands;

/// <summary>Tells of a mistake of ours. An exception's message may quote what was read, so that only its kind and place are shown.</summary>
internal static class Failure
{
    public static int Tell(Exception failure, Surroundings surroundings)
    {
        surroundings.Error.WriteLine($"vetmaillint: this is a mistake of vetmaillint {ToolVersion.Text}; please report it with these lines, which hold nothing of your files:");
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            surroundings.Error.WriteLine($"  {cause.GetType().FullName}");
            foreach (var frame in new StackTrace(cause).GetFrames())
                surroundings.Error.WriteLine($"    {NameOf(frame)}");
        }

        return ExitStatus.Broken;
    }

    private static string NameOf(StackFrame frame) => DiagnosticMethodInfo.Create(frame) is { } method ? $"{method.DeclaringTypeName}.{method.Name}" : "?";
}
