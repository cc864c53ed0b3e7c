namespace VetMailLint.Config.Dialects;

/// <summary>A pattern of file names with <c>*</c> for any characters, compared without case.</summary>
internal static class FileNamePattern
{
    public static bool Matches(string pattern, string name)
    {
        var (position, next, star, starPosition) = (0, 0, -1, 0);
        while (position < name.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                (star, starPosition) = (next++, position);
            }
            else if (next < pattern.Length && char.ToLowerInvariant(pattern[next]) == char.ToLowerInvariant(name[position]))
            {
                next++;
                position++;
            }
            else if (star >= 0)
            {
                next = star + 1;
                position = ++starPosition;
            }
            else
            {
                return false;
            }
        }
        while (next < pattern.Length && pattern[next] == '*')
            next++;
        return next == pattern.Length;
    }
}
