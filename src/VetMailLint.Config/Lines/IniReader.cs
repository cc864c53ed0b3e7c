using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Lines;

/// <summary>
/// Reads INI files and their like (<c>.conf</c>, <c>.cfg</c>, <c>main.cf</c>, systemd units): sections in brackets, <c>key = value</c>,
/// comments behind <c>#</c> and <c>;</c>. There is no standard. A line of another form is passed over, and a file with braces at its line
/// ends is another language's.
/// </summary>
internal static class IniReader
{
    /// <summary>Reads a file. Never throws.</summary>
    public static LocatedFile Read(string text, string file)
    {
        var source = new LineText(text, file);
        var root = new List<Member>();
        var sections = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        var open = root;
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (!source.TryStatement(line, "#;", out var range))
                continue;

            if (text[range.End - 1] == '{')
                return new LineText("", file).File([], isEnvironment: false);
            else if (SectionOf(text, range) is { } name)
                open = Open(source, name, root, sections);
            else if (IsUnclosed(text, range))
                source.AddUnreadable(range.Start, range.End, ReaderNote.Section, "a ']' is missing behind the name of this section");
            else
                Add(source, range, open);
        }

        return source.File(root, isEnvironment: false);
    }

    private static TextRange? SectionOf(string text, TextRange range)
    {
        if (text[range.Start] != '[')
            return null;

        var close = text.IndexOf(']', range.Start, range.End - range.Start);
        // relayhost = [mail.example.net]:587 begins with its key; [::1] = x is nobody's section.
        return close > range.Start + 1 && text.IndexOf('=', close, range.End - close) < 0 ? new(range.Start + 1, close) : null;
    }

    // [smtp, but no line of a list and no address in brackets.
    private static bool IsUnclosed(string text, TextRange range)
    {
        if (text[range.Start] != '[' || range.End - range.Start < 2)
            return false;
        for (var at = range.Start + 1; at < range.End; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) && text[at] is not ('_' or '-' or '.'))
                return false;
        }

        return true;
    }

    private static List<Member> Open(LineText source, TextRange name, List<Member> root, Dictionary<string, MappingNode> sections)
    {
        var key = source.Scalar(name);
        if (sections.TryGetValue(key.Text, out var known))
            return known.Members;

        var section = new MappingNode { Span = key.Span };
        sections.Add(key.Text, section);
        root.Add(new() { Key = key, Value = section });
        return section.Members;
    }

    private static void Add(LineText source, TextRange range, List<Member> members)
    {
        var text = source.Text;
        var sign = text.IndexOf('=', range.Start, range.End - range.Start);
        if (sign < 0)
            sign = text.IndexOf(':', range.Start, range.End - range.Start);

        var key = sign < 0 ? default : source.Trimmed(range.Start, sign);
        if (key.Start == key.End)
            return;

        var value = source.Trimmed(sign + 1, range.End);
        if (!IsEnvironment(text, key))
            members.Add(new() { Key = source.Scalar(key), Value = Value(source, value) });
        else if (members.Find(member => member.Key.Text == "Environment")?.Value is MappingNode environment)
            environment.Members.AddRange(ShellWords.Assignments(source, value).Members);
        else
            members.Add(new() { Key = source.Scalar(key), Value = ShellWords.Assignments(source, value) });
    }

    // systemd: https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment=
    private static bool IsEnvironment(string text, TextRange key) =>
        key.End - key.Start == 11 && string.CompareOrdinal(text, key.Start, "Environment", 0, 11) == 0;

    private static ScalarNode Value(LineText source, TextRange value)
    {
        var text = source.Text;
        if (value.Start < value.End && text[value.Start] is '"' or '\'' or '`')
        {
            // """a;b""" is how Grafana keeps a sign that begins a comment.
            var triple = string.CompareOrdinal(text, value.Start, "\"\"\"", 0, 3) == 0 ? text.IndexOf("\"\"\"", value.Start + 3, Math.Max(0, value.End - value.Start - 3), StringComparison.Ordinal) : -1;
            if (triple > 0)
                return Rest(source, triple + 3, value.End, source.Scalar(new(value.Start + 3, triple), ScalarKind.Quoted));

            // "Name" <mail@example.net> is no text in quotes.
            var close = QuotedText.Close(text, value.Start, value.End);
            if (close > 0 && source.Trimmed(close + 1, value.End) is var rest && (rest.Start == rest.End || text[rest.Start] is '#' or ';'))
                return Rest(source, close + 1, value.End, QuotedText.Value(source, value.Start, close));
        }

        for (var at = value.Start + 1; at < value.End; at++)
        {
            if (text[at] is '#' or ';' && char.IsWhiteSpace(text[at - 1]))
                return Rest(source, at, value.End, source.Scalar(source.Trimmed(value.Start, at)));
        }

        return source.Scalar(value);
    }

    private static ScalarNode Rest(LineText source, int start, int end, ScalarNode value)
    {
        var rest = source.Trimmed(start, end);
        if (rest.Start < rest.End && source.Text[rest.Start] is '#' or ';')
            source.AddComment(rest.Start, rest.End);
        return value;
    }
}
