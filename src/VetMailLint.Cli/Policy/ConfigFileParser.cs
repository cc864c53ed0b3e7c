namespace VetMailLint.Cli.Policy;

/// <summary>Reads the text of an <c>.editorconfig</c> or <c>.globalconfig</c>, line by line, as Roslyn does; what is not understood is passed over.</summary>
internal static class ConfigFileParser
{
    // SourceText ends its lines at these as well.
    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    public static ConfigFile Parse(string text, string path, string? folder = null)
    {
        var preamble = new ConfigSection("", 1, path);
        var sections = new List<ConfigSection>();
        var current = preamble;
        var rest = text.AsSpan();
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var line = TakeLine(ref rest);
            var content = line.TrimStart();
            if (content.IsEmpty || content[0] is '#' or ';')
                continue;

            if (SectionName(content) is { } name)
            {
                current = new ConfigSection(name, number, path);
                sections.Add(current);
            }
            else if (Property(line, content, number) is { } property)
            {
                current.Set(property);
            }
        }

        return new ConfigFile(path, preamble, sections, folder);
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(LineEnds);
        if (end < 0)
        {
            var last = rest;
            rest = default;
            return last;
        }

        var line = rest[..end];
        var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
        rest = rest[(end + (isPair ? 2 : 1))..];
        return line;
    }

    private static string? SectionName(ReadOnlySpan<char> content)
    {
        if (content[0] != '[')
            return null;

        var end = 1;
        while (end < content.Length && (content[end] is not ('#' or ';') || content[end - 1] == '\\'))
            end++;

        var header = content[..end].TrimEnd();
        return header.Length > 2 && header[^1] == ']' ? header[1..^1].ToString() : null;
    }

    private static ConfigProperty? Property(ReadOnlySpan<char> line, ReadOnlySpan<char> content, int number)
    {
        var separator = content.IndexOfAny('=', ':');
        if (separator <= 0)
            return null;

        var indent = line.Length - content.Length;
        var key = content[..separator].TrimEnd().ToString().ToLowerInvariant();
        var tail = content[(separator + 1)..];
        var value = tail.TrimStart();
        var valueColumn = indent + separator + 2 + (tail.Length - value.Length);
        var comment = value.IndexOfAny('#', ';');
        var written = (comment < 0 ? value : value[..comment]).TrimEnd().ToString();
        return new ConfigProperty(key, IsReserved(key) ? written.ToLowerInvariant() : written, number, indent + 1, valueColumn);
    }

    private static bool IsReserved(string key) => key is "root";
}
