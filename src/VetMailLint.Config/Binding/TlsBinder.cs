using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Makes the TLS setting of a block from its switches, its dialect's table, its clients' options and its URL's scheme.</summary>
internal sealed class TlsBinder(
    DialectIndex dialect, BlockValues values, BooleanReader booleans, NoteList notes, ClientTls clients, bool isComplete, SourceSpan block)
{
    /// <summary>The switches that were read.</summary>
    public List<SwitchState> States { get; private set; } = [];

    /// <summary>The setting, or one for each range of versions where they differ on this port.</summary>
    public IReadOnlyList<(Setting<TlsWord> Tls, string? Label)> Bind(ConnectionReader connection, Setting<int> port)
    {
        var states = States = new SwitchReader(values, booleans, notes, dialect.Dialect.IsLoose).Read();
        if (states.Count == 0 && connection.Scheme is { } scheme)
            return [(OfScheme(scheme), null)];
        if (states.Count == 0 && !isComplete)
            return [(Empty(), null)];

        if (dialect.Dialect.IsExclusive)
            NoteConflict(states);

        var (row, unknown) = TlsTable.Find(dialect.Dialect, states);
        if (unknown is not null)
            return [(Unknown(unknown), null)];
        if (row is null)
            return [(states.Count == 0 ? Setting<TlsWord>.Unset(block) : WithoutRow(states), null)];

        var outcomes = clients.Possible(row.Outcomes);
        int? known = port.IsKnown ? port.Value : null;
        if (outcomes.Count == 1 || AreEqual(outcomes, known))
            return [(Of(row, states, outcomes[0]), null)];
        return [.. outcomes.Select(o => (Of(row, states, o), o.Label))];
    }

    private void NoteConflict(List<SwitchState> states)
    {
        var on = states.FindAll(s => s.IsOn == true);
        if (on.Count < 2)
            return;
        var (first, second) = (on[0].Pick, on[1].Pick);
        var detail = $"'{Written(first)}' and '{Written(second)}' exclude each other in {dialect.Dialect.Name}";
        notes.Add(
            new(ReaderNoteKind.ConflictingTls, second.Value.Span, second.Entry.Key, detail) { SettingPath = second.Entry.Path(), Related = [first.Value.Span] },
            first.Value.Marks | second.Value.Marks);
    }

    private static string Written(Pick pick) => $"{Name(pick.Entry)}: {pick.Value.Text}";

    private static bool AreEqual(IReadOnlyList<DialectOutcome> outcomes, int? port)
    {
        if (port is null)
            return true;
        for (var i = 1; i < outcomes.Count; i++)
        {
            if (outcomes[i].Mode?.At(port) != outcomes[0].Mode?.At(port))
                return false;
        }
        return true;
    }

    private Setting<TlsWord> Of(DialectTlsRow row, List<SwitchState> states, DialectOutcome outcome)
    {
        if (states.Count == 0)
        {
            return outcome.Mode is { } unwritten
                ? Setting<TlsWord>.Known(new("the default", new TlsMeaning(null, unwritten)), block, null, Marks.ClientDefault)
                : Setting<TlsWord>.Unset(block);
        }
        var state = states.Find(s => row.Conditions.TryGetValue(s.Switch.Name, out var words) && !words.Contains("absent"))
            ?? states.Find(s => row.Conditions.ContainsKey(s.Switch.Name)) ?? states[0];
        TlsMeaning[] meanings = outcome.Mode is { } mode ? clients.MeaningsOf(outcome, mode) : [];
        return Known(state, meanings, states);
    }

    private Setting<TlsWord> WithoutRow(List<SwitchState> states)
    {
        var unknown = states.Find(s => s.IsUnknown);
        if (unknown is not null)
            return Unknown(unknown);
        var state = states.Find(s => s.Switch.Option is not null) ?? states[0];
        return Known(state, states.Count == 1 ? clients.Meanings(state) : [], states);
    }

    private Setting<TlsWord> Known(SwitchState state, TlsMeaning[] meanings, List<SwitchState> states)
    {
        var pick = state.Pick;
        var marks = Marks.None;
        foreach (var other in states)
            marks |= other.Marks;
        var spelling = pick.Spell() with { TlsWords = states.Count == 1 ? Words(state) : pick.Spell().TlsWords };
        return Setting<TlsWord>.Known(new(Written(pick), meanings), pick.Value.Span, spelling, marks);
    }

    // "enable: true" alone says nothing to a reader: what is enabled is the name of the section.
    private static string Name(Entry entry) =>
        entry.Relaxed is "enable" or "enabled" or "require" or "required" && entry.Key == entry.Name && entry.Section.Name.Length > 0
            ? $"{entry.Section.Name}.{entry.Key}"
            : entry.Key;

    private Dictionary<TlsKind, string> Words(SwitchState state)
    {
        var words = new Dictionary<TlsKind, string>();
        foreach (var writer in dialect.Dialect.Writers)
        {
            if (writer.Value.Count == 1 && writer.Value.TryGetValue(state.Switch.Name, out var word))
                words.Add(writer.Key, word);
        }
        return words.Count > 0 ? words : clients.Words(state);
    }

    private static Setting<TlsWord> Unknown(SwitchState state) => Setting<TlsWord>.Unknown(
        state.Pick.Value.IsKnown ? ScalarReader.Unknown(state.Pick.Value.Scalar).Origin : state.Pick.Value.Origin, state.Pick.Value.Span, state.Pick.Spell());

    private Setting<TlsWord> OfScheme(Pick scheme)
    {
        dialect.Dialect.Schemes.TryGetValue(scheme.Value.Text, out var mode);
        TlsMeaning[] meanings = mode is null ? [] : [new(null, mode)];
        return Setting<TlsWord>.Known(new(scheme.Value.Text + "://", meanings), scheme.Value.Span, scheme.Spell(Carrier.Opaque), scheme.Value.Marks);
    }

    // An empty key says where a mode could be written.
    private Setting<TlsWord> Empty()
    {
        foreach (var pick in values.All)
        {
            if (pick.Key.Key.Switch is not null)
                return Setting<TlsWord>.UnseenAt(pick.Value.Span, pick.Spell());
        }
        return default;
    }
}
