using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>
/// Finds what is to be written for a TLS mode where one word does not do: several switches that have to agree, or one that is not there.
/// What is found is looked up in the dialect's table, and counts only where it means that mode.
/// </summary>
internal sealed class TlsWritings(DialectIndex dialect, BooleanReader booleans, ClientTls clients, MissingKeys missing)
{
    private static readonly TlsKind[] s_kinds = [TlsKind.None, TlsKind.Opportunistic, TlsKind.StartTls, TlsKind.Implicit];

    /// <summary>The writings of each mode that can be written.</summary>
    public Dictionary<TlsKind, IReadOnlyList<Writing>> Of(List<SwitchState> states)
    {
        var all = new Dictionary<TlsKind, IReadOnlyList<Writing>>();
        foreach (var kind in s_kinds)
        {
            if (Words(kind) is { } words && Of(states, words, kind) is { } writings)
                all.Add(kind, writings);
        }

        // Where a program cannot insist, STARTTLS that is taken when offered is what it has.
        if (!all.ContainsKey(TlsKind.StartTls) && all.TryGetValue(TlsKind.Opportunistic, out var offered))
            all.Add(TlsKind.StartTls, offered);
        return all;
    }

    private IReadOnlyDictionary<string, string>? Words(TlsKind kind)
    {
        if (dialect.Dialect.Writers.TryGetValue(kind, out var words))
            return words;

        // A lone switch that carries a client's own option has the client's words.
        var switches = dialect.Dialect.Keys.Select(key => key.Switch).OfType<DialectSwitch>().Distinct().ToList();
        if (switches.Count != 1 || switches[0].Option is not { } option || dialect.Dialect.Tls.Count > 0)
            return null;

        return clients.Words(switches[0], option).TryGetValue(kind, out var word) ? new Dictionary<string, string> { [switches[0].Name] = word } : null;
    }

    private List<Writing>? Of(List<SwitchState> states, IReadOnlyDictionary<string, string> words, TlsKind kind)
    {
        var writings = new List<Writing>();
        var after = new List<SwitchState>(states.Count);
        foreach (var state in states)
        {
            if (!words.TryGetValue(state.Switch.Name, out var word))
                after.Add(state);
            else if (!TryWrite(state, word, writings, after))
                return null;
        }

        foreach (var word in words)
        {
            if (after.Exists(state => state.Switch.Name == word.Key))
                continue;
            if (missing.Of(word.Key) is not { } place)
                return null;
            writings.Add(place.With(word.Value));
            after.Add(New(word.Key, word.Value));
        }

        return Means(after, kind) || Means(OthersOff(after, words, writings), kind) ? writings : null;
    }

    // The switches that the mode's words do not name may be what stands against it.
    private List<SwitchState> OthersOff(List<SwitchState> states, IReadOnlyDictionary<string, string> words, List<Writing> writings)
    {
        var after = new List<SwitchState>(states.Count);
        foreach (var state in states)
        {
            if (state.IsOn != true || words.ContainsKey(state.Switch.Name) || booleans.Opposite(state.Word!) is not { } off || !TryWrite(state, off, writings, after))
                after.Add(state);
        }

        return after;
    }

    private bool TryWrite(SwitchState state, string word, List<Writing> writings, List<SwitchState> after)
    {
        var value = state.Pick.Value;
        if (state.IsUnknown || value.Scalar.Encoded || (value.Marks & Marks.VariableDefault) != 0 || value.Span.Length == 0)
            return false;

        if (!string.Equals(state.Word, word, StringComparison.OrdinalIgnoreCase))
            writings.Add(new(value.Span, word));
        after.Add(state with { Word = word, IsOn = booleans.Word(word) });
        return true;
    }

    private bool Means(List<SwitchState> states, TlsKind kind)
    {
        if (dialect.Dialect.Tls.Count == 0)
            return true;

        return TlsTable.Find(dialect.Dialect, states) is ({ } row, null) && row.Outcomes.All(outcome => outcome.Mode?.Kind == kind);
    }

    private SwitchState New(string name, string word) =>
        new(dialect.Dialect.Keys.First(key => key.Switch?.Name == name).Switch!, default, word, booleans.Word(word), false);
}
