using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Reads expressions in the order in which they run.</summary>
internal sealed class ExpressionReader(FlowContext flow)
{
    /// <summary>What nests deeper is generated or hostile, and the stack is not ours.</summary>
    private const int MaxDepth = 200;

    private readonly Stack<Value> _conditional = new();
    private readonly ChoiceReader _choices = new(flow);
    private readonly PatternReader _patterns = new(flow);
    private int _depth;

    public Value Read(IOperation? operation)
    {
        if (operation is null || !flow.Step())
            return Value.Absent;
        if (operation.ConstantValue is { HasValue: true } constant)
            return Value.Of(constant.Value, operation.Type, Literals.Of(operation));
        if (_depth >= MaxDepth)
            return Value.UnknownAt(operation.Syntax);

        _depth++;
        var value = ReadInner(operation);
        _depth--;
        // What a branch has excluded is no value in it, and stays none for what is made there.
        return flow.Conditions.Assumed(value);
    }

    private Value ReadInner(IOperation operation) => operation switch
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
        IInstanceReferenceOperation instance => flow.Initializers.Instance(instance),
        IObjectCreationOperation creation => flow.Calls.Create(creation),
        IInvocationOperation invocation => flow.Calls.Call(invocation),
        ISimpleAssignmentOperation assignment => Assign(assignment.Target, Read(assignment.Value)),
        ICompoundAssignmentOperation compound => Assign(compound.Target, Both(compound)),
        ICoalesceAssignmentOperation coalesce => Assign(coalesce.Target, ChoiceReader.Coalesce(Read(coalesce.Target), Read(coalesce.Value), coalesce.Syntax)),
        IIncrementOrDecrementOperation step => Assign(step.Target, Value.UnknownAt(step.Syntax)),
        IConditionalOperation conditional => _choices.Read(conditional),
        ISwitchExpressionOperation @switch => _choices.Read(@switch),
        ICoalesceOperation coalesce => ChoiceReader.Coalesce(Read(coalesce.Value), Read(coalesce.WhenNull), coalesce.Syntax),
        IConditionalAccessOperation access => Conditional(access),
        IConditionalAccessInstanceOperation instance => _conditional.Count > 0 ? _conditional.Peek() : Value.UnknownAt(instance.Syntax),
        IInterpolatedStringOperation interpolated => Interpolated(interpolated),
        IBinaryOperation binary => Folding.Binary(binary.OperatorKind, Read(binary.LeftOperand), Read(binary.RightOperand), binary),
        IUnaryOperation unary => Folding.Unary(unary.OperatorKind, Read(unary.Operand), unary),
        IIsPatternOperation pattern => _patterns.Read(pattern),
        IWithOperation with => flow.Initializers.Copy(with),
        IObjectOrCollectionInitializerOperation initializer => flow.Initializers.Run(initializer),
        IMemberInitializerOperation member => flow.Initializers.Run(Read(member.InitializedMember), member.Initializer),
        IDelegateCreationOperation @delegate => Read(@delegate.Target),
        IAnonymousFunctionOperation lambda => Lambda(lambda),
        IDeclarationExpressionOperation declaration => Read(declaration.Expression),
        ITupleOperation tuple => flow.Tuples.Read(tuple),
        IDeconstructionAssignmentOperation parts => flow.Tuples.Assign(parts.Target, Read(parts.Value)),
        IThrowOperation @throw => Throw(@throw),
        IEventAssignmentOperation subscription => Subscribe(subscription),
        _ => Other(operation),
    };

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

    private Value Lambda(IAnonymousFunctionOperation lambda)
    {
        flow.Statements.RunAside(lambda.Body);
        return Value.UnknownAt(lambda.Syntax);
    }

    // Who listens is told what happened, and sets nothing that a sending before it had.
    private Value Subscribe(IEventAssignmentOperation subscription)
    {
        if (subscription.EventReference is IEventReferenceOperation { Instance: { } instance })
            Read(instance);

        flow.Escape(Read(subscription.HandlerValue));
        return Value.UnknownAt(subscription.Syntax);
    }

    private Value Throw(IThrowOperation @throw)
    {
        Read(@throw.Exception);
        if (@throw.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ThrowStatementSyntax)
            flow.State = flow.State with { IsDead = true };

        return Value.UnknownAt(@throw.Syntax);
    }

    /// <summary>Whatever takes an object in another way may do anything with it.</summary>
    public Value Other(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            flow.Escape(Read(child));

        return Value.UnknownAt(operation.Syntax);
    }
}
