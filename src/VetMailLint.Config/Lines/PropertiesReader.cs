using System.Text;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Lines;

/// <summary>
/// Reads Java properties: <c>key=value</c>, <c>key: value</c> or <c>key value</c>, with escapes and lines that go on behind a backslash
/// (https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader-).
/// </summary>
internal static class PropertiesReader
{
    /// <summary>Reads a file. Never throws: every text is a properties file.</summary>
    public static LocatedFile Read(string text, string file)
    {
        var source = new LineText(text, file);
        var members = new List<Member>();
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (!source.TryStatement(line, "#!", out var range))
                continue;

            var last = line;
            while (last < source.Lines.LineCount && GoesOn(text, source.Lines.StartOf(last), source.Lines.EndOf(last)))
                last++;
            Add(source, new(range.Start, source.Trimmed(range.Start, source.Lines.EndOf(last)).End), members);
            line = last;
        }

        return source.File(members, isEnvironment: false);
    }

    private static void Add(LineText source, TextRange range, List<Member> members)
    {
        var text = source.Text;
        var end = range.Start;
        while (end < range.End && text[end] is not ('=' or ':' or ' ' or '\t' or '\r' or '\n'))
            end += text[end] == '\\' ? 2 : 1;

        end = Math.Min(end, range.End);
        var value = source.Trimmed(end, range.End);
        if (value.Start < value.End && text[value.Start] is '=' or ':')
            value = source.Trimmed(value.Start + 1, range.End);
        members.Add(new() { Key = Scalar(source, new(range.Start, end)), Value = Scalar(source, value) });
    }

    private static ScalarNode Scalar(LineText source, TextRange range)
    {
        if (source.Text.IndexOf('\\', range.Start, range.End - range.Start) < 0)
            return source.Scalar(range);

        return source.Scalar(range, Unescape(source.Text.AsSpan(range.Start, range.End - range.Start)), ScalarKind.Plain);
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        var value = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
            {
                value.Append(text[at]);
                continue;
            }

            at++;
            if (text[at] == 'u' && at + 4 < text.Length && Hex(text.Slice(at + 1, 4)) is { } unit)
            {
                value.Append((char)unit);
                at += 4;
            }
            else if (text[at] is '\r' or '\n')
            {
                // The next line goes on behind its indentation.
                while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
                    at++;
            }
            else
            {
                value.Append(text[at] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', var c => c });
            }
        }

        return value.ToString();
    }

    private static int? Hex(ReadOnlySpan<char> digits)
    {
        var unit = 0;
        foreach (var c in digits)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return null;

            unit = (unit << 4) | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return unit;
    }

    // An odd number of backslashes before the line end.
    private static bool GoesOn(string text, int start, int end)
    {
        var count = 0;
        while (end - count > start && text[end - count - 1] == '\\')
            count++;
        return count % 2 == 1;
    }
}
