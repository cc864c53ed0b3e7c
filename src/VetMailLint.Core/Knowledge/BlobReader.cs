using System.Globalization;
using System.Text;

namespace VetMailLint.Knowledge;

/// <summary>
/// Reads the tokens of one record of the embedded knowledge. A token is the text up to a line feed; an empty one is null.
/// </summary>
internal ref struct BlobReader
{
    private const int ShortToken = 128;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    public BlobReader(ReadOnlySpan<byte> bytes, int position)
    {
        _bytes = bytes;
        _position = position;
    }

    public ReadOnlySpan<byte> Token()
    {
        var length = _bytes.Slice(_position).IndexOf((byte)'\n');
        var token = _bytes.Slice(_position, length);
        _position += length + 1;
        return token;
    }

    public string? OptionalText()
    {
        var token = Token();
        return token.IsEmpty ? null : Decode(token);
    }

    public string Text() => OptionalText() ?? "";

    public int? OptionalNumber()
    {
        var token = Token();
        return token.IsEmpty ? null : Number(token);
    }

    public int Number() => Number(Token());

    public bool Flag() => !Token().IsEmpty;

    public DateTime Date() => DateTime.ParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();

        return texts;
    }

    // Nearly every token is short and in ASCII; this target's decoder would ask for a copy of the bytes first.
    private static string Decode(ReadOnlySpan<byte> token)
    {
        if (token.Length > ShortToken)
            return Encoding.UTF8.GetString(token.ToArray());

        Span<char> characters = stackalloc char[ShortToken];
        for (var i = 0; i < token.Length; i++)
        {
            if (token[i] > 0x7F)
                return Encoding.UTF8.GetString(token.ToArray());

            characters[i] = (char)token[i];
        }

        return characters.Slice(0, token.Length).ToString();
    }

    internal static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = number * 10 + (digit - '0');

        return number;
    }
}
