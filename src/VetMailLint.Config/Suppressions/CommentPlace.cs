using VetMailLint.Config.Text;

namespace VetMailLint.Config.Suppressions;

/// <summary>Finds what has to go when a comment goes: with its opening and closing, and with its line where nothing else stands there.</summary>
internal static class CommentPlace
{
    /// <summary>The text to delete, or null where the comment goes on in other lines.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="start">Where the words of the comment begin.</param>
    /// <param name="end">Where they end.</param>
    public static TextRange? Of(string text, int start, int end)
    {
        var (lineStart, lineEnd) = (StartOfLine(text, start), EndOfLine(text, end));
        var open = Open(text, lineStart, start);
        var close = Close(text, end, lineEnd);
        if (open is null ? close > end || !IsLead(text, lineStart, start) : IsBlock(text, open.Value) != close > end)
            return null;

        var first = open ?? lineStart;
        if (!IsBlank(text, close, lineEnd))
            return new(first, SkipBlanks(text, close, lineEnd));

        return IsBlank(text, lineStart, first) ? WholeLine(text, lineStart, lineEnd) : new(BlanksBefore(text, lineStart, first), lineEnd);
    }

    /// <summary>Where the comment opens in this line, or null where it opened in another.</summary>
    private static int? Open(string text, int lineStart, int start)
    {
        var at = BlanksBefore(text, lineStart, start);
        if (EndsWith(text, lineStart, at, "<!--") || EndsWith(text, lineStart, at, "/*"))
            return text[at - 1] == '-' ? at - 4 : at - 2;
        if (at == lineStart || text[at - 1] is not ('#' or ';' or '!' or '/'))
            return null;

        var sign = text[at - 1];
        var run = at;
        while (run > lineStart && text[run - 1] == sign)
            run--;

        return sign == '/' && at - run < 2 ? null : run;
    }

    private static int Close(string text, int end, int lineEnd)
    {
        var at = SkipBlanks(text, end, lineEnd);
        if (lineEnd - at >= 2 && text[at] == '*' && text[at + 1] == '/')
            return at + 2;

        return lineEnd - at >= 3 && text[at] == '-' && text[at + 1] == '-' && text[at + 2] == '>' ? at + 3 : end;
    }

    private static bool IsBlock(string text, int open) => text[open] == '<' || text[open + 1] == '*';

    // The last line of a text has no line end of its own, so the one before it goes.
    private static TextRange WholeLine(string text, int lineStart, int lineEnd)
    {
        if (lineEnd < text.Length)
            return new(lineStart, lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1));

        var before = lineStart;
        if (before > 0 && text[before - 1] == '\n')
            before--;
        if (before > 0 && text[before - 1] == '\r')
            before--;

        return new(before, lineEnd);
    }

    private static int StartOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at--;

        return at;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;

        return at;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;

        return at;
    }

    private static int BlanksBefore(string text, int start, int at)
    {
        while (at > start && text[at - 1] is ' ' or '\t')
            at--;

        return at;
    }

    /// <summary>Whether only what decorates the lines of a long comment stands there.</summary>
    private static bool IsLead(string text, int start, int end) => text.AsSpan(start, end - start).Trim(" \t*").IsEmpty;

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).Trim(" \t").IsEmpty;

    private static bool EndsWith(string text, int start, int end, string sign) =>
        end - start >= sign.Length && string.CompareOrdinal(text, end - sign.Length, sign, 0, sign.Length) == 0;
}
