using System.Globalization;
using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Policy;

/// <summary>
/// Compiles the name of an .editorconfig section, as Roslyn reads it: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c>,
/// <c>{a,b}</c>, <c>{1..3}</c>. It is matched with the path below the file's folder, which begins with <c>/</c>.
/// </summary>
internal ref struct SectionGlob
{
    private const int DeepestChoice = 64;

    private readonly ReadOnlySpan<char> _name;
    private readonly GlobBuilder _glob;
    private int _at;

    private SectionGlob(string name)
    {
        _name = name;
        _glob = new GlobBuilder();
    }

    /// <summary>The compiled name, or null where the name is not a pattern; such a section matches nothing.</summary>
    public static GlobProgram? Compile(string name)
    {
        var section = new SectionGlob(name);
        if (!name.Contains('/'))
            section._glob.Star(acrossSegments: true);
        if (name[0] != '/')
            section._glob.Char('/');

        return section.Path(choiceDepth: 0) ? section._glob.Build() : null;
    }

    /// <summary>Reads to the end of the name, or of one alternative, whose <c>,</c> or <c>}</c> is then the last one taken.</summary>
    private bool Path(int choiceDepth)
    {
        while (_at < _name.Length)
        {
            var current = _name[_at++];
            if (current is ',' or '}')
                return choiceDepth > 0;
            if (!Item(current, choiceDepth))
                return false;
        }

        return choiceDepth == 0;
    }

    private bool Item(char current, int choiceDepth)
    {
        switch (current)
        {
            case '*' when _at < _name.Length && _name[_at] == '*':
                _at++;
                _glob.Star(acrossSegments: true);
                return true;
            case '*':
                _glob.Star(acrossSegments: false);
                return true;
            case '?':
                _glob.Any();
                return true;
            case '[':
                var parser = new SectionClass(_name[_at..]);
                if (parser.Parse() is not { } result)
                    return false;
                _at += parser.Length;
                _glob.Class(result);
                return true;
            case '{':
                return NumberRange() ?? (choiceDepth < DeepestChoice && Choice(choiceDepth + 1));
            case '\\' when _at == _name.Length:
                return false;
            default:
                _glob.Char(current == '\\' ? _name[_at++] : current);
                return true;
        }
    }

    private bool Choice(int depth)
    {
        var ends = new List<int>();
        while (true)
        {
            var start = _glob.Reserve();
            if (!Path(depth))
                return false;

            if (_name[_at - 1] == '}')
            {
                _glob.Jump(start, start + 1);
                foreach (var end in ends)
                    _glob.Jump(end, _glob.Next);
                return true;
            }

            ends.Add(_glob.Reserve());
            _glob.Split(start, start + 1, _glob.Next);
        }
    }

    /// <summary>Null where no <c>{1..3}</c> stands here; false where it has numbers that are out of range.</summary>
    private bool? NumberRange()
    {
        var rest = _name[_at..];
        var close = rest.IndexOf('}');
        var dots = close < 0 ? -1 : rest[..close].IndexOf("..");
        if (dots < 0 || !IsInteger(rest[..dots]) || !IsInteger(rest[(dots + 2)..close]))
            return null;

        if (!Parse(rest[..dots], out var first) || !Parse(rest[(dots + 2)..close], out var second))
            return false;

        _at += close + 1;
        _glob.Number(Math.Min(first, second), Math.Max(first, second));
        return true;
    }

    private static bool IsInteger(ReadOnlySpan<char> text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool Parse(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
