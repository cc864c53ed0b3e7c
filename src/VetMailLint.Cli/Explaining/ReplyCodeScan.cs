namespace VetMailLint.Cli.Explaining;

/// <summary>Finds reply codes where replies have them, and not in versions, addresses and ports.</summary>
internal static class ReplyCodeScan
{
    // What SMTP, its AUTH and its TLS define, and what large services send besides.
    private static readonly HashSet<string> s_basic = new(StringComparer.Ordinal)
    {
        "421", "432", "450", "451", "452", "454", "455", "458", "459", "500", "501", "502", "503", "504", "510", "511", "512", "521", "523",
        "525", "530", "533", "534", "535", "538", "541", "550", "551", "552", "553", "554", "555", "556", "557", "571",
    };

    public static IReadOnlyList<ReplyCode> Of(string text)
    {
        var codes = new List<ReplyCode>();
        var afterCodes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('4' or '5') || !CanStandAfter(text, i))
                continue;

            var length = CodeLength(text, i);
            if (length == 0)
                continue;

            var isAtStart = i == afterCodes;
            Add(codes, new(text.Substring(i, length), isAtStart));
            i += length;
            if (isAtStart)
                afterCodes = i + 1;
        }

        return codes;
    }

    private static void Add(List<ReplyCode> codes, ReplyCode code)
    {
        if (!codes.Exists(known => known.Text == code.Text))
            codes.Add(code);
    }

    private static int CodeLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or '/'))
            return 0;

        var word = text[start..end];
        var parts = word.Split('.');
        var isCode = parts.Length == 3
            ? parts[0].Length == 1 && parts[1].Length <= 3 && parts[2].Length <= 3
            : parts.Length == 1 && s_basic.Contains(word);
        return isCode ? end - start : 0;
    }

    // A number behind a blank is a port or a count more often than a reply, so a basic code needs more before it.
    private static bool CanStandAfter(string text, int start)
    {
        if (start == 0)
            return true;

        var before = text[start - 1];
        if (before == '-')
            return start >= 4 && s_basic.Contains(text.Substring(start - 4, 3));

        var isEnhanced = start + 1 < text.Length && text[start + 1] == '.';
        if (isEnhanced)
            return before is ' ' or '(' or '"' or '\'' or '#' or '[' or '<' or ':';

        return before is '(' or '"' or '\'' or '[' or '<'
            || (before == ' ' && start > 1 && text[start - 2] is ':' or ';' or '>')
            || (before == ' ' && start + 3 < text.Length && IsFollowedByEnhanced(text, start + 3));
    }

    private static bool IsFollowedByEnhanced(string text, int end) =>
        text[end] is ' ' or '-' && end + 3 < text.Length && text[end + 1] is '4' or '5' && text[end + 2] == '.' && char.IsAsciiDigit(text[end + 3]);
}
