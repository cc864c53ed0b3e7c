using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Lines;

/// <summary>
/// Reads assignments as <c>gitlab.rb</c> has them, <c>gitlab_rails['smtp_port'] = 587</c>, and nothing else of Ruby: a value that is no
/// literal is unknown, and so is everything that stands between a condition and its end.
/// </summary>
internal static class AssignmentReader
{
    private static readonly string[] s_openers = ["if", "unless", "case", "while", "until", "for", "begin", "def", "class", "module"];

    /// <summary>Reads a text. Never throws.</summary>
    public static LocatedFile Read(string text, string file)
    {
        var source = new LineText(text, file);
        var root = new List<Member>();
        var sections = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        var depth = 0;
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (!source.TryStatement(line, "#", out var range))
                continue;

            range = WithoutComment(source, range);
            depth = Math.Max(0, depth + Step(text, range));
            var at = range.Start;
            while (at < range.End)
                at = Add(source, source.Trimmed(at, range.End), depth > 0, root, sections);
        }

        return source.File(root, isEnvironment: false);
    }

    /// <summary>Whether a text has such an assignment.</summary>
    public static bool LooksLikeOne(string text)
    {
        var source = new LineText(text, "");
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (!source.TryStatement(line, "#", out var range))
                continue;
            for (var at = range.Start; at < range.End; at = EndOf(text, at, range.End, ';') + 1)
            {
                if (TargetOf(text, source.Trimmed(at, range.End)) is not null)
                    return true;
            }
        }

        return false;
    }

    // Behind the statement that begins here.
    private static int Add(LineText source, TextRange range, bool isConditional, List<Member> root, Dictionary<string, MappingNode> sections)
    {
        if (TargetOf(source.Text, range) is not { } target)
            return EndOf(source.Text, range.Start, range.End, ';') + 1;

        var start = source.Trimmed(target.End, range.End).Start;
        var literal = Literal(source, start, range.End);
        var end = EndOf(source.Text, literal?.End ?? start, range.End, ';');
        var rest = literal is { } found ? source.Trimmed(found.End, end) : default;
        var value = literal is { } known && rest.Start == rest.End && !isConditional ? known.Value : Unknown(source, source.Trimmed(start, end));
        Section(source, target.Name, root, sections).Add(new() { Key = source.Scalar(target.Key, ScalarKind.Quoted), Value = value });
        return end + 1;
    }

    private static List<Member> Section(LineText source, TextRange name, List<Member> root, Dictionary<string, MappingNode> sections)
    {
        var key = source.Scalar(name);
        if (!sections.TryGetValue(key.Text, out var section))
        {
            sections.Add(key.Text, section = new() { Span = key.Span });
            root.Add(new() { Key = key, Value = section });
        }

        return section.Members;
    }

    // name['key'] = ; the end is behind the sign.
    private static (TextRange Name, TextRange Key, int End)? TargetOf(string text, TextRange range)
    {
        var at = range.Start;
        while (at < range.End && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            at++;

        var name = new TextRange(range.Start, at);
        at = Skip(text, at, range.End);
        if (name.Start == name.End || at + 3 >= range.End || text[at] != '[')
            return null;

        at = Skip(text, at + 1, range.End);
        var quote = at < range.End ? text[at] : ' ';
        var close = quote is '\'' or '"' ? text.IndexOf(quote, at + 1, range.End - at - 1) : -1;
        if (close < 0)
            return null;

        var key = new TextRange(at + 1, close);
        at = Skip(text, close + 1, range.End);
        if (at >= range.End || text[at] != ']')
            return null;

        at = Skip(text, at + 1, range.End);
        return at < range.End && text[at] == '=' && (at + 1 == range.End || text[at + 1] is not ('=' or '~' or '>')) ? (name, key, at + 1) : null;
    }

    private static (ScalarNode Value, int End)? Literal(LineText source, int start, int end)
    {
        var text = source.Text;
        if (start < end && text[start] is '"' or '\'')
        {
            var close = QuotedText.Close(text, start, end);
            if (close < 0 || (text[start] == '"' && text.IndexOf("#{", start, close - start, StringComparison.Ordinal) >= 0))
                return null;

            return (QuotedText.Value(source, start, close), close + 1);
        }

        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            at++;

        var word = text.Substring(start, at - start);
        if (word == "nil")
            return (source.Scalar(new(start, at), "", ScalarKind.Null), at);

        return word is "true" or "false" || (word.Length > 0 && word.All(char.IsDigit)) ? (source.Scalar(new(start, at)), at) : null;
    }

    private static ScalarNode Unknown(LineText source, TextRange range) => new()
    {
        Text = source.Text.Substring(range.Start, range.End - range.Start),
        Kind = ScalarKind.Plain,
        Span = source.Lines.Span(range.Start, range.End),
        Templated = true,
    };

    // The next sign outside quotes, or the end.
    private static int EndOf(string text, int start, int end, char sign)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == sign && !(sign == '#' && at + 1 < end && text[at + 1] == '{'))
                return at;
            if (text[at] is '"' or '\'' && QuotedText.Close(text, at, end) is var close and > 0)
                at = close;
        }

        return end;
    }

    private static TextRange WithoutComment(LineText source, TextRange range)
    {
        var end = EndOf(source.Text, range.Start, range.End, '#');
        if (end < range.End)
            source.AddComment(end, range.End);
        return source.Trimmed(range.Start, end);
    }

    private static int Step(string text, TextRange line)
    {
        var at = line.Start;
        while (at < line.End && char.IsLetter(text[at]))
            at++;

        var word = text.Substring(line.Start, at - line.Start);
        if (word == "end")
            return -1;
        if (Array.IndexOf(s_openers, word) >= 0)
            return 1;

        var rest = text.AsSpan(line.Start, line.End - line.Start);
        return rest.EndsWith(" do".AsSpan()) || (rest.IndexOf(" do |".AsSpan()) > 0 && rest.EndsWith("|".AsSpan())) ? 1 : 0;
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }
}
