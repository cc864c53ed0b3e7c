namespace VetMailLint.Build.Scaffolds;

/// <summary><c>new rule|provider|client|dialect …</c>: writes the files with their fields to fill in.</summary>
internal static class NewCommand
{
    private const string Usage = """
        usage: new rule VMLnnn NameOfTheDefect transport|identity|credentials|host|configuration|tool
               new provider|client|dialect ID
        """;

    /// <param name="words">What stands behind <c>new</c>.</param>
    /// <param name="repository">The repository to write into; null where none is around.</param>
    /// <param name="output">For what was written.</param>
    /// <param name="errors">For why nothing was.</param>
    /// <returns>0, or 2 where nothing was written.</returns>
    public static int Run(string[] words, RepositoryFolder? repository, TextWriter output, TextWriter errors)
    {
        try
        {
            if (repository is null)
                throw new RefusedException("there is no VetMailLint.sln in this folder or above it");

            var scaffold = Of(words, repository);
            repository.Write(scaffold.Files);
            Tell(scaffold, output);
            return 0;
        }
        catch (RefusedException refusal)
        {
            errors.WriteLine(refusal.Message);
            return 2;
        }
    }

    private static Scaffold Of(string[] words, RepositoryFolder repository) => words switch
    {
        ["rule", var id, var name, var category] => RuleScaffold.Of(id, name, category, repository),
        ["provider" or "client" or "dialect", var id] => DataScaffold.Of(words[0], id),
        _ => throw new RefusedException(Usage),
    };

    private static void Tell(Scaffold scaffold, TextWriter output)
    {
        foreach (var (path, _) in scaffold.Files)
            output.WriteLine($"wrote {path}");

        foreach (var step in scaffold.Next)
            output.WriteLine($"next: {step}");

        output.WriteLine("next: dotnet build, which says what is still missing");
    }
}
