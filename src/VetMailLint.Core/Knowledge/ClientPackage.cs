namespace VetMailLint.Knowledge;

/// <summary>A package by which a project is presumed to use a client.</summary>
/// <param name="Registry">Where it comes from.</param>
/// <param name="Name">Its name; one <c>*</c> at the beginning or end stands for anything.</param>
/// <param name="From">The first major version that counts, or null.</param>
/// <param name="Before">The first major version that does not count any more, or null.</param>
public sealed record ClientPackage(PackageRegistry Registry, string Name, int? From = null, int? Before = null)
{
    /// <summary>Whether a name in a project file is this package's; case does not count.</summary>
    public bool IsCalled(string name)
    {
        if (Name.StartsWith("*", StringComparison.Ordinal))
            return name.Length >= Name.Length && name.EndsWith(Name.Substring(1), StringComparison.OrdinalIgnoreCase);
        if (Name.EndsWith("*", StringComparison.Ordinal))
            return name.Length >= Name.Length && name.StartsWith(Name.Substring(0, Name.Length - 1), StringComparison.OrdinalIgnoreCase);

        return string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the major versions from the lowest to the highest counts; an unknown end is open.</summary>
    public bool MayBe(int? lowest, int? highest) =>
        (From is not { } from || highest is not { } high || high >= from) && (Before is not { } before || lowest is not { } low || low < before);
}
