namespace VetMailLint.Config.Templates;

/// <summary>
/// Replaces template expressions at the same length, so that what is left can be parsed and offsets stay: blanks where an
/// expression stands alone on its line, a plain word inside a value.
/// </summary>
internal static class TemplateNeutralizer
{
    private const char Filler = 'x';

    /// <summary>The text to parse instead, or null where the file has no template expression.</summary>
    internal static NeutralizedText? Neutralize(string text)
    {
        if (text.IndexOf('{') < 0 || TemplateScanner.Scan(text) is not { Count: > 0 } expressions)
            return null;

        var result = text.ToCharArray();
        var blanked = new bool[expressions.Count];
        for (var first = 0; first < expressions.Count;)
        {
            var last = LastOfRun(text, expressions, first);
            var startsLine = IsBlankBefore(text, expressions[first].Start);
            var endsLine = IsBlankAfter(text, expressions[last].End);
            var alone = endsLine && (startsLine || GivesBlock(text, expressions[first].Start, expressions[last].End));
            for (var at = first; at <= last; at++)
            {
                // A control word before text of its line stands for nothing, whatever the word encloses.
                startsLine &= expressions[at].Kind != TemplateExpressionKind.Value || alone;
                blanked[at] = alone || startsLine;
                Replace(result, expressions[at], blanked[at]);
            }

            if (alone && startsLine)
                EmptyLine(text, result, expressions[first].Start, expressions[last].End);

            first = last + 1;
        }

        return new NeutralizedText(new string(result), expressions, blanked);
    }

    // "labels: {{ … | nindent 4 }}" gives lines below the key, which lines of the file may go on; after "|" no value can stand.
    private static bool GivesBlock(string text, int start, int end)
    {
        var before = LastNonBlank(text, start);
        if (text[before] == ':')
            return text.IndexOf("nindent", start, end - start, StringComparison.Ordinal) >= 0;

        if (before > 0 && text[before] is '-' or '+')
            before--;

        return text[before] is '|' or '>' && before > 0 && text[LastNonBlank(text, before)] is ':' or '-';
    }

    private static int LastNonBlank(string text, int end)
    {
        var at = end - 1;
        while (at > 0 && text[at] is ' ' or '\t')
            at--;

        return at;
    }

    // Line ends, not spaces: a first line of many spaces is an error in a block scalar. Lines are counted in the original.
    private static void EmptyLine(string text, char[] result, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        while (end < text.Length && text[end] is ' ' or '\t')
            end++;

        if (end < text.Length && text[end] == '#')
            return;

        for (var at = start; at < end; at++)
            result[at] = result[at] == '\r' ? '\r' : '\n';
    }

    private static int LastOfRun(string text, List<TemplateExpression> expressions, int first)
    {
        var last = first;
        while (last + 1 < expressions.Count && IsBlank(text, expressions[last].End, expressions[last + 1].Start))
            last++;

        return last;
    }

    private static void Replace(char[] result, in TemplateExpression expression, bool blank)
    {
        var filler = blank ? ' ' : Filler;
        for (var at = expression.Start; at < expression.End; at++)
        {
            if (result[at] is '\n' or '\r')
                filler = ' ';
            else
                result[at] = filler;
        }
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;

        return start == end;
    }

    private static bool IsBlankBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;

        return at == 0 || text[at - 1] is '\n' or '\r' or '\uFEFF';
    }

    private static bool IsBlankAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;

        return at == text.Length || text[at] is '\n' or '\r' || (text[at] == '#' && at > end);
    }
}
