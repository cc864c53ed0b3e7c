using VetMailLint.Cli.Tests.Rules;

namespace VetMailLint.Package.Tests;

/// <summary>Projects with the settings files of every page, each in a folder of its own with what its page asks for, to be checked by both.</summary>
internal static class ParityProjects
{
    private static readonly (string Path, string Text)[] s_files = [.. PageExample.All.Where(IsForBoth).SelectMany(Files), .. Samples(), Root, Alone];

    /// <summary>The settings files, from the project's folder.</summary>
    public static IEnumerable<string> Settings { get; } =
        [.. s_files.Select(file => file.Path).Where(path => !path.EndsWith(".editorconfig", StringComparison.Ordinal) && !path.EndsWith(".slnx", StringComparison.Ordinal))];

    public static Consumer Plain { get; } = new("Parity") { Files = s_files, Items = $"""<VetMailLintFile Include="{string.Join(';', Settings)}" />""" };

    public static Consumer Gate { get; } = Plain with { Name = "ParityGate", Properties = "<VetMailLintGate>true</VetMailLintGate>" };

    public static Consumer Strict { get; } = Gate with { Name = "ParityStrict", Properties = "<VetMailLintGate>true</VetMailLintGate><VetMailLintProfile>strict</VetMailLintProfile>" };

    public static IReadOnlyList<Consumer> All { get; } = [Plain, Gate, Strict];

    // Today for both: the package would take the day of its facts, and the command that of the clock.
    private static (string, string) Root => (".editorconfig", "root = true\n[*]\nvetmaillint.as_of = 2026-11-25\n");

    // Other projects of one solution have a say in which library may be meant; a compiler sees one project only.
    private static (string, string) Alone => ("Alone.slnx", "<Solution />\n");

    // The build reads no TOML, and a page that names a target has a project of its own in mind.
    private static bool IsForBoth(PageExample example) => !example.IsCSharp && example.Word("target") is null && !example.File.EndsWith(".toml", StringComparison.Ordinal);

    private static IEnumerable<(string, string)> Files(PageExample example)
    {
        var folder = $"{example.Page}-{example.Number}";
        yield return ($"{folder}/{example.File}", example.Text);
        yield return ($"{folder}/.editorconfig", $"""
            [*]
            vetmaillint.{example.Page}.severity = default
            {(example.Word("client") is { } client ? $"vetmaillint.client = {client}" : "")}
            {(example.Word("as_of") is { } day ? $"vetmaillint.as_of = {day}" : "")}
            """);
    }

    private static IEnumerable<(string, string)> Samples() =>
        from folder in (string[])["aspnet", "deployment", "vettrak-wrong"]
        from file in Directory.GetFiles(Repository.PathOf($"samples/{folder}"))
        where Path.GetExtension(file) is ".json" or ".yml" or ".yaml"
        select ($"samples-{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
}
