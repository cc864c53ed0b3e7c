using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Brings the ways out of a body together by the decisions that part them.</summary>
internal static class FrameExits
{
    /// <summary>Leaves the context in the state behind the body and gives the value that the body returns.</summary>
    public static Value Merge(FlowContext flow, List<(FlowState State, Value? Value)> exits, FlowState before, SyntaxNode node)
    {
        if (exits.Count == 0)
        {
            flow.State = before with { IsDead = true };
            return Value.UnknownAt(node);
        }

        var arms = new List<Exit>();
        foreach (var (state, value) in exits)
            arms.Add(new(state, value ?? Value.UnknownAt(node)));

        var merged = Merge(flow, arms, before, node);
        flow.State = merged.State with { Assumptions = before.Assumptions };
        return merged.Value;
    }

    private static Exit Merge(FlowContext flow, List<Exit> exits, FlowState before, SyntaxNode node)
    {
        if (exits.Count == 1)
            return exits[0];

        if (Parting(exits, before) is not { } key || flow.DecisionOf(key) is not { } decision)
            return Join(exits, node);

        var count = decision.Labels.Length;
        var arms = new Exit?[count];
        for (var i = 0; i < count; i++)
        {
            var group = exits.FindAll(e => e.State.Assumptions[key] == i);
            if (group.Count > 0)
                arms[i] = Merge(flow, group, group[0].State, node);
        }

        var state = StateMerge.Merge(decision, [.. arms.Select(a => a?.State ?? before with { IsDead = true })], before, node);
        return new(state, Value.Choose(decision, arms.Select(a => a?.Value).ToImmutableArray(), node));
    }

    private static Exit Join(List<Exit> exits, SyntaxNode node)
    {
        var joined = exits[0];
        for (var i = 1; i < exits.Count; i++)
        {
            var value = joined.Value.IsSame(exits[i].Value) ? joined.Value : Value.UnknownAt(node);
            joined = new(StateMerge.Join(joined.State, exits[i].State, node), value);
        }

        return joined;
    }

    /// <summary>A decision that all ways made here and not all alike.</summary>
    private static string? Parting(List<Exit> exits, FlowState before)
    {
        // The table has no order of its own, and a message must not change with it.
        string? first = null;
        foreach (var pair in exits[0].State.Assumptions)
        {
            if (before.Assumptions.TryGetValue(pair.Key, out var arm) && arm == pair.Value)
                continue;
            if (first is not null && string.CompareOrdinal(first, pair.Key) < 0)
                continue;
            if (exits.TrueForAll(e => e.State.Assumptions.ContainsKey(pair.Key)) && exits.Exists(e => e.State.Assumptions[pair.Key] != pair.Value))
                first = pair.Key;
        }

        return first;
    }

    private sealed record Exit(FlowState State, Value Value);
}
