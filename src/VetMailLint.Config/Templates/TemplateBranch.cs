namespace VetMailLint.Config.Templates;

/// <summary>
/// Compares <see cref="Tree.Member.Branch"/> labels: <c>if/0:then</c>, <c>if/0:else</c>, the second else <c>if/0:else1</c>, and
/// inside another block <c>if/0:then range/1:then</c>.
/// </summary>
public static class TemplateBranch
{
    /// <summary>Whether two members can never both be there, as they are in different arms of one condition.</summary>
    public static bool AreAlternatives(string? left, string? right)
    {
        if (left is null || right is null)
            return false;

        var (ours, theirs) = (left.Split(' '), right.Split(' '));
        for (var at = 0; at < ours.Length && at < theirs.Length; at++)
        {
            if (ours[at] == theirs[at])
                continue;

            // The first difference decides: the same block in another arm, or another block.
            var name = ours[at].IndexOf(':') + 1;
            return string.CompareOrdinal(ours[at], 0, theirs[at], 0, name) == 0;
        }

        return false;
    }
}
