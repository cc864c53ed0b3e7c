using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads expressions in the order in which they run.</summary>
internal sealed class ExpressionReader(FlowContext flow)
{
    private readonly Stack<Value> _receivers = new();
    private readonly Stack<Value> _conditional = new();

    public Value Read(IOperation? operation)
    {
        if (operation is null || !flow.Step())
            return Value.Absent;
        if (operation.ConstantValue is { HasValue: true } constant)
            return Value.Of(constant.Value, operation.Type, Literals.Of(operation));

        return operation switch
        {
            IConversionOperation conversion => Folding.Conversion(Read(conversion.Operand), conversion),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
            IAwaitOperation awaited => Read(awaited.Operation),
            IExpressionStatementOperation statement => Read(statement.Operation),
            IArgumentOperation argument => Read(argument.Value),
            IReturnOperation { ReturnedValue: { } returned } => Read(returned),
            ILocalReferenceOperation local => flow.Members.Variable(local.Local, local.Syntax),
            IParameterReferenceOperation parameter => flow.Members.Variable(parameter.Parameter, parameter.Syntax),
            IFieldReferenceOperation field => flow.Members.Read(field),
            IPropertyReferenceOperation property => flow.Members.Read(property),
            IInstanceReferenceOperation instance => Instance(instance),
            IObjectCreationOperation creation => flow.Calls.Create(creation),
            IInvocationOperation invocation => flow.Calls.Call(invocation),
            ISimpleAssignmentOperation assignment => Assign(assignment.Target, Read(assignment.Value)),
            ICompoundAssignmentOperation compound => Assign(compound.Target, Both(compound)),
            ICoalesceAssignmentOperation coalesce => Assign(coalesce.Target, Coalesce(Read(coalesce.Target), Read(coalesce.Value), coalesce.Syntax)),
            IIncrementOrDecrementOperation step => Assign(step.Target, Value.UnknownAt(step.Syntax)),
            IConditionalOperation conditional => Conditional(conditional),
            ISwitchExpressionOperation @switch => Switch(@switch),
            ICoalesceOperation coalesce => Coalesce(Read(coalesce.Value), Read(coalesce.WhenNull), coalesce.Syntax),
            IConditionalAccessOperation access => Conditional(access),
            IConditionalAccessInstanceOperation instance => _conditional.Count > 0 ? _conditional.Peek() : Value.UnknownAt(instance.Syntax),
            IInterpolatedStringOperation interpolated => Interpolated(interpolated),
            IBinaryOperation binary => Folding.Binary(binary.OperatorKind, Read(binary.LeftOperand), Read(binary.RightOperand), binary),
            IUnaryOperation unary => Folding.Unary(unary.OperatorKind, Read(unary.Operand), unary),
            IWithOperation with => With(with),
            IObjectOrCollectionInitializerOperation initializer => Initialize(initializer),
            IMemberInitializerOperation member => Initialize(Read(member.InitializedMember), member.Initializer),
            IDelegateCreationOperation @delegate => Read(@delegate.Target),
            IAnonymousFunctionOperation lambda => Lambda(lambda),
            IDeclarationExpressionOperation declaration => Read(declaration.Expression),
            ITupleOperation tuple => flow.Tuples.Read(tuple),
            IDeconstructionAssignmentOperation parts => flow.Tuples.Assign(parts.Target, Read(parts.Value)),
            IThrowOperation @throw => Throw(@throw),
            _ => Other(operation),
        };
    }

    /// <summary>Runs an initialiser on the object it belongs to.</summary>
    public Value Initialize(Value receiver, IOperation? initializer)
    {
        if (initializer is null)
            return receiver;

        _receivers.Push(receiver);
        Read(initializer);
        _receivers.Pop();
        return receiver;
    }

    private Value Initialize(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var item in initializer.Initializers)
            Read(item);

