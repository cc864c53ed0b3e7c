namespace VetMailLint.Config.Text;

internal static class Utf16Check
{
    /// <summary>The number of bytes before the first lone surrogate or the odd last byte.</summary>
    /// <param name="bytes">The text without byte-order mark.</param>
    /// <param name="low">Index of the low byte in a pair: 0 in little-endian text.</param>
    internal static int ValidLength(ReadOnlySpan<byte> bytes, int low)
    {
        var at = 0;
        while (at + 1 < bytes.Length)
        {
            var unit = Unit(bytes, at, low);
            if (char.IsLowSurrogate(unit))
                break;

            if (!char.IsHighSurrogate(unit))
            {
                at += 2;
                continue;
            }

            if (at + 3 >= bytes.Length || !char.IsLowSurrogate(Unit(bytes, at + 2, low)))
                break;

            at += 4;
        }

        return at;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int at, int low) => (char)(bytes[at + low] | (bytes[at + 1 - low] << 8));
}
