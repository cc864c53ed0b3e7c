using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Files.Ignore;

/// <summary>Compiles the wildcards of a <c>.gitignore</c> pattern, as git's own matcher reads them.</summary>
internal ref struct GitGlob
{
    private readonly ReadOnlySpan<char> _pattern;
    private readonly GlobBuilder _glob = new();
    private int _at;

    private GitGlob(ReadOnlySpan<char> pattern) => _pattern = pattern;

    /// <summary>The compiled pattern, or null for one that git never matches.</summary>
    public static GlobProgram? Compile(ReadOnlySpan<char> pattern, bool ignoreCase)
    {
        var compiler = new GitGlob(pattern);
        while (compiler._at < pattern.Length)
        {
            if (!compiler.Item())
                return null;
        }

        return compiler._glob.Build(ignoreCase);
    }

    private bool Item()
    {
        var current = _pattern[_at++];
        switch (current)
        {
            case '*':
                Stars();
                return true;
            case '?':
                _glob.AnyInSegment();
                return true;
            case '[':
                var parser = new GitClass(_pattern[_at..]);
                if (parser.Parse() is not { } result)
                    return false;
                _at += parser.Length;
                _glob.Class(result);
                return true;
            case '\\' when _at == _pattern.Length:
                return false;
            default:
                _glob.Char(current == '\\' ? _pattern[_at++] : current);
                return true;
        }
    }

    private void Stars()
    {
        var first = _at - 1;
        while (_at < _pattern.Length && _pattern[_at] == '*')
            _at++;

        var rest = _pattern[_at..];
        var isWholeSegment = _at - first > 1
            && (first == 0 || _pattern[first - 1] == '/')
            && (rest.IsEmpty || rest[0] == '/' || rest.StartsWith("\\/"));
        if (!isWholeSegment || !rest.StartsWith('/'))
        {
            _glob.Star(acrossSegments: isWholeSegment);
            return;
        }

        // "**/" is any number of folders, and none: then its slash goes as well.
        var choice = _glob.Reserve();
        _glob.Star(acrossSegments: true);
        _glob.Char('/');
        _glob.Split(choice, _glob.Next, choice + 1);
        _at++;
    }
}
