using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Flow;

/// <summary>
/// What calls of the class's own methods came to, by method, arguments and state: a call that changed nothing is not run again with the same
/// values, so that helpers of helpers cost what they are long and not how often they are reached.
/// </summary>
internal sealed class CallSummaries
{
    private const int MostOfOne = 16;

    private readonly Dictionary<IMethodSymbol, List<Summary>> _summaries = new(SymbolEqualityComparer.Default);

    public void Clear() => _summaries.Clear();

    /// <summary>The result of an equal call from no deeper; null where there was none.</summary>
    public Value? Find(IMethodSymbol method, Arguments arguments, FlowState state, int depth)
    {
        if (!_summaries.TryGetValue(method, out var known))
            return null;

        foreach (var summary in known)
        {
            if (summary.Depth <= depth && ReferenceEquals(summary.Before.Variables, state.Variables) && ReferenceEquals(summary.Before.Assumptions, state.Assumptions)
                && summary.Arguments.AreSame(arguments) && Keeps(summary.Before.Objects, state.Objects))
                return summary.Result;
        }

        return null;
    }

    /// <summary>Keeps a call that left everything as it was, and gives the state with the caller's own table of variables.</summary>
    public FlowState Add(IMethodSymbol method, Arguments arguments, FlowState before, FlowState after, Value result, int depth)
    {
        if (after.IsDead || !AreSame(before.Variables, after.Variables))
            return after;

        after = after with { Variables = before.Variables };
        if (result.Kind is ValueKind.Object or ValueKind.Choice || arguments.HaveObjects || !ReferenceEquals(before.Assumptions, after.Assumptions) || !Keeps(before.Objects, after.Objects))
            return after;

        if (!_summaries.TryGetValue(method, out var known))
            _summaries.Add(method, known = []);
        if (known.Count < MostOfOne)
            known.Add(new(before, arguments, result, depth));

        return after;
    }

    private static bool AreSame(ImmutableDictionary<ISymbol, Value> before, ImmutableDictionary<ISymbol, Value> after)
    {
        // What the callee declared is of no use behind it.
        foreach (var pair in after)
        {
            if (pair.Key is not (ILocalSymbol or IParameterSymbol) && !before.ContainsKey(pair.Key))
                return false;
        }

        foreach (var pair in before)
        {
            if (!after.TryGetValue(pair.Key, out var value) || !ReferenceEquals(value, pair.Value))
                return false;
        }

        return true;
    }

    // What the call made itself is no change of what was there.
    private static bool Keeps(ImmutableDictionary<int, TrackedObject> before, ImmutableDictionary<int, TrackedObject> after)
    {
        if (ReferenceEquals(before, after))
            return true;

        foreach (var pair in before)
        {
            if (!after.TryGetValue(pair.Key, out var found) || !ReferenceEquals(found, pair.Value))
                return false;
        }

        return true;
    }

    private sealed record Summary(FlowState Before, Arguments Arguments, Value Result, int Depth);
}
