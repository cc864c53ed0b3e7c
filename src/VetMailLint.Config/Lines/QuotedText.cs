using System.Text;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Lines;

/// <summary>Reads values in quotes, as shells and their like write them.</summary>
internal static class QuotedText
{
    /// <summary>Where the quote that opens at <paramref name="start"/> closes before <paramref name="end"/>, or -1.</summary>
    public static int Close(string text, int start, int end)
    {
        var quote = text[start];
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == quote)
                return at;
            if (text[at] == '\\' && quote == '"')
                at++;
        }

        return -1;
    }

    /// <summary>The value between two quotes; within double quotes a backslash gives the next character.</summary>
    public static ScalarNode Value(LineText source, int open, int close)
    {
        var range = new TextRange(open + 1, close);
        var text = source.Text;
        if (text[open] != '"' || text.IndexOf('\\', range.Start, range.End - range.Start) < 0)
            return source.Scalar(range, ScalarKind.Quoted);

        var value = new StringBuilder(range.End - range.Start);
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] == '\\' && at + 1 < range.End)
                at++;
            value.Append(text[at]);
        }

        return source.Scalar(range, value.ToString(), ScalarKind.Quoted);
    }
}
