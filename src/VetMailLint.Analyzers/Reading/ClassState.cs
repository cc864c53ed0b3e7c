using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What methods may rely on: the fields that nothing but initialisers and constructors writes.</summary>
internal static class ClassState
{
    public static FlowState Settled(FlowState left, CarriedFields fields, ClassWrites writes, FlowContext flow)
    {
        var state = FlowState.Empty with { Objects = Quiet(ImmutableDictionary<int, TrackedObject>.Empty, left) };
        foreach (var pair in left.Variables)
        {
            if (pair.Key is IFieldSymbol or IPropertySymbol ? IsStable(pair.Key, fields, writes, flow) : IsOfPrimaryConstructor(pair.Key) && !writes.Assigns(pair.Key.Name))
                state = With(state, pair.Key, pair.Value, writes);
        }

        return state;
    }

    /// <summary>The state with the value of a variable. What code elsewhere may get hold of, it may change.</summary>
    public static FlowState With(FlowState state, ISymbol symbol, Value value, ClassWrites writes)
    {
        var isOpen = symbol.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable);
        value = isOpen && !IsReadOnly(symbol) ? value.With(Marks.Initializer) : value;
        state = state with { Variables = state.Variables.SetItem(symbol, value) };

        var ids = new List<int>();
        FlowContext.AddObjects(value, ids);
        foreach (var id in ids)
        {
            if (!state.Objects.TryGetValue(id, out var found))
                continue;
            if (isOpen || writes.Leaks.AreOf(symbol.Name))
                found = Changed(found, null);
            foreach (var name in writes.UnseenMembers(symbol.Name))
                found = SettingsTypes.MembersOf(found.Type).Any(m => m.Name == name) ? Changed(found, name) : found;

            state = state with { Objects = state.Objects.SetItem(id, found with { IsPending = false }) };
        }

        return state;
    }

    /// <summary>An object of which a member may hold anything, or all of them.</summary>
    /// <param name="found">The object.</param>
    /// <param name="member">The member; null where code that is not seen gets the object.</param>
    public static TrackedObject Changed(TrackedObject found, string? member) => member is null
        ? found with { IsEscaped = true }
        : found.WrittenElsewhere(member) with { IsPending = false };

    /// <summary>A table with the objects of a state that it does not hold yet, and with one that it holds; all of them were reported.</summary>
    public static ImmutableDictionary<int, TrackedObject> Quiet(ImmutableDictionary<int, TrackedObject> objects, FlowState from, int replaced = 0)
    {
        var all = objects.ToBuilder();
        foreach (var pair in from.Objects)
        {
            if (pair.Key == replaced || !objects.ContainsKey(pair.Key))
                all[pair.Key] = pair.Value with { IsPending = false };
        }

        return all.ToImmutable();
    }

    /// <summary>Tells what a run changed of the objects that were there before it.</summary>
    /// <param name="start">The state before.</param>
    /// <param name="exit">The state behind; null where it is not known.</param>
    /// <param name="add">Takes an object and the member that changed, or null for code that is not seen.</param>
    public static void AddChanges(FlowState start, FlowState? exit, Action<int, string?> add)
    {
        foreach (var pair in start.Objects)
        {
            if (exit is null || !exit.Objects.TryGetValue(pair.Key, out var after))
            {
                add(pair.Key, null);
                continue;
            }

            if (after.IsEscaped && !pair.Value.IsEscaped)
                add(pair.Key, null);
            if (ReferenceEquals(after.Members, pair.Value.Members))
                continue;

            foreach (var name in pair.Value.Members.Keys.Union(after.Members.Keys).ToList())
            {
                if (!after[name].IsSame(pair.Value[name]))
                    add(pair.Key, name);
            }
        }
    }

    private static bool IsStable(ISymbol symbol, CarriedFields fields, ClassWrites writes, FlowContext flow) =>
        IsReadOnly(symbol) || (!writes.Assigns(symbol.Name) || fields.All.Any(f => f.Feeders.Count == 0 && SymbolEqualityComparer.Default.Equals(f.Symbol, symbol)))
        && !(symbol.DeclaredAccessibility == Accessibility.Private && CarriedFields.IsWrittenFromOutside(symbol, writes, flow));

    private static bool IsOfPrimaryConstructor(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences: [var place] } } && place.GetSyntax() is TypeDeclarationSyntax;

    private static bool IsReadOnly(ISymbol symbol) =>
        symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
}
