using System.Buffers;

namespace VetMailLint.Cli.Output;

/// <summary>
/// Finds secrets line by line, by their looks alone: in comments, in text that could not be parsed, and in addresses with a user part.
/// </summary>
internal sealed class SecretLooks(string text)
{
    private static readonly SearchValues<char> s_punctuation = SearchValues.Create(" \t\"',;{}[]()");

    private readonly List<(int Start, int End)> _places = [];

    // What the line before left open: a value that may follow, and the indentation that text of a block must exceed.
    private bool _mayFollow;
    private int _block = -1;

    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        var looks = new SecretLooks(text);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            looks.Line(start, end);
            start = end + 1;
        }

        return looks._places;
    }

    private void Line(int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var indent = line.Length - line.TrimStart(" \t").Length;
        if (_block >= 0 && (indent > _block || indent == line.Length))
        {
            Add(start, end, indent);
            return;
        }

        _block = -1;
        var word = SecretWords.EndOfFirst(line);
        var mayFollow = _mayFollow;
        _mayFollow = false;
        if (word >= 0)
            Announced(line, start, end, indent, word);
        else if (mayFollow)
            Add(start, end, Math.Max(0, ValueAfterSign(line, 0)));

        UserParts(line, start);
    }

    private void Announced(ReadOnlySpan<char> line, int start, int end, int indent, int word)
    {
        // { value: …, name: SMTP_PASSWORD }: what comes before the name is hidden too.
        var before = line[..word].IndexOf("value", StringComparison.OrdinalIgnoreCase);
        var value = ValueAfterSign(line, before >= 0 ? before : word);
        if (value < 0)
        {
            // The name of a pair, or a sentence of a comment: what follows on the next line and on this may be the value.
            _mayFollow = NamesAnEntry(line) || line[..word].IndexOfAny(':', '=') < 0;
            if (line[word..].ContainsAnyExcept(s_punctuation))
                Add(start, end, word);
            return;
        }

        if (value >= line.Length)
            _mayFollow = true;
        else if (line[value] is '|' or '>')
            _block = indent;
        else
            Add(start, EndOfValue(line, value) + start, value);
    }

    /// <summary>Whether a line is the first half of a name and value pair: <c>- name: SMTP_PASSWORD</c>.</summary>
    private static bool NamesAnEntry(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart(" \t-\"'{");
        return bare.StartsWith("name", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("key", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the value behind the next sign begins; the line's length where none is left, -1 without a sign.</summary>
    private static int ValueAfterSign(ReadOnlySpan<char> line, int from)
    {
        var sign = line[from..].IndexOfAny(":=>");
        // The end of an XML comment is no sign.
        if (sign < 0 || (sign > 1 && line.Slice(from + sign - 2, 3) is "-->"))
            return -1;

        var value = from + sign + 1;
        while (value < line.Length && line[value] is ' ' or '\t' or '"' or '\'' or '=' or ':')
            value++;

        return value;
    }

    /// <summary>The closing quote where nothing but punctuation follows it, else the end of the line.</summary>
    private static int EndOfValue(ReadOnlySpan<char> line, int value)
    {
        var quote = value > 0 ? line[value - 1] : ' ';
        if (quote is not ('"' or '\''))
            return line.Length;

        var close = line.TrimEnd(" \t,;}])").Length - 1;
        return close > value && line[close] == quote && line[value..close].IndexOf(quote) < 0 ? close : line.Length;
    }

    /// <summary>What stands before the @ of <c>scheme://user:password@host</c> and of <c>user:password@host</c>.</summary>
    private void UserParts(ReadOnlySpan<char> line, int start)
    {
        for (var from = 0; from < line.Length;)
        {
            var length = line[from..].IndexOfAny(" \t\"'");
            var end = length < 0 ? line.Length : from + length;
            var chunk = line[from..end];
            var at = chunk.LastIndexOf('@');
            var scheme = chunk.IndexOf("://");
            var user = scheme < 0 ? 0 : scheme + 3;
            if (at > user && (scheme >= 0 || chunk[..at].Contains(':')))
                _places.Add((start + from + user, start + from + at));

            from = end + 1;
        }
    }

    private void Add(int start, int end, int offset)
    {
        if (start + offset < end)
            _places.Add((start + offset, end));
    }
}
