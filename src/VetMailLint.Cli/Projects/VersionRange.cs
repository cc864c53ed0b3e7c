namespace VetMailLint.Cli.Projects;

/// <summary>The major versions that a constraint such as <c>^8.40 || ~9.0</c> allows, as far as its numbers tell.</summary>
/// <param name="Lowest">The lowest one named, or null where none is.</param>
/// <param name="Highest">The highest one named; null where the range is open above.</param>
internal readonly record struct VersionRange(int? Lowest, int? Highest)
{
    private const int LongestConstraint = 200;

    public static VersionRange Of(string constraint)
    {
        int? lowest = null;
        int? highest = null;
        var isOpen = false;
        foreach (var alternative in constraint[..Math.Min(constraint.Length, LongestConstraint)].Split('|', ',', ' '))
        {
            var text = alternative.Trim();
            var digits = text.TrimStart('^', '~', '=', '>', '<', 'v', 'V', '@', '!', ' ');
            if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || text[0] is '!' || !int.TryParse(Major(digits), out var major))
                continue;

            isOpen |= text[0] == '>';
            // "<9.0" ends with 8; "<=9" and "<9.5" end with 9.
            var last = text[0] == '<' && !text.StartsWith("<=", StringComparison.Ordinal) && IsWhole(digits) ? major - 1 : major;
            isOpen &= text[0] != '<';
            if (text[0] != '<')
                lowest = Math.Min(lowest ?? major, major);
            highest = Math.Max(highest ?? last, last);
        }

        return new(lowest, isOpen ? null : highest);
    }

    private static string Major(string digits)
    {
        var end = 0;
        while (end < digits.Length && end < 6 && char.IsAsciiDigit(digits[end]))
            end++;

        return digits[..end];
    }

    private static bool IsWhole(string digits) => digits.AsSpan(Major(digits).Length).IndexOfAnyExcept('.', '0') < 0;
}
