using System.Globalization;
using VetMailLint.Config.Suppressions;
using VetMailLint.Engine;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Json;

/// <summary>Builds the tree of one JSON text from its tokens. Iterative, so that no input can exhaust the stack.</summary>
internal ref struct JsonParser
{
    private readonly string _text;
    private readonly string _file;
    private readonly ReadLimits _limits;
    private readonly List<JsonFrame> _frames = [];
    private readonly List<ReaderNote> _notes = [];
    private readonly List<TextRange>? _comments;
    private JsonTokenizer _tokens;
    private JsonExpectation _expected;
    private JsonTokenKind _token;
    private int _depth;
    private Node? _root;

    internal JsonParser(string text, string file, ReadLimits limits)
    {
        _text = text;
        _file = file;
        _limits = limits;
        _tokens = new JsonTokenizer(text.AsSpan());
        _comments = SuppressionFinder.MayHave(text) ? [] : null;
    }

    internal LocatedFile Parse()
    {
        while (Step(_tokens.Read()))
        {
        }

        // What was open at an error is kept as far as it was read.
        while (_depth > 0)
            Close();

        return new LocatedFile
        {
            File = _file,
            Documents = _root is null ? [] : [_root],
            Notes = _notes,
            Suppressions = _comments is null ? [] : SuppressionFinder.InComments(_text, new LineMap(_file, _text), _comments),
        };
    }

    private bool Step(JsonTokenKind token)
    {
        _token = token;
        if (token == JsonTokenKind.Comment)
        {
            _comments?.Add(new TextRange(_tokens.Start, _tokens.End));
            return true;
        }

        if (token == JsonTokenKind.Invalid)
            return Stop(_tokens.Problem);

        return _expected switch
        {
            JsonExpectation.Value => Value(token),
            JsonExpectation.ItemOrEnd => token == JsonTokenKind.EndArray ? Close() : Value(token),
            JsonExpectation.KeyOrEnd => token == JsonTokenKind.EndObject ? Close() : Key(token),
            JsonExpectation.Colon => Colon(token),
            JsonExpectation.CommaOrEnd => CommaOrEnd(token),
            _ => token != JsonTokenKind.EndOfText && Stop("more text after the end of the JSON value"),
        };
    }

    private bool Value(JsonTokenKind token) => token switch
    {
        JsonTokenKind.BeginObject => Open(isObject: true),
        JsonTokenKind.BeginArray => Open(isObject: false),
        JsonTokenKind.String => Add(StringScalar()),
        JsonTokenKind.Number => Add(Scalar(_text.Substring(_tokens.Start, _tokens.End - _tokens.Start), ScalarKind.Number)),
        JsonTokenKind.True => Add(Scalar("true", ScalarKind.Boolean)),
        JsonTokenKind.False => Add(Scalar("false", ScalarKind.Boolean)),
        JsonTokenKind.Null => Add(Scalar("", ScalarKind.Null)),
        JsonTokenKind.Template => Add(Scalar(_text.Substring(_tokens.Start, _tokens.End - _tokens.Start), ScalarKind.Plain)),
        JsonTokenKind.EndOfText when _root is null && _depth == 0 => StopAtNothing(),
        JsonTokenKind.EndOfText => StopAtEnd(),
        _ => Stop(_depth > 0 && Top.IsObject ? $"expected the value of {Name(Top.Key)}" : "expected a value"),
    };

    private bool Open(bool isObject)
    {
        if (_depth >= _limits.Depth)
        {
            var detail = string.Format(CultureInfo.InvariantCulture, "values are nested deeper than {0} levels here, and the rest of the file was not read", _limits.Depth);
            return Stop(ReaderNoteKind.LimitHit, "depth", detail);
        }

        if (_depth == _frames.Count)
            _frames.Add(new JsonFrame());

        _frames[_depth++].Open(isObject, _tokens);
        _expected = isObject ? JsonExpectation.KeyOrEnd : JsonExpectation.ItemOrEnd;
        return true;
    }

    private bool Close()
    {
        var frame = Top;
        var span = new SourceSpan(
            _file, frame.Line, frame.Column, _tokens.Line, _tokens.End - _tokens.LineStart + 1, frame.Start, _tokens.End - frame.Start);
        _depth--;
        return Add(frame.IsObject
            ? new MappingNode { Span = span, Members = frame.Members! }
            : new SequenceNode { Span = span, Items = frame.Items! });
    }

    private bool Add(Node value)
    {
        if (_depth == 0)
        {
            _root = value;
            _expected = JsonExpectation.EndOfText;
            return true;
        }

        Top.Add(value);
        _expected = JsonExpectation.CommaOrEnd;
        return true;
    }

    private bool Key(JsonTokenKind token)
    {
        if (token == JsonTokenKind.EndOfText)
            return StopAtEnd();

        if (token != JsonTokenKind.String)
            return Stop("expected a key in double quotes or '}'");

        Top.Key = StringScalar();
        _expected = JsonExpectation.Colon;
        return true;
    }

    private bool Colon(JsonTokenKind token)
    {
        if (token == JsonTokenKind.Colon)
        {
            _expected = JsonExpectation.Value;
            return true;
        }

        // The text before may be a value that lost its key, so it is not named.
        Top.Key = null;
        return token == JsonTokenKind.EndOfText ? StopAtEnd() : Stop("expected ':' after a key");
    }

    private bool CommaOrEnd(JsonTokenKind token)
    {
        var isObject = Top.IsObject;
        if (token == JsonTokenKind.Comma)
        {
            Top.Key = null;
            _expected = isObject ? JsonExpectation.KeyOrEnd : JsonExpectation.ItemOrEnd;
            return true;
        }

        if (token == (isObject ? JsonTokenKind.EndObject : JsonTokenKind.EndArray))
            return Close();

        if (token == JsonTokenKind.EndOfText)
            return StopAtEnd();

        return Stop(isObject ? $"expected ',' or '}}' after the value of {Name(Top.Key)}" : "expected ',' or ']' after an item");
    }

    private readonly JsonFrame Top => _frames[_depth - 1];

    private readonly SourceSpan Span => SpanWith(0);

    private readonly SourceSpan SpanWith(int quote)
    {
        var (start, end) = (_tokens.Start - quote, _tokens.End + quote);
        return new(
            _file, _tokens.Line, start - _tokens.LineStart + 1, _tokens.Line, end - _tokens.LineStart + 1, start, end - start);
    }

    private readonly ScalarNode StringScalar()
    {
        var source = _text.AsSpan(_tokens.Start, _tokens.End - _tokens.Start);
        var open = source.IndexOf("{{");
        return new ScalarNode
        {
            Span = Span,
            Text = _tokens.HasEscapes ? JsonText.Unescape(source) : source.ToString(),
            Kind = ScalarKind.Quoted,
            Verbatim = !_tokens.HasEscapes,
            Templated = open >= 0 && source.Slice(open).IndexOf("}}") >= 0,
        };
    }

    private readonly ScalarNode Scalar(string text, ScalarKind kind) => new()
    {
        Span = Span,
        Text = text,
        Kind = kind,
        Verbatim = kind != ScalarKind.Null,
        Templated = kind == ScalarKind.Plain,
    };

    private readonly bool StopAtEnd() => Stop(Top.IsObject ? "the file ends where a '}' is missing" : "the file ends where a ']' is missing");

    // The beginning, for the end of a file of blank lines is no place to look at.
    private readonly bool StopAtNothing()
    {
        _notes.Add(new ReaderNote(
            ReaderNoteKind.Unreadable, SourceSpan.StartOf(_file), ReaderNote.WholeFile, "it is empty, and JSON has at least a value, such as {}"));
        return false;
    }

    private readonly bool Stop(string detail) => Stop(ReaderNoteKind.Unreadable, "JSON", detail);

    private readonly bool Stop(ReaderNoteKind kind, string subject, string detail)
    {
        var span = SpanWith(_token == JsonTokenKind.String ? 1 : 0);
        _notes.Add(new ReaderNote(kind, span, subject, detail) { SettingPath = JsonPath.Of(_frames, _depth) });
        return false;
    }

    private static string Name(ScalarNode? key) => key is null ? "a key" : $"'{JsonPath.Shown(key.Text)}'";
}
