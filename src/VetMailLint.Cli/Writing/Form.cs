using System.Text;

namespace VetMailLint.Cli.Writing;

/// <summary>
/// A way to spell mail settings, from <c>rules/forms</c>. A line <c>?word,word|text</c> is written where all its words hold; <c>?note|</c> is
/// written once for each note. Words in braces that are known are replaced, and other braces stay.
/// </summary>
/// <param name="Id">What <c>--as</c> calls it.</param>
/// <param name="File">The name of a file that holds such settings.</param>
/// <param name="Title">What it is, as a clause.</param>
/// <param name="Client">The client that uses the settings, or null where any may.</param>
/// <param name="Template">The lines.</param>
internal sealed record Form(string Id, string File, string Title, string? Client, IReadOnlyList<string> Template)
{
    private const string Folder = "forms/";
    private const string FenceLine = "---";

    /// <summary>The ids of all forms, in the order in which the help shows them.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        ["appsettings", "yaml", "env", "compose", "spring", "csharp-mailkit", "csharp-systemnetmail", "vettrak"];

    /// <summary>Reads the form of an id.</summary>
    public static Form Load(string id)
    {
        using var stream = typeof(Form).Assembly.GetManifestResourceStream($"{Folder}{id}.txt")
            ?? throw new InvalidOperationException($"The command was built without the form '{id}'.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var end = Array.IndexOf(lines, FenceLine, 1);
        var header = lines[1..end].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(id, header["file"], header["title"], header.GetValueOrDefault("client"), lines[(end + 1)..]);
    }

    /// <summary>The settings in this form.</summary>
    public string Write(NewSettings settings)
    {
        var words = settings.Words();
        var text = new StringBuilder();
        foreach (var line in Template)
        {
            if (!line.StartsWith('?'))
                text.Append(Filled(line, settings)).Append('\n');
            else if (line.Split('|', 2) is [var guard, var rest])
                Append(text, guard[1..], rest, words, settings);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string guard, string line, IReadOnlySet<string> words, NewSettings settings)
    {
        if (guard == "note")
        {
            foreach (var note in settings.Notes)
                text.Append(line.Replace("{note}", note, StringComparison.Ordinal)).Append('\n');
        }
        else if (guard.Split(',').All(words.Contains))
        {
            text.Append(Filled(line, settings)).Append('\n');
        }
    }

    private static string Filled(string line, NewSettings settings)
    {
        foreach (var (word, value) in settings.Values())
            line = line.Replace($"{{{word}}}", value, StringComparison.Ordinal);

        return line;
    }
}
