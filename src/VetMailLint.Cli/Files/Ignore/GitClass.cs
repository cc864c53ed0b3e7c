using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Files.Ignore;

/// <summary>Reads a bracket expression of a <c>.gitignore</c> pattern, from behind its <c>[</c>.</summary>
internal ref struct GitClass(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How many characters the expression takes, its <c>]</c> among them.</summary>
    public int Length { get; private set; }

    /// <summary>The class, or null where the expression is not closed or names an unknown kind of character.</summary>
    public CharClass? Parse()
    {
        var negated = _text.StartsWith('!') || _text.StartsWith('^');
        Length = negated ? 1 : 0;
        var result = new CharClass(negated, takesSlash: false);
        char? low = null;

        // A "]" that comes first is an ordinary member.
        for (var isFirst = true; Length < _text.Length && (isFirst || _text[Length] != ']'); isFirst = false)
        {
            if (!Member(result, ref low))
                return null;
        }

        return Length++ < _text.Length ? result : null;
    }

    /// <param name="result">The class to add to.</param>
    /// <param name="low">The character before, where it may begin a range.</param>
    private bool Member(CharClass result, ref char? low)
    {
        var current = _text[Length++];
        var canBeRange = current == '-' && low is not null && Length < _text.Length && _text[Length] != ']';
        if (canBeRange)
        {
            if (!Escaped(_text[Length++], out var high))
                return false;
            result.Add(low.GetValueOrDefault(), high);
            low = null;
            return true;
        }

        if (current == '[' && Length < _text.Length && _text[Length] == ':')
        {
            var name = _text[(Length + 1)..];
            var close = name.IndexOf(']');
            if (close < 0)
                return false;
            if (close > 0 && name[close - 1] == ':')
            {
                Length += close + 2;
                low = null;
                return Named(name[..(close - 1)], result);
            }
        }

        if (!Escaped(current, out var single))
            return false;
        result.Add(single);
        low = single;
        return true;
    }

    private bool Escaped(char current, out char value)
    {
        value = current;
        if (current != '\\')
            return true;
        if (Length == _text.Length)
            return false;

        value = _text[Length++];
        return true;
    }

    private static bool Named(ReadOnlySpan<char> name, CharClass result)
    {
        var ranges = name switch
        {
            "alnum" => "09AZaz",
            "alpha" => "AZaz",
            "blank" => "  \t\t",
            "cntrl" => "\u0001\u001f\u007f\u007f",
            "digit" => "09",
            "graph" => "!~",
            "lower" => "az",
            "print" => " ~",
            "punct" => "!/:@[`{~",
            "space" => "  \t\r",
            "upper" => "AZ",
            "xdigit" => "09AFaf",
            _ => "",
        };
        for (var i = 0; i < ranges.Length; i += 2)
            result.Add(ranges[i], ranges[i + 1]);

        return ranges.Length > 0;
    }
}
