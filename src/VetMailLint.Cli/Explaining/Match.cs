namespace VetMailLint.Cli.Explaining;

/// <summary>An entry that answers a text.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Place">Where its fragment stands.</param>
/// <param name="Score">How specific it is: more is better.</param>
internal readonly record struct Match(ErrorEntry Entry, Range Place, int Score)
{
    // A text that is a client's or provider's own is never outdone by a longer one that may be anybody's, once the client is seen;
    // before, it comes last.
    private const int OwnClient = 1000;
    private const int OwnProvider = 500;

    public static Match? Of(ErrorEntry entry, PastedText text, Witnesses witnesses)
    {
        if (!witnesses.Allow(entry) || !entry.With.TrueForAll(fragment => fragment.IsIn(text.Folded)))
            return null;

        Match? best = null;
        foreach (var fragment in entry.Texts)
        {
            if (fragment.Find(text.Folded) is { } place && fragment.Weight > (best?.Score ?? 0))
                best = new(entry, place, fragment.Weight);
        }

        return best is { } found ? found with { Score = found.Score + Ownership(entry, witnesses) + entry.With.Sum(fragment => fragment.Weight) } : null;
    }

    public bool Overlaps(Match other) =>
        Place.Start.Value < other.Place.End.Value && other.Place.Start.Value < Place.End.Value;

    private static int Ownership(ErrorEntry entry, Witnesses witnesses) =>
        (entry.Clients.Count == 0 ? 0 : witnesses.Client is null ? -OwnClient : OwnClient)
        + (witnesses.Provider is not null && entry.Providers.Count > 0 ? OwnProvider : 0);
}
