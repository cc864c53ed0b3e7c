using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads and writes variables and members.</summary>
internal sealed class MemberAccess(FlowContext flow)
{
    public Value Variable(ISymbol symbol, SyntaxNode node) =>
        flow.State.Variables.TryGetValue(symbol, out var value) ? value : flow.Defaults.Of(symbol, node) ?? Value.Unknown(OriginOf(symbol), node);

    public Value Read(IFieldReferenceOperation field)
    {
        if (IsOwn(field.Instance))
            return Variable(field.Field, field.Syntax);

        return Member(flow.Expressions.Read(field.Instance), field.Field.CorrespondingTupleField ?? field.Field, field.Syntax);
    }

    public Value Read(IPropertyReferenceOperation property)
    {
        if (property.Arguments.Length > 0)
            return Indexed(property);
        if (flow.Libraries.Read(property) is { } known)
            return known;
        if (IsOwn(property.Instance))
            return Variable(property.Property, property.Syntax);

        var instance = flow.Expressions.Read(property.Instance);
        // int?.Value is the int itself.
        if (property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return instance;

        return Member(instance, property.Property, property.Syntax);
    }

    public void Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                flow.Assign(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                flow.Assign(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value);
                break;
            case IFieldReferenceOperation field when IsOwn(field.Instance):
                flow.Assign(field.Field, value);
                break;
            case IPropertyReferenceOperation { Arguments.Length: 0 } property when IsOwn(property.Instance):
                flow.Assign(property.Property, value);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { } instance } member:
                Assign(flow.Expressions.Read(instance), instance.Type, member.Member, value, member.Syntax);
                if (instance.Type is { } receiver && flow.Facts.KindOf(receiver) == ObjectKind.SystemClient && target.Parent is IAssignmentOperation assignment)
                    flow.Sink.Handed.Note(flow, assignment.Value, flow.Facts.SystemClients);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
            default:
                flow.Escape(value);
                break;
        }
    }

    /// <summary>The followed objects behind a value; one that came from elsewhere is followed from here on.</summary>
    public List<int> ObjectsOf(Value value, ITypeSymbol? type, SyntaxNode node)
    {
        var ids = new List<int>();
        FlowContext.AddObjects(value, ids);
        if (value.Kind != ValueKind.Unknown || type is null || flow.Facts.KindOf(type) is not (not ObjectKind.None and var kind))
            return ids;

        var key = value.Origin.Length > 0 ? value.Origin : "at:" + node.SpanStart.ToString(CultureInfo.InvariantCulture);
        if (!flow.State.Foreign.TryGetValue(key, out var id) || flow.Find(id) is null)
        {
            id = flow.Create(kind, type, node).Id;
            flow.Update(id, o => o with { IsEscaped = true });
            flow.State = flow.State with { Foreign = flow.State.Foreign.SetItem(key, id) };
        }

        ids.Add(id);
        return ids;
    }

    private void Assign(Value instance, ITypeSymbol? type, ISymbol member, Value value, SyntaxNode node)
    {
        var ids = ObjectsOf(instance, type, node);
        // What another object keeps goes on there.
        if (ids.Count == 0)
            flow.Escape(value);
        foreach (var id in ids)
        {
            // A class that derives from a client may have a member of its own by that name.
            if (flow.Find(id) is { Kind: ObjectKind.Settings } || flow.Facts.IsLibrary(member.ContainingType))
                flow.Update(id, o => o.With(member.Name, value));
        }
    }

    private Value Member(Value instance, ISymbol member, SyntaxNode node) => instance.Kind switch
    {
        ValueKind.Object when flow.Find(instance.Id) is { } found => found[member.Name] is { Kind: not ValueKind.Absent } value
            ? value
            : Value.Unknown($"object:{instance.Id.ToString(CultureInfo.InvariantCulture)}.{member.Name}", node),
        ValueKind.Choice => Value.Choose(instance.Decision!, instance.Arms.Select(a => a is null ? null : Member(a, member, node)).ToImmutableArray(), node),
        ValueKind.Unknown when flow.State.Foreign.TryGetValue(instance.Origin, out var id) && flow.Find(id) is { } foreign
            && foreign[member.Name] is { Kind: not ValueKind.Absent } value => value,
        ValueKind.Unknown => Value.Unknown(instance.Origin + "." + member.Name, node),
        _ => member.IsStatic ? Value.Unknown(OriginOf(member), node) : Value.UnknownAt(node),
    };

    private Value Indexed(IPropertyReferenceOperation property)
    {
        var instance = flow.Expressions.Read(property.Instance);
        var key = new System.Text.StringBuilder(instance.Kind == ValueKind.Unknown ? instance.Origin : "");
        foreach (var argument in property.Arguments)
        {
            if (flow.Expressions.Read(argument.Value) is not { Kind: ValueKind.Constant, Constant: { } constant } || key.Length == 0)
                return Value.UnknownAt(property.Syntax);

            key.Append('[').Append(constant).Append(']');
        }

        return Value.Unknown(key.ToString(), property.Syntax);
    }

    // A client's own subclass has members that are settings; those of any other class are variables of it.
    private bool IsOwn(IOperation? instance) => instance is null
        || (instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } && flow.This is null);

    private static string OriginOf(ISymbol symbol)
    {
        var place = symbol is ILocalSymbol or IParameterSymbol && symbol.Locations.Length > 0
            ? "@" + symbol.Locations[0].SourceSpan.Start.ToString(CultureInfo.InvariantCulture)
            : "";
        return $"symbol:{symbol.ContainingSymbol?.ToDisplayString()}.{symbol.Name}{place}";
    }
}
