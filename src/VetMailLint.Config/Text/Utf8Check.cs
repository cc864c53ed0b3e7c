namespace VetMailLint.Config.Text;

internal static class Utf8Check
{
    /// <summary>The number of bytes before the first that is no part of well-formed UTF-8.</summary>
    internal static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var length = SequenceLength(bytes.Slice(at));
            if (length == 0)
                break;

            at += length;
        }

        return at;
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        var lead = bytes[0];
        if (lead < 0x80)
            return 1;

        // The second byte's range shuts out overlong forms, surrogates and what is beyond U+10FFFF.
        var (length, low, high) = lead switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || bytes.Length < length || bytes[1] < low || bytes[1] > high)
            return 0;

        for (var at = 2; at < length; at++)
        {
            if ((bytes[at] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }
}
