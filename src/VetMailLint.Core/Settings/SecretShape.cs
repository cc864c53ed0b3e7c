namespace VetMailLint.Settings;

/// <summary>
/// A shape of secrets: literals and character classes with counts, <c>"SG." base64url{22} "." base64url{43}</c>.
/// Classes: lower, upper, letter, digit, hex, alnum, base64, base64url, any. A count is <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; none is one.
/// A leading <c>nospace</c> drops blanks before matching, <c>nodash</c> blanks and hyphens.
/// </summary>
public sealed class SecretShape
{
    private readonly Part[] _parts;
    private readonly string _dropped;

    private SecretShape(string text, Part[] parts, string dropped)
    {
        Text = text;
        _parts = parts;
        _dropped = dropped;
    }

    /// <summary>The shape as it is written in the data.</summary>
    public string Text { get; }

    /// <summary>Reads a shape.</summary>
    /// <exception cref="FormatException">The text is no shape; the message says where.</exception>
    public static SecretShape Parse(string text)
    {
        var parts = new List<Part>();
        var dropped = "";
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Count == 0 && word is "nospace" or "nodash")
                dropped = word == "nospace" ? " \t\u00a0" : " \t\u00a0-";
            else
                parts.Add(Part.Parse(word));
        }

        return parts.Count == 0 ? throw new FormatException("a shape needs at least one part") : new(text, [.. parts], dropped);
    }

    /// <summary>Whether the whole text has this shape. Counts are taken greedily, which the data's shapes are written for.</summary>
    public bool Matches(string text)
    {
        var position = 0;
        foreach (var part in _parts)
        {
            position = part.Advance(text, position, _dropped);
            if (position < 0)
                return false;
        }

        return Skip(text, position, _dropped) == text.Length;
    }

    private static int Skip(string text, int position, string dropped)
    {
        while (position < text.Length && dropped.IndexOf(text[position]) >= 0)
            position++;

        return position;
    }

    private sealed record Part(string? Literal, string Class, int Least, int Most)
    {
        public static Part Parse(string word)
        {
            if (word.Length > 2 && word[0] == '"' && word[word.Length - 1] == '"')
                return new(word.Substring(1, word.Length - 2), "", 0, 0);

            var brace = word.IndexOf('{');
            var name = brace < 0 ? word : word.Substring(0, brace);
            if (name is not ("lower" or "upper" or "letter" or "digit" or "hex" or "alnum" or "base64" or "base64url" or "any"))
                throw new FormatException($"'{word}' is neither a quoted literal nor a character class");

            var (least, most) = brace < 0 ? (1, 1) : Counts(word, word.Substring(brace));
            return new(null, name, least, most);
        }

        public int Advance(string text, int position, string dropped)
        {
            if (Literal is not null)
            {
                position = Skip(text, position, dropped);
                return string.CompareOrdinal(text, position, Literal, 0, Literal.Length) == 0 ? position + Literal.Length : -1;
            }

            var count = 0;
            for (; count < Most; count++)
            {
                var next = Skip(text, position, dropped);
                if (next >= text.Length || !Contains(text[next]))
                    break;

                position = next + 1;
            }

            return count >= Least ? position : -1;
        }

        private static (int Least, int Most) Counts(string word, string braces)
        {
            var inner = braces[braces.Length - 1] == '}' ? braces.Substring(1, braces.Length - 2).Split(',') : [];
            if (inner.Length is not (1 or 2) || !int.TryParse(inner[0], out var least))
                throw new FormatException($"'{word}' has no count in its braces");

            if (inner.Length == 1)
                return (least, least);

            if (inner[1].Length == 0)
                return (least, int.MaxValue);

            return int.TryParse(inner[1], out var most) && most >= least
                ? (least, most)
                : throw new FormatException($"'{word}' has no upper count at or above its lower one");
        }

        private bool Contains(char c) => Class switch
        {
            "lower" => c is >= 'a' and <= 'z',
            "upper" => c is >= 'A' and <= 'Z',
            "letter" => IsLetter(c),
            "digit" => c is >= '0' and <= '9',
            "hex" => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
            "alnum" => IsLetter(c) || c is >= '0' and <= '9',
            "base64" => IsLetter(c) || c is (>= '0' and <= '9') or '+' or '/' or '=',
            "base64url" => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_',
            _ => true,
        };

        private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }
}
