namespace VetMailLint.Cli.Policy;

/// <summary>The sets of severities that come with the command.</summary>
internal static class Profiles
{
    private const string Head = "is_global = true\n";

    /// <summary>Their names.</summary>
    public static readonly string[] Names = ["recommended", "seed", "strict", "rfc8314"];

    /// <summary>The lines of a profile for <c>.globalconfig</c>.</summary>
    public static string TextOf(string name)
    {
        using var stream = typeof(Profiles).Assembly.GetManifestResourceStream($"profiles/{name}.globalconfig")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A profile as a file that every file of the user's own wins over, as the package brings it to the compiler.</summary>
    public static NamedConfig Beneath(string name) => new($"profile {name}", TextOf(name).Replace(Head, Head + "global_level = -1\n", StringComparison.Ordinal));
}
