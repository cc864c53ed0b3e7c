namespace VetMailLint.Config.Dialects;

/// <summary>A dotted path with <c>*</c> for one segment and <c>**</c> for any number of them.</summary>
internal sealed class PathPattern(string pattern, StringComparison comparison)
{
    private readonly string[] _segments = pattern.Split('.');

    /// <summary>Whether the whole path matches.</summary>
    public bool Matches(IReadOnlyList<string> path)
    {
        // The usual matching of a wildcard: go back to the last ** and let it take one more segment.
        var (position, segment, star, starPosition) = (0, 0, -1, 0);
        while (position < path.Count)
        {
            if (segment < _segments.Length && _segments[segment] == "**")
            {
                (star, starPosition) = (segment, position);
                segment++;
            }
            else if (segment < _segments.Length && IsOne(_segments[segment], path[position]))
            {
                segment++;
                position++;
            }
            else if (star >= 0)
            {
                segment = star + 1;
                position = ++starPosition;
            }
            else
            {
                return false;
            }
        }
        while (segment < _segments.Length && _segments[segment] == "**")
            segment++;
        return segment == _segments.Length;
    }

    private bool IsOne(string segment, string name) => segment == "*" || string.Equals(segment, name, comparison);
}