        return Value.Absent;
    }

    private Value Instance(IInstanceReferenceOperation instance)
    {
        if (instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver && _receivers.Count > 0)
            return _receivers.Peek();

        return flow.This is { } id ? Value.Of(id, instance.Syntax) : Value.Unknown("this", instance.Syntax);
    }

    private Value Assign(IOperation target, Value value)
    {
        flow.Members.Assign(target, value);
        return value;
    }

    // s += "x" is known where both sides are; a handler that is added is no value.
    private Value Both(ICompoundAssignmentOperation compound)
    {
        Read(compound.Value);
        return Value.UnknownAt(compound.Syntax);
    }

    private Value Conditional(IConditionalOperation conditional)
    {
        var (known, decision, holds) = flow.Conditions.Read(conditional.Condition);
        if (known is { } holdsAlways)
            return Read(holdsAlways ? conditional.WhenTrue : conditional.WhenFalse);

        var first = Read(conditional.WhenTrue);
        var second = Read(conditional.WhenFalse);
        return Value.Choose(decision!, holds.Select(h => (Value?)(h ? first : second)).ToImmutableArray(), conditional.Syntax);
    }

    private Value Switch(ISwitchExpressionOperation @switch)
    {
        var value = Read(@switch.Value);
        var chosen = value.Kind == ValueKind.Constant ? SwitchArms.Chosen(@switch.Arms, value.Constant) : -1;
        if (chosen >= 0)
            return Read(@switch.Arms[chosen].Value);

        var patterns = @switch.Arms.Select(a => a.Pattern is IDiscardPatternOperation ? "" : a.Pattern.Syntax.ToString()).ToImmutableArray();
        // An arm that throws gives no value.
        var arms = @switch.Arms.Select(a => Unwrapped(a.Value) is IThrowOperation ? null : Read(a.Value)).ToImmutableArray();
        return Value.Choose(flow.Conditions.Switch(@switch.Value, patterns), arms, @switch.Syntax);
    }

    private static IOperation Unwrapped(IOperation operation) => operation is IConversionOperation conversion ? Unwrapped(conversion.Operand) : operation;

    // What stands behind ?? holds unless something else was set, as a variable's default does.
    private static Value Coalesce(Value left, Value right, SyntaxNode node) => left.Kind switch
    {
        ValueKind.Absent => right,
        ValueKind.Constant => left.Constant is null ? right : left,
        ValueKind.Object => left,
        _ when right.Kind == ValueKind.Constant => right.With(Marks.VariableDefault),
        ValueKind.Unknown => left,
        _ => Value.UnknownAt(node),
    };

    private Value Conditional(IConditionalAccessOperation access)
    {
        _conditional.Push(Read(access.Operation));
        var value = Read(access.WhenNotNull);
        _conditional.Pop();
        return value;
    }

    private Value Interpolated(IInterpolatedStringOperation interpolated)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            var value = part is IInterpolationOperation hole ? Read(hole.Expression)
                : part is IInterpolatedStringTextOperation literal ? Read(literal.Text) : Value.Absent;
            if (value is not { Kind: ValueKind.Constant, Constant: { } constant } || (part is IInterpolationOperation { FormatString: not null }))
                return Value.UnknownAt(interpolated.Syntax);

            text.Append(constant);
        }

        return Value.Of(text.ToString(), interpolated.Type, interpolated.Syntax);
    }

    private Value With(IWithOperation with)
    {
        var source = Read(with.Operand);
        if (source.Kind != ValueKind.Object || flow.Find(source.Id) is not { } original || with.Type is null)
        {
            if (with.Type is null || flow.Facts.KindOf(with.Type) is not (ObjectKind.Settings and var kind))
                return Other(with);

            var foreign = flow.Create(kind, with.Type, with.Syntax);
            flow.Update(foreign.Id, o => o with { IsEscaped = true });
            return Initialize(foreign, with.Initializer);
        }

        var copy = flow.Create(original.Kind, with.Type, with.Syntax);
        flow.Update(copy.Id, o => original with { Node = with.Syntax, IsPending = true });
        return Initialize(copy, with.Initializer);
    }

    private Value Lambda(IAnonymousFunctionOperation lambda)
    {
        flow.Statements.RunAside(lambda.Body);
        return Value.UnknownAt(lambda.Syntax);
    }

    private Value Throw(IThrowOperation @throw)
    {
        Read(@throw.Exception);
        if (@throw.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ThrowStatementSyntax)
            flow.State = flow.State with { IsDead = true };

        return Value.UnknownAt(@throw.Syntax);
    }

    // Whatever takes an object in another way may do anything with it.
    private Value Other(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            flow.Escape(Read(child));

        return Value.UnknownAt(operation.Syntax);
    }
}
