using VetMailLint.Config.Lines;
using VetMailLint.Config.Text;

namespace VetMailLint.Config.Embedding;

/// <summary>Tells in which syntax a value is that may be a settings file: by its key, else by its looks.</summary>
internal static class EmbeddedSyntax
{
    private const int ShortestFile = 12;

    /// <summary>The syntax; none for a value that is no file, or has no word about mail.</summary>
    public static FileSyntax Of(string key, string text)
    {
        if (text.Length < ShortestFile || !MentionsMail(text))
            return FileSyntax.None;

        var named = key.IndexOf('.') >= 0 ? FileNames.SyntaxOf(key.AsSpan()) : FileSyntax.None;
        if (named is not (FileSyntax.None or FileSyntax.Toml or FileSyntax.Dockerfile))
            return IsFile(text) ? named : FileSyntax.None;

        return named == FileSyntax.None ? ByLooks(text) : FileSyntax.None;
    }

    // A key may end in .config and hold a path.
    private static bool IsFile(string text) => text.IndexOfAny(['\n', '=', ':', '{', '<']) >= 0;

    private static FileSyntax ByLooks(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > 1 && trimmed[0] == '{' && trimmed[1] is not ('{' or '%') && trimmed[trimmed.Length - 1] == '}' && trimmed.IndexOf('"') > 0)
            return FileSyntax.Json;
        if (trimmed.StartsWith("<?xml".AsSpan()) || trimmed.StartsWith("<configuration".AsSpan()))
            return FileSyntax.Xml;
        if ((text.IndexOf("']", StringComparison.Ordinal) > 0 || text.IndexOf("\"]", StringComparison.Ordinal) > 0) && AssignmentReader.LooksLikeOne(text))
            return FileSyntax.Assignments;
        if (trimmed.IndexOf('\n') < 0)
            return FileSyntax.None;

        return IsEnvironment(text) ? FileSyntax.Environment : trimmed[0] == '[' && IsSection(trimmed) ? FileSyntax.Ini : FileSyntax.None;
    }

    private static bool IsSection(ReadOnlySpan<char> text)
    {
        var line = text.Slice(0, text.IndexOf('\n')).Trim();
        return line[line.Length - 1] == ']' && line.IndexOfAny('"', ',', '\'') < 0;
    }

    // Every line assigns a variable in capitals.
    private static bool IsEnvironment(string text)
    {
        var lines = new LineMap("", text);
        for (var line = 1; line <= lines.LineCount; line++)
        {
            var trimmed = text.AsSpan(lines.StartOf(line), lines.EndOf(line) - lines.StartOf(line)).Trim();
            if (trimmed.IsEmpty || trimmed[0] == '#')
                continue;

            var start = lines.StartOf(line);
            while (char.IsWhiteSpace(text[start]))
                start++;
            if (DotEnvReader.NameOf(text, new(start, lines.EndOf(line))) is not { } name || !IsCapital(text, name))
                return false;
        }

        return true;
    }

    private static bool IsCapital(string text, TextRange name)
    {
        for (var at = name.Start; at < name.End; at++)
        {
            if (char.IsLower(text[at]) && text.IndexOf("__", name.Start, name.End - name.Start, StringComparison.Ordinal) < 0)
                return false;
        }

        return true;
    }

    private static bool MentionsMail(string text) =>
        text.IndexOf("smtp", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0;
}
