using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What methods may rely on: the fields that nothing but initialisers and constructors writes.</summary>
internal static class ClassState
{
    public static FlowState Settled(FlowState left, ClassWrites writes, INamedTypeSymbol type)
    {
        var isWhole = type.DeclaringSyntaxReferences.Length == 1;
        var state = FlowState.Empty with { Objects = left.Objects };
        foreach (var pair in left.Variables)
        {
            if (pair.Key is not (IFieldSymbol or IPropertySymbol) || !IsStable(pair.Key, writes, isWhole))
                continue;

            var isOpen = pair.Key.DeclaredAccessibility != Accessibility.Private;
            var value = isOpen && !IsReadOnly(pair.Key) ? pair.Value.With(Marks.Initializer) : pair.Value;
            state = state with { Variables = state.Variables.SetItem(pair.Key, value) };
            if (isOpen || !isWhole || writes.Leaks(pair.Key.Name))
                state = Escaped(state, value);
        }

        foreach (var pair in state.Objects)
            state = state with { Objects = state.Objects.SetItem(pair.Key, Settled(pair.Value, writes)) };

        return state;
    }

    private static TrackedObject Settled(TrackedObject found, ClassWrites writes)
    {
        foreach (var member in found.Members)
        {
            if (writes.AssignsMember(member.Key))
                found = found.With(member.Key, Value.Unknown($"written:{member.Key}", member.Value.Node));
        }

        return found with { IsPending = false };
    }

    private static FlowState Escaped(FlowState state, Value value)
    {
        if (value.Kind == ValueKind.Object && state.Objects.TryGetValue(value.Id, out var found))
            return state with { Objects = state.Objects.SetItem(value.Id, found with { IsEscaped = true }) };

        if (value.Kind != ValueKind.Choice)
            return state;

        foreach (var arm in value.Arms)
            state = arm is null ? state : Escaped(state, arm);

        return state;
    }

    private static bool IsStable(ISymbol symbol, ClassWrites writes, bool isWhole) =>
        IsReadOnly(symbol) || (isWhole && !writes.Assigns(symbol.Name));

    private static bool IsReadOnly(ISymbol symbol) =>
        symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
}
