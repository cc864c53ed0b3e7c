namespace VetMailLint.Config.Templates;

/// <summary>Finds the template expressions of Go (Helm) and Jinja in a text, in one pass whatever the text.</summary>
internal sealed class TemplateScanner
{
    private readonly string _text;

    // Up to where a quote, once found unpaired, is known to stay so: keeps hostile lines from being searched again and again.
    private readonly Dictionary<char, int> _unpaired = [];
    private readonly HashSet<string> _absent = [];

    private TemplateScanner(string text) => _text = text;

    /// <summary>The expressions in order; none overlaps another.</summary>
    internal static List<TemplateExpression> Scan(string text)
    {
        var scanner = new TemplateScanner(text);
        var found = new List<TemplateExpression>();
        var at = 0;
        while (text.IndexOf('{', at) is var brace and >= 0)
        {
            var end = scanner.EndOf(brace);
            if (end > 0)
                found.Add(scanner.Classify(brace, end));

            at = end > 0 ? end : brace + 1;
        }

        return found;
    }

    private int EndOf(int start)
    {
        if (start + 2 >= _text.Length)
            return 0;

        var third = _text[start + 2];
        return _text[start + 1] switch
        {
            '{' => IsGoComment(start) ? After("*/", start + 2) is var close and > 0 ? After("}}", close) : 0 : GoEnd(start),
            '%' when third is '-' or '+' || char.IsWhiteSpace(third) => After("%}", start + 2),
            '#' when third is '-' or '#' || char.IsWhiteSpace(third) => After("#}", start + 2),
            _ => 0,
        };
    }

    private bool IsGoComment(int start)
    {
        var at = start + 2;
        if (At(at) == '-')
            at++;

        while (At(at) is ' ' or '\t')
            at++;

        return At(at) == '/' && At(at + 1) == '*';
    }

    private int After(string close, int from)
    {
        if (_absent.Contains(close))
            return 0;

        var found = _text.IndexOf(close, from, StringComparison.Ordinal);
        if (found >= 0)
            return found + close.Length;

        _absent.Add(close);
        return 0;
    }

    // A string inside the expression may hold "}}".
    private int GoEnd(int start)
    {
        if (After("}}", start + 2) is var plain and 0)
            return plain;

        for (var at = start + 2; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case '}' when At(at + 1) == '}':
                    return at + 2;
                case '\\':
                    at++;
                    break;
                case '"' or '\'' or '`':
                    at = PairOf(at);
                    break;
            }
        }

        return After("}}", start + 2);
    }

    // The closing quote on the same line, or the opening one where there is none.
    private int PairOf(int open)
    {
        var quote = _text[open];
        if (_unpaired.TryGetValue(quote, out var until) && open < until)
            return open;

        var at = open + 1;
        while (At(at) is not ('\n' or '\r' or '\0'))
        {
            if (_text[at] == quote)
                return at;

            at += _text[at] == '\\' && quote != '`' ? 2 : 1;
        }

        _unpaired[quote] = at;
        return open;
    }

    private TemplateExpression Classify(int start, int end)
    {
        if (_text[start + 1] == '#' || IsGoComment(start))
            return new TemplateExpression(start, end, "", TemplateExpressionKind.Silent);

        var at = start + 2;
        while (at < end && (_text[at] is '-' or '+' || char.IsWhiteSpace(_text[at])))
            at++;

        var length = 0;
        while (at + length < end && _text[at + length] is >= 'a' and <= 'z')
            length++;

        // A longer word of other characters ("ifAny", "end_date") is a name, and {{ range(3) }} a call.
        var isStatement = _text[start + 1] == '%';
        var next = At(at + length);
        var isName = char.IsLetterOrDigit(next) || next is '_' or '.' || (next == '(' && !isStatement);
        var word = isName ? "" : _text.Substring(at, length);
        return new TemplateExpression(start, end, word, TemplateWords.KindOf(word, isStatement));
    }

    private char At(int at) => at < _text.Length ? _text[at] : '\0';
}
