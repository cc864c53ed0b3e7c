using System.Globalization;
using System.Text;

namespace VetMailLint.Cli.Text;

/// <summary>How many columns of a terminal a character takes, and which characters must not reach one.</summary>
internal static class CharWidth
{
    // Blocks whose characters are wide or full width in East Asian Width, and the emoji.
    private static ReadOnlySpan<int> WideRanges =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x26AA, 0x26AB,
        0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x2753, 0x2755, 0x2795, 0x2797,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF,
        0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>0 for a mark that stands on the character before, 2 for a wide character, else 1.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return 0;

        var ranges = WideRanges;
        for (var i = 0; i < ranges.Length && rune.Value >= ranges[i]; i += 2)
        {
            if (rune.Value <= ranges[i + 1])
                return 2;
        }

        return 1;
    }

    /// <summary>Whether a character could move the cursor, start an escape sequence, or show text in another order than it is read.</summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>What to show in place of an unsafe character: the picture of a control character, else a replacement character.</summary>
    public static char Picture(Rune rune) => rune.Value switch
    {
        < 0x20 => (char)(0x2400 + rune.Value),
        0x7F => '\u2421',
        _ => '\uFFFD',
    };
}
