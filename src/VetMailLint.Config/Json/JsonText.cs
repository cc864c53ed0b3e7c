using System.Text;

namespace VetMailLint.Config.Json;

internal static class JsonText
{
    internal static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Resolves the escapes of a string that the tokenizer has accepted. Lone surrogates stay as they are.</summary>
    internal static string Unescape(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                result.Append(text[at]);
                continue;
            }

            at++;
            if (text[at] != 'u')
            {
                result.Append(Simple(text[at]));
                continue;
            }

            var unit = 0;
            for (var digit = 1; digit <= 4; digit++)
                unit = (unit << 4) | HexValue(text[at + digit]);

            result.Append((char)unit);
            at += 4;
        }

        return result.ToString();
    }

    private static char Simple(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };

    private static int HexValue(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
