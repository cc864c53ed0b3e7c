using VetMailLint.Config.Dialects;

namespace VetMailLint.Config.Binding;

/// <summary>Whether a section has one of the sets of keys without which a dialect does not claim it.</summary>
internal static class ClaimNeeds
{
    public static bool AreThere(DialectIndex dialect, Section section)
    {
        foreach (var set in dialect.Needs)
        {
            var hasAll = true;
            for (var i = 0; i < set.Length && hasAll; i++)
                hasAll = Has(dialect, section, set[i], 0);
            if (hasAll)
                return true;
        }
        return false;
    }

    /// <summary>The same for variables of an environment, whose names are whole paths.</summary>
    public static bool AreThere(DialectIndex dialect, Block block)
    {
        foreach (var set in dialect.Dialect.Needs)
        {
            if (set.All(path => block.Keys.Exists(key => dialect.TryPath(path, out var needed) && needed.Key == key.Key)))
                return true;
        }
        return false;
    }

    private static bool Has(DialectIndex dialect, Section section, string[] path, int index)
    {
        if (index == path.Length - 1)
        {
            foreach (var entry in section.Entries)
            {
                if (!entry.IsClaimed && dialect.IsNeeded(path[index], entry.Name, entry.Relaxed))
                    return true;
            }
            return false;
        }
        foreach (var child in section.Children)
        {
            if (child.Kind == SectionKind.Ordinary && dialect.IsNeeded(path[index], child.Name, child.Relaxed) && Has(dialect, child, path, index + 1))
                return true;
        }
        return false;
    }
}
