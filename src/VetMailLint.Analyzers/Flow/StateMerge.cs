using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Brings states together again: what differs hangs on the decision, or is unknown where there is none.</summary>
internal static class StateMerge
{
    /// <summary>The state behind the arms of a decision.</summary>
    public static FlowState Merge(Decision decision, IReadOnlyList<FlowState> arms, FlowState before, SyntaxNode node)
    {
        var live = arms.Count(s => !s.IsDead);
        if (live == 0)
            return before with { IsDead = true };
        if (live == 1)
        {
            var only = arms.First(s => !s.IsDead);
            return only with { Assumptions = only.Assumptions.SetItem(decision.Key, IndexOf(arms, only)) };
        }

        return Combine(arms, values => Value.Choose(decision, values, node)) with { Assumptions = Common(arms) };
    }

    /// <summary>The state behind either of two ways that no condition tells apart.</summary>
    public static FlowState Join(FlowState left, FlowState right, SyntaxNode node)
    {
        if (left.IsDead)
            return right;
        if (right.IsDead)
            return left;

        FlowState[] arms = [left, right];
        return Combine(arms, values => Same(values) ?? Value.UnknownAt(node)) with { Assumptions = Common(arms) };
    }

    /// <summary>The state behind any of several ways.</summary>
    public static FlowState Join(FlowState state, List<FlowState> others, SyntaxNode node)
    {
        foreach (var other in others)
            state = Join(state, other, node);

        return state;
    }

    private static int IndexOf(IReadOnlyList<FlowState> arms, FlowState state)
    {
        for (var i = 0; i < arms.Count; i++)
        {
            if (ReferenceEquals(arms[i], state))
                return i;
        }

        return 0;
    }

    private static Value? Same(ImmutableArray<Value?> values)
    {
        var first = values[0]!;
        return values.All(v => v is not null && v.IsSame(first)) ? first : null;
    }

    private static FlowState Combine(IReadOnlyList<FlowState> arms, Func<ImmutableArray<Value?>, Value> choose)
    {
        var live = arms.Where(s => !s.IsDead).ToArray();
        return live[0] with
        {
            // Most branches change nothing that is kept, and then share their tables.
            Variables = Array.TrueForAll(live, s => ReferenceEquals(s.Variables, live[0].Variables)) ? live[0].Variables : Variables(arms, live, choose),
            Objects = Array.TrueForAll(live, s => ReferenceEquals(s.Objects, live[0].Objects)) ? live[0].Objects : Objects(arms, live, choose),
            Foreign = Array.TrueForAll(live, s => ReferenceEquals(s.Foreign, live[0].Foreign)) ? live[0].Foreign : live[0].Foreign.SetItems(live.SelectMany(s => s.Foreign)),
        };
    }

    private static ImmutableDictionary<ISymbol, Value> Variables(IReadOnlyList<FlowState> arms, FlowState[] live, Func<ImmutableArray<Value?>, Value> choose)
    {
        var variables = live[0].Variables.ToBuilder();
        foreach (var symbol in live.SelectMany(s => s.Variables.Keys).Distinct(SymbolEqualityComparer.Default).ToArray())
        {
            // What one arm declares alone is of no use behind it; a field that it assigns is.
            if (live.All(s => s.Variables.ContainsKey(symbol!)))
                variables[symbol!] = choose(arms.Select(s => s.IsDead ? null : s.Variables[symbol!]).ToImmutableArray());
            else if (symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol)
                variables[symbol] = choose(arms.Select(s => s.IsDead ? null : s.Variables.TryGetValue(symbol, out var v) ? v : Value.Unknown("symbol:" + symbol.Name, null)).ToImmutableArray());
            else if (live.First(s => s.Variables.ContainsKey(symbol!)).Variables[symbol!] is var only)
                variables[symbol!] = only;
        }

        return variables.ToImmutable();
    }

    private static ImmutableDictionary<int, TrackedObject> Objects(IReadOnlyList<FlowState> arms, FlowState[] live, Func<ImmutableArray<Value?>, Value> choose)
    {
        var objects = live[0].Objects.ToBuilder();
        foreach (var id in live.SelectMany(s => s.Objects.Keys).Distinct().ToArray())
            objects[id] = Combine([.. arms.Select(s => !s.IsDead && s.Objects.TryGetValue(id, out var o) ? o : null)], choose);

        return objects.ToImmutable();
    }

    private static TrackedObject Combine(TrackedObject?[] arms, Func<ImmutableArray<Value?>, Value> choose)
    {
        var live = arms.Where(o => o is not null).ToArray();
        var first = live[0]!;
        if (live.Length == 1 || live.All(o => ReferenceEquals(o, first)))
            return first;

        var members = first.Members.ToBuilder();
        foreach (var name in live.SelectMany(o => o!.Members.Keys).Distinct().ToArray())
            members[name] = choose(arms.Select(o => o?[name]).ToImmutableArray());

        return first with
        {
            Members = members.ToImmutable(),
            IsEscaped = live.Any(o => o!.IsEscaped),
            IsPending = live.Any(o => o!.IsPending),
        };
    }

    private static ImmutableDictionary<string, int> Common(IReadOnlyList<FlowState> arms)
    {
        var live = arms.Where(s => !s.IsDead).ToArray();
        var common = live[0].Assumptions.ToBuilder();
        foreach (var pair in live[0].Assumptions)
        {
            if (live.Any(s => !s.Assumptions.TryGetValue(pair.Key, out var arm) || arm != pair.Value))
                common.Remove(pair.Key);
        }

        return common.ToImmutable();
    }
}
