namespace VetMailLint.Cli.Globs;

/// <summary>The characters between the brackets of a glob such as <c>[a-z_]</c>.</summary>
internal sealed class CharClass(bool negated, bool takesSlash)
{
    private readonly List<(char Low, char High)> _ranges = [];

    public void Add(char single) => _ranges.Add((single, single));

    public void Add(char low, char high) => _ranges.Add((low, high));

    public bool Takes(char candidate, bool ignoreCase)
    {
        if (candidate == '/' && !takesSlash)
            return false;

        var listed = Lists(candidate)
            || (ignoreCase && (Lists(char.ToLowerInvariant(candidate)) || Lists(char.ToUpperInvariant(candidate))));
        return listed != negated;
    }

    private bool Lists(char candidate)
    {
        foreach (var (low, high) in _ranges)
        {
            if (candidate >= low && candidate <= high)
                return true;
        }

        return false;
    }
}
