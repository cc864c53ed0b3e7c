using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Lines;

/// <summary>Reads assignments that stand on one line: <c>A=1 "B=two words" C="three words"</c>.</summary>
internal static class ShellWords
{
    /// <summary>The assignments of a range; other words are passed over.</summary>
    public static MappingNode Assignments(LineText source, TextRange range)
    {
        var mapping = new MappingNode { Span = source.Lines.Span(range.Start, range.End) };
        foreach (var word in Split(source, range))
        {
            var inner = Unquoted(source.Text, word);
            if (DotEnvReader.NameOf(source.Text, inner) is not { } name)
                continue;

            var value = new TextRange(source.Text.IndexOf('=', name.End) + 1, inner.End);
            var isQuoted = value.Start < value.End && source.Text[value.Start] is '"' or '\'';
            var close = isQuoted ? QuotedText.Close(source.Text, value.Start, value.End) : -1;
            mapping.Members.Add(new()
            {
                Key = source.Scalar(name),
                Value = close > 0 ? QuotedText.Value(source, value.Start, close) : source.Scalar(value),
            });
        }

        return mapping;
    }

    private static IEnumerable<TextRange> Split(LineText source, TextRange range)
    {
        var text = source.Text;
        var start = -1;
        for (var at = range.Start; at < range.End; at++)
        {
            if (char.IsWhiteSpace(text[at]) || (text[at] == '\\' && IsLineEnd(text, at + 1, range.End)))
            {
                if (start >= 0)
                    yield return new(start, at);
                start = -1;
                continue;
            }

            if (start < 0)
                start = at;
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] is '"' or '\'')
            {
                var close = QuotedText.Close(text, at, range.End);
                if (close < 0)
                    source.AddUnreadable(at, at + 1, ReaderNote.Quote, "a quote is never closed, so that the line was read without it");
                at = Math.Max(at, close);
            }
        }

        if (start >= 0)
            yield return new(start, range.End);
    }

    private static bool IsLineEnd(string text, int at, int end) => at >= end || text[at] is '\r' or '\n';

    private static TextRange Unquoted(string text, TextRange word) =>
        word.End - word.Start > 1 && text[word.Start] is '"' or '\'' && QuotedText.Close(text, word.Start, word.End) == word.End - 1
            ? new(word.Start + 1, word.End - 1)
            : word;
}
