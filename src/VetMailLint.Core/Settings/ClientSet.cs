namespace VetMailLint.Settings;

/// <summary>The libraries that may use the settings, by id, in ordinal order.</summary>
public sealed class ClientSet
{
    private ClientSet(IReadOnlyList<string> ids, bool isProven)
    {
        Ids = ids;
        IsProven = isProven;
    }

    /// <summary>Nothing is known of the client: only what is wrong for any client counts.</summary>
    public static ClientSet Empty { get; } = new([], false);

    /// <summary>The ids as the client files name them.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether the set is proven (a symbol, a dialect's own client, the user's word) or presumed.</summary>
    public bool IsProven { get; }

    /// <summary>A proven set.</summary>
    public static ClientSet Proven(params string[] ids) => Of(ids, true);

    /// <summary>A presumed set.</summary>
    public static ClientSet Presumed(params string[] ids) => Of(ids, false);

    private static ClientSet Of(string[] ids, bool isProven)
    {
        if (ids.Length == 0)
            return Empty;

        var sorted = (string[])ids.Clone();
        Array.Sort(sorted, StringComparer.Ordinal);
        return new(sorted, isProven);
    }
}
