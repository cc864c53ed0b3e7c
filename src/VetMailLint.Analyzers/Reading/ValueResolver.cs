using System.Collections.Immutable;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Sees the values of one alternative: every decision has one arm.</summary>
internal sealed class ValueResolver(FlowState state, ImmutableDictionary<string, int> arms, bool givesUp)
{
    /// <summary>The first decision that a value hung on and that has no arm yet.</summary>
    public Decision? Pending { get; private set; }

    /// <summary>Whether a value was asked for that this alternative never gives.</summary>
    public bool IsImpossible { get; private set; }

    public Value Resolve(Value value)
    {
        while (value.Kind == ValueKind.Choice)
        {
            if (givesUp || !arms.TryGetValue(value.Decision!.Key, out var arm) || arm >= value.Arms.Length)
            {
                if (!givesUp)
                    Pending ??= value.Decision;
                return Value.Unknown("choice", value.Node);
            }

            if (value.Arms[arm] is not { } chosen)
            {
                IsImpossible = true;
                return Value.Unknown("choice", value.Node);
            }

            value = chosen;
        }

        return value;
    }

    /// <summary>The object that a value is, if it is followed.</summary>
    public TrackedObject? Find(Value value) =>
        Resolve(value) is { Kind: ValueKind.Object } found && state.Objects.TryGetValue(found.Id, out var known) ? known : null;
}
