using VetMailLint.Config.Binding;

namespace VetMailLint.Config.Edits;

/// <summary>A key and its value as they stand in the text, to be copied with another key and value.</summary>
internal sealed class Sibling
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private readonly string _text;
    private readonly bool _isText;
    private readonly int _key;
    private readonly int _valueEnd;
    private readonly int _line;

    public Sibling(string text, Entry entry)
    {
        _text = text;
        _isText = entry.IsText;
        _key = entry.KeySpan.Offset;
        var keyEnd = _key + entry.KeySpan.Length;
        var value = entry.Value.Span.Offset;
        _valueEnd = value + entry.Value.Span.Length;
        IsPlain = entry.Value.Span.File == entry.KeySpan.File && value >= keyEnd && _valueEnd <= text.Length && entry.KeySpan.Length > 0;
        if (!IsPlain)
            return;

        _line = text.LastIndexOf('\n', Math.Max(0, _key - 1)) is var start && _key == 0 ? 0 : start + 1;
        Indent = text.Substring(_line, _key - _line);
        Between = text.Substring(keyEnd, value - keyEnd);
    }

    /// <summary>Whether the value stands behind the key.</summary>
    public bool IsPlain { get; }

    /// <summary>What stands on the line before the key.</summary>
    private string Indent { get; } = "";

    /// <summary>What stands between key and value.</summary>
    private string Between { get; } = "";

    private string LineEnd => _text.IndexOf('\n') is > 0 and var at && _text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Behind the line on which the value ends, with any comment there.</summary>
    private int EndOfLine
    {
        get
        {
            var end = _text.IndexOfAny(['\r', '\n'], _valueEnd);
            return end < 0 ? _text.Length : end;
        }
    }

    /// <summary>A member of an object, behind its sibling's comma if it has one.</summary>
    public (int At, string Before, string After)? InJson(string name)
    {
        if (Between.Trim().Trim('"').Trim() != ":" || _key == 0 || _text[_key - 1] != '"')
            return null;

        var at = Between[Between.Length - 1] == '"' ? _valueEnd + 1 : _valueEnd;
        var before = Indent.Substring(0, Indent.Length - 1);
        var gap = IsBlank(before) ? LineEnd + before : " ";
        var quote = _isText ? "\"" : "";
        var space = Between.EndsWith(" ", Ordinal) || Between.EndsWith(" \"", Ordinal) ? " " : "";
        return (at, $",{gap}\"{name}\":{space}{quote}", quote);
    }

    /// <summary>A member of a block or flow mapping, an item of a list of variables.</summary>
    public (int At, string Before, string After)? InYaml(string name)
    {
        var isQuotedKey = Indent.EndsWith("\"", Ordinal) || Indent.EndsWith("'", Ordinal);
        var indent = isQuotedKey ? Indent.Substring(0, Indent.Length - 1) : Indent;
        if (Between.Length > 0 && Between[0] == '=')
            return InVariableList(name, indent, isQuotedKey);
        if (Between.IndexOf('\n') >= 0)
            return InPair(name);
        if (Between.Trim('"', '\'', ' ', '\t') != ":")
            return null;

        var quote = _isText ? "\"" : "";
        if (IsBlank(indent) || IsItem(indent))
            return (EndOfLine, $"{LineEnd}{indent.Replace('-', ' ')}{name}: {quote}", quote);

        var bracket = indent.TrimEnd();
        var at = Between[Between.Length - 1] is '"' or '\'' ? _valueEnd + 1 : _valueEnd;
        return bracket.EndsWith("{", Ordinal) || bracket.EndsWith(",", Ordinal) ? (at, $", {name}: {quote}", quote) : null;
    }

    /// <summary>A line of its own: <c>NAME=value</c>, <c>name = "value"</c>.</summary>
    public (int At, string Before, string After)? InLine(string name)
    {
        if (Indent.Trim() is not ("" or "export") || _text[EndOfLine == 0 ? 0 : EndOfLine - 1] == '\\' || Between.Trim('"', '\'', ' ', '\t') is not ("=" or ":"))
            return null;

        return (EndOfLine, LineEnd + Indent + name + Between, Quote(Between));
    }

    /// <summary>An attribute, or a pair in a tag of its own.</summary>
    public (int At, string Before, string After)? InXml(string name)
    {
        var quote = Quote(Between);
        if (quote.Length == 0 || _key == 0)
            return null;

        var isLone = Between.TrimStart().StartsWith("value", Ordinal) && _text[_key - 1] == '<';
        if (!isLone && char.IsWhiteSpace(_text[_key - 1]))
        {
            var gap = IsBlank(Indent) ? LineEnd + Indent : " ";
            return Between.Trim().Trim('"', '\'').Trim() == "=" ? (_valueEnd + 1, $"{gap}{name}={quote}", quote) : null;
        }

        return isLone || Between.Trim('"', '\'', ' ', '\t').TrimEnd('=').Trim() == "value" ? InTag(name) : null;
    }

    // <add key="…" value="…"/> once more, behind itself.
    private (int At, string Before, string After)? InTag(string name)
    {
        var open = _text.LastIndexOf('<', _key);
        var close = _text.IndexOf('>', _valueEnd);
        if (open < 0 || close < 0 || _text[close - 1] != '/' || _text.IndexOf('<', _valueEnd, close - _valueEnd) >= 0)
            return null;

        var before = _text.Substring(_line, Math.Max(0, open - _line));
        var gap = open >= _line && IsBlank(before) ? LineEnd + before : "";
        return (close + 1, gap + _text.Substring(open, _key - open) + name + Between, _text.Substring(_valueEnd, close + 1 - _valueEnd));
    }

    private (int At, string Before, string After)? InVariableList(string name, string indent, bool isQuoted)
    {
        var quote = isQuoted ? Indent.Substring(Indent.Length - 1) : "";
        return IsItem(indent) && Between == "=" ? (EndOfLine, LineEnd + Indent + name + "=", quote) : null;
    }

    // - name: KEY and value: x on the next line. A number in quotes: a variable is text.
    private (int At, string Before, string After)? InPair(string name)
    {
        var words = Between.Trim('"', '\'', ' ', '\t', '\r', '\n');
        if (words != "value:" || !IsItem(Indent.Replace("name:", "").TrimEnd('"', '\'')) || Indent.IndexOf("name:", Ordinal) < 0)
            return null;

        var quote = Quote(Between);
        return (EndOfLine, LineEnd + Indent + name + Between + (quote.Length == 0 ? "\"" : ""), quote.Length == 0 ? "\"" : quote);
    }

    private static string Quote(string between) => between.Length > 0 && (between[between.Length - 1] is ('"' or '\'')) ? between.Substring(between.Length - 1) : "";

    private static bool IsBlank(string text) => text.Trim().Length == 0;

    private static bool IsItem(string text) => text.Trim() == "-";
}
