namespace VetMailLint.Cli.Files.Ignore;

/// <summary>The lines of one <c>.gitignore</c> or <c>info/exclude</c>.</summary>
internal sealed class GitIgnoreFile
{
    private readonly List<GitPattern> _patterns = [];

    private GitIgnoreFile()
    {
    }

    public static GitIgnoreFile Parse(string text, bool ignoreCase)
    {
        var file = new GitIgnoreFile();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.EndsWith('\r'))
                line = line[..^1];
            if (GitPattern.Parse(line, ignoreCase) is { } pattern)
                file._patterns.Add(pattern);
        }

        return file;
    }

    /// <summary>Whether the last line about an entry ignores it; null where no line is about it.</summary>
    public bool? Ignores(ReadOnlySpan<char> path, bool isFolder)
    {
        for (var i = _patterns.Count - 1; i >= 0; i--)
        {
            if (_patterns[i].Matches(path, isFolder))
                return !_patterns[i].IsNegation;
        }

        return null;
    }
}
