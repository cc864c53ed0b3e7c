namespace VetMailLint.Config.Json;

/// <summary>
/// Splits JSON into tokens with exact places, without allocating. Takes comments; refuses all else that RFC 8259 refuses
/// (trailing commas are the parser's business).
/// </summary>
internal ref struct JsonTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    internal JsonTokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        LineStart = _at;
        Line = 1;
        Problem = "";
    }

    /// <summary>The token's first character, inside the quotes for a string.</summary>
    internal int Start { get; private set; }

    /// <summary>The offset after the token's last character, before the closing quote for a string.</summary>
    internal int End { get; private set; }

    /// <summary>The 1-based line of the token; of its end for a comment.</summary>
    internal int Line { get; private set; }

    /// <summary>Where <see cref="Line"/> begins.</summary>
    internal int LineStart { get; private set; }

    /// <summary>Whether the string has escapes to resolve.</summary>
    internal bool HasEscapes { get; private set; }

    /// <summary>What is wrong with an <see cref="JsonTokenKind.Invalid"/> token.</summary>
    internal string Problem { get; private set; }

    internal JsonTokenKind Read()
    {
        SkipBlanks();
        Start = _at;
        if (_at >= _text.Length)
        {
            End = _at;
            return JsonTokenKind.EndOfText;
        }

        switch (_text[_at])
        {
            case '"':
                return ReadString();
            case ',':
                return Take(1, JsonTokenKind.Comma);
            case ':':
                return Take(1, JsonTokenKind.Colon);
            case '{':
                return TemplateLength() is var length and > 0 ? Take(length, JsonTokenKind.Template) : Take(1, JsonTokenKind.BeginObject);
            case '}':
                return Take(1, JsonTokenKind.EndObject);
            case '[':
                return Take(1, JsonTokenKind.BeginArray);
            case ']':
                return Take(1, JsonTokenKind.EndArray);
            case '/':
                return ReadComment();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return ReadWord();
        }
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case ' ' or '\t':
                    _at++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineEnd()
    {
        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        Line++;
        LineStart = _at;
    }

    private JsonTokenKind Take(int length, JsonTokenKind kind)
    {
        _at += length;
        End = _at;
        return kind;
    }

    private JsonTokenKind Refuse(int at, string problem)
    {
        Start = End = at;
        Problem = problem;
        return JsonTokenKind.Invalid;
    }

    private JsonTokenKind ReadString()
    {
        var text = _text;
        var at = _at + 1;
        Start = at;
        HasEscapes = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '"')
            {
                End = at;
                _at = at + 1;
                return JsonTokenKind.String;
            }

            if (c < ' ')
                return Refuse(at, c is '\n' or '\r' ? "the line ends inside a string" : "a control character inside a string");

            if (c != '\\')
            {
                at++;
                continue;
            }

            HasEscapes = true;
            var length = EscapeLength(at);
            if (length == 0)
                return Refuse(at, "an escape in a string that JSON does not know");

            at += length;
        }

        return Refuse(_at, "a string that is never closed");
    }

    private readonly int EscapeLength(int at)
    {
        if (at + 1 >= _text.Length)
            return 0;

        if (_text[at + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
            return 2;

        const int Unicode = 6;
        if (_text[at + 1] != 'u' || at + Unicode > _text.Length)
            return 0;

        for (var digit = at + 2; digit < at + Unicode; digit++)
        {
            if (!JsonText.IsHex(_text[digit]))
                return 0;
        }

        return Unicode;
    }

    private JsonTokenKind ReadNumber()
    {
        var at = _at;
        if (_text[at] == '-')
            at++;

        var digits = DigitsAt(at);
        if (digits == 0 || (digits > 1 && _text[at] == '0'))
            return Refuse(_at, digits == 0 ? "a minus sign without a number" : "a number that begins with a zero");

        at += digits;
        if (At(at) == '.')
        {
            digits = DigitsAt(at + 1);
            if (digits == 0)
                return Refuse(_at, "a number that ends with its decimal point");

            at += 1 + digits;
        }

        if (At(at) is 'e' or 'E')
        {
            var sign = At(at + 1) is '+' or '-' ? 1 : 0;
            digits = DigitsAt(at + 1 + sign);
            if (digits == 0)
                return Refuse(_at, "a number without digits in its exponent");

            at += 1 + sign + digits;
        }

        return IsWordPart(At(at)) ? Refuse(_at, "a number that runs into other text") : Take(at - _at, JsonTokenKind.Number);
    }

    private JsonTokenKind ReadWord()
    {
        var end = _at;
        while (IsWordPart(At(end)))
            end++;

        return _text.Slice(_at, end - _at) switch
        {
            "true" => Take(4, JsonTokenKind.True),
            "false" => Take(5, JsonTokenKind.False),
            "null" => Take(4, JsonTokenKind.Null),
            "" => Refuse(_at, _text[_at] == '\'' ? "single quotes, which JSON does not know" : "a character that JSON does not know here"),
            _ => Refuse(_at, "a word without quotes; JSON knows only true, false and null"),
        };
    }

    private JsonTokenKind ReadComment()
    {
        var rest = _text.Slice(_at);
        if (rest.StartsWith("//"))
        {
            var length = rest.IndexOfAny('\n', '\r');
            return Take(length < 0 ? rest.Length : length, JsonTokenKind.Comment);
        }

        if (!rest.StartsWith("/*"))
            return Refuse(_at, "a character that JSON does not know here");

        var close = rest.Slice(2).IndexOf("*/");
        if (close < 0)
            return Refuse(_at, "a comment that is never closed");

        var end = _at + close + 4;
        while (_text.Slice(_at, end - _at).IndexOfAny('\n', '\r') is var lineEnd and >= 0)
        {
            _at += lineEnd;
            SkipLineEnd();
        }

        _at = end;
        End = end;
        return JsonTokenKind.Comment;
    }

    // "{{" can begin no JSON, as a key is a string: one that closes on its line is a template expression.
    private readonly int TemplateLength()
    {
        if (At(_at + 1) != '{')
            return 0;

        var rest = _text.Slice(_at);
        var lineEnd = rest.IndexOfAny('\n', '\r');
        if (lineEnd >= 0)
            rest = rest.Slice(0, lineEnd);

        var close = rest.IndexOf("}}");
        return close < 0 ? 0 : close + 2;
    }

    private readonly char At(int at) => at < _text.Length ? _text[at] : '\0';

    private readonly int DigitsAt(int at)
    {
        var end = at;
        while (At(end) is >= '0' and <= '9')
            end++;

        return end - at;
    }

    private static bool IsWordPart(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '.' or '+' or '-' || c > '\u007F';
}
