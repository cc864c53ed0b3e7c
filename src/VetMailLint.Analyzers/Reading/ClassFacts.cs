using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What each member of a class may rely on when it begins: fields that other members wrote, and objects as far as no other member changes them.</summary>
internal sealed class ClassFacts(CarriedFields fields, ClassWrites writes, ClassCalls calls, FlowContext flow)
{
    /// <summary>What a method leaves may rest on what another one left.</summary>
    private const int Rounds = 2;

    private readonly Dictionary<CarriedField, HashSet<MethodDeclarationSyntax>> _givers = [];
    private readonly List<ObjectChange> _changes = [];
    private readonly Dictionary<int, (MethodDeclarationSyntax Filler, FlowState Exit)> _filled = [];
    private FlowState _settled = FlowState.Empty;
    private FlowState _carried = FlowState.Empty;

    /// <param name="initial">What initialisers and constructors leave.</param>
    /// <param name="settled">What of that no method writes.</param>
    public void Read(FlowState initial, FlowState settled)
    {
        (_settled, _carried) = (settled, settled);
        for (var round = 0; round < Rounds && ReadFields(initial); round++)
        {
        }

        ReadChanges();
        DropBlank();
        ReadFilled();
    }

    /// <summary>The state in which a member begins.</summary>
    public FlowState StateFor(MemberDeclarationSyntax member)
    {
        // What only this class runs is read where it is run, with what its callers know.
        var isHelper = member is MethodDeclarationSyntax method && calls.AreAllOf(method);
        var state = isHelper ? _settled : _carried;
        if (!isHelper)
        {
            foreach (var pair in _givers)
            {
                if (member is MethodDeclarationSyntax own && pair.Value.Contains(own))
                    state = state with { Variables = state.Variables.Remove(pair.Key.Symbol) };
            }
        }

        foreach (var change in _changes)
        {
            if (!change.IsOnlyOf(member) && state.Objects.TryGetValue(change.Id, out var found))
                state = state with { Objects = state.Objects.SetItem(change.Id, ClassState.Changed(found, change.Member)) };
        }

        foreach (var pair in _filled)
        {
            if (!isHelper && pair.Value.Filler != member)
                state = state with { Objects = ClassState.Quiet(state.Objects, pair.Value.Exit, pair.Key) };
        }

        return state;
    }

    // False where another round cannot tell more.
    private bool ReadFields(FlowState initial)
    {
        var exits = new Dictionary<MethodDeclarationSyntax, FlowState?>();
        foreach (var field in fields.All)
        {
            foreach (var feeder in field.Feeders)
            {
                if (!exits.ContainsKey(feeder))
                    exits.Add(feeder, MutedRun.Leave(flow, feeder, Open(feeder)));
            }
        }

        var (known, values) = (_givers.Count, new FieldValues(flow, initial, exits));
        _carried = _settled;
        _givers.Clear();
        foreach (var field in fields.All)
        {
            if (values.Of(field) is not { } value)
                continue;

            _givers.Add(field, value.Givers);
            foreach (var giver in value.Givers)
                _carried = _carried with { Objects = ClassState.Quiet(_carried.Objects, exits[giver]!) };
            _carried = ClassState.With(_carried, field.Symbol, value.Value, writes);
        }

        return _givers.Count > known && exits.Count > 1;
    }

    private FlowState Open(MethodDeclarationSyntax feeder)
    {
        var state = StateFor(feeder);
        foreach (var field in fields.All)
        {
            if (field.Feeders.Contains(feeder))
                state = state with { Variables = state.Variables.SetItem(field.Symbol, Value.Kept(field.Symbol)) };
        }

        return state;
    }

    private void ReadChanges()
    {
        // In the order of the text, so that nothing hangs on that of a table.
        var writers = new SortedDictionary<int, MethodDeclarationSyntax>();
        foreach (var pair in _carried.Variables)
        {
            if (pair.Value.Kind is not (ValueKind.Object or ValueKind.Choice))
                continue;
            foreach (var method in calls.MentionsOf(pair.Key.Name).OfType<MethodDeclarationSyntax>())
                writers[method.SpanStart] = method;
        }

        foreach (var writer in writers.Values)
        {
            var entries = calls.EntriesOf([writer]);
            if (entries?.All(e => e is ConstructorDeclarationSyntax) == true)
                continue;

            ClassState.AddChanges(_carried, MutedRun.Leave(flow, writer, _carried), (id, member) => _changes.Add(new(id, member, writer, entries)));
        }
    }

    // What nobody tells anything is not what is sent.
    private void DropBlank()
    {
        foreach (var field in _givers.Keys)
        {
            if (_carried.Variables[field.Symbol] is not { Kind: ValueKind.Choice } value)
                continue;

            var arms = value.Arms.Select(a => a is { Kind: ValueKind.Object } && IsBlank(a.Id) && !_changes.Exists(c => c.Id == a.Id) ? null : a).ToImmutableArray();
            if (!arms.All(a => a is null))
                _carried = _carried with { Variables = _carried.Variables.SetItem(field.Symbol, Value.Choose(value.Decision!, arms, value.Node!)) };
        }
    }

    // On .NET Framework a client takes from a configuration file what it is not told.
    private bool IsBlank(int id) =>
        _carried.Objects.TryGetValue(id, out var found) && found.Members.IsEmpty && !(found.Kind == ObjectKind.SystemClient && flow.Facts.HasFramework);

    // What was made without anything and is filled in by one member holds nothing or all of it.
    private void ReadFilled()
    {
        foreach (var changes in _changes.GroupBy(c => c.Id).ToList())
        {
            if (!IsBlank(changes.Key) || changes.Any(c => c.Member is null)
                || FillerOf(changes) is not { } filler || MutedRun.Leave(flow, filler, StateFor(filler)) is not { } exit)
                continue;

            _filled.Add(changes.Key, (filler, exit));
        }
    }

    private static MethodDeclarationSyntax? FillerOf(IEnumerable<ObjectChange> changes)
    {
        MemberDeclarationSyntax? filler = null;
        foreach (var change in changes)
        {
            if (change.Entries is not { Count: 1 } || filler is not null && !change.Entries.Contains(filler))
                return null;

            filler = change.Entries.First();
        }

        return filler as MethodDeclarationSyntax;
    }
}
