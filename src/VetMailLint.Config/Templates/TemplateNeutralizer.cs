namespace VetMailLint.Config.Templates;

/// <summary>
/// Replaces template expressions at the same length, so that what is left can be parsed and places stay: blanks where an
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
            var alone = startsLine && IsBlankAfter(text, expressions[last].End);
            for (var at = first; at <= last; at++)
            {
                // A control word before text of its line stands for nothing, whatever the word encloses.
                startsLine &= expressions[at].Kind != TemplateExpressionKind.Value;
                blanked[at] = alone || startsLine;
                Replace(result, expressions[at], blanked[at]);
            }

            first = last + 1;
        }

        return new NeutralizedText(new string(result), expressions, blanked);
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

    private static bool IsBlankAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;

        return at == text.Length || text[at] is '\n' or '\r' or '#';
    }
}
