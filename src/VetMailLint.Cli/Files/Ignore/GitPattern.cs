using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Files.Ignore;

/// <summary>One line of a <c>.gitignore</c>.</summary>
internal sealed class GitPattern
{
    private readonly string _literal;
    private readonly GlobProgram? _glob;
    private readonly bool _isImpossible;
    private readonly bool _isSuffix;
    private readonly bool _isBaseName;
    private readonly bool _foldersOnly;
    private readonly StringComparison _comparison;

    private GitPattern(string pattern, bool negates, bool foldersOnly, bool ignoreCase)
    {
        IsNegation = negates;
        _foldersOnly = foldersOnly;
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _isBaseName = !pattern.Contains('/');
        var path = pattern.StartsWith('/') ? pattern[1..] : pattern;
        _isSuffix = _isBaseName && path.StartsWith('*') && FirstSpecial(path[1..]) == path.Length - 1;
        var literal = _isBaseName && FirstSpecial(path) < path.Length ? 0 : FirstSpecial(path);
        _literal = _isSuffix ? path[1..] : path[..literal];
        if (_isSuffix || literal == path.Length)
            return;

        _glob = GitGlob.Compile(path.AsSpan(literal), ignoreCase);
        _isImpossible = _glob is null;
    }

    /// <summary>Whether the line takes back what an earlier one ignores.</summary>
    public bool IsNegation { get; }

    /// <summary>The pattern of a line, or null for a comment or an empty line.</summary>
    public static GitPattern? Parse(ReadOnlySpan<char> line, bool ignoreCase)
    {
        if (line.IsEmpty || line[0] == '#')
            return null;

        var pattern = WithoutTrailingSpaces(line);
        var negates = pattern.StartsWith('!');
        pattern = negates ? pattern[1..] : pattern;
        var foldersOnly = pattern.EndsWith('/');
        pattern = foldersOnly ? pattern[..^1] : pattern;
        return new GitPattern(pattern.ToString(), negates, foldersOnly, ignoreCase);
    }

    /// <summary>Whether the line is about an entry, given by its path below the folder of the <c>.gitignore</c>.</summary>
    public bool Matches(ReadOnlySpan<char> path, bool isFolder)
    {
        if (_isImpossible || (_foldersOnly && !isFolder))
            return false;

        var text = _isBaseName ? path[(path.LastIndexOf('/') + 1)..] : path;
        if (_isSuffix)
            return text.EndsWith(_literal, _comparison);
        if (!text.StartsWith(_literal, _comparison))
            return false;

        var rest = text[_literal.Length..];
        return _glob is null ? rest.IsEmpty : _glob.IsMatch(rest);
    }

    private static int FirstSpecial(string pattern)
    {
        var first = pattern.AsSpan().IndexOfAny("*?[\\");
        return first < 0 ? pattern.Length : first;
    }

    private static ReadOnlySpan<char> WithoutTrailingSpaces(ReadOnlySpan<char> line)
    {
        var end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isEscaped = line[i] == '\\';
            if (isEscaped && ++i == line.Length)
                return line;
            if (isEscaped || line[i] != ' ')
                end = i + 1;
        }

        return line[..end];
    }
}
