using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Computes what follows from values that are known though the compiler calls them no constants.</summary>
internal static class Folding
{
    public static Value Binary(BinaryOperatorKind kind, Value left, Value right, IOperation operation)
    {
        // What hangs on a decision hangs on it afterwards, so that `port == 465` stays with the port.
        if (left.Kind == ValueKind.Choice)
            return Value.Choose(left.Decision!, left.Arms.Select(a => a is null ? null : Binary(kind, a, right, operation)).ToImmutableArray(), operation.Syntax);
        if (right.Kind == ValueKind.Choice)
            return Value.Choose(right.Decision!, right.Arms.Select(a => a is null ? null : Binary(kind, left, a, operation)).ToImmutableArray(), operation.Syntax);
        if (kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return Logical(kind == BinaryOperatorKind.ConditionalOr, left, right, operation);
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && IsNullCheck(left, right))
            return Value.Of(kind == BinaryOperatorKind.NotEquals, operation.Type, operation.Syntax);
        if (left.Kind != ValueKind.Constant || right.Kind != ValueKind.Constant)
            return Value.UnknownAt(operation.Syntax);

        object? result = (kind, left.Constant, right.Constant) switch
        {
            (BinaryOperatorKind.Equals, var a, var b) => Equals(a, b),
            (BinaryOperatorKind.NotEquals, var a, var b) => !Equals(a, b),
            (BinaryOperatorKind.Add, string a, var b) => a + b,
            (BinaryOperatorKind.Add, var a, string b) => a + b,
            (BinaryOperatorKind.Add, int a, int b) => unchecked(a + b),
            (BinaryOperatorKind.And, uint a, uint b) => a & b,
            (BinaryOperatorKind.GreaterThan, int a, int b) => a > b,
            (BinaryOperatorKind.LessThan, int a, int b) => a < b,
            (BinaryOperatorKind.GreaterThanOrEqual, int a, int b) => a >= b,
            (BinaryOperatorKind.LessThanOrEqual, int a, int b) => a <= b,
            _ => null,
        };
        return result is null ? Value.UnknownAt(operation.Syntax) : Value.Of(result, operation.Type, operation.Syntax, left.Marks | right.Marks);
    }

    public static Value Unary(UnaryOperatorKind kind, Value operand, IOperation operation)
    {
        if (operand.Kind == ValueKind.Choice)
            return Value.Choose(operand.Decision!, operand.Arms.Select(a => a is null ? null : Unary(kind, a, operation)).ToImmutableArray(), operation.Syntax);

        return kind == UnaryOperatorKind.Not && operand is { Kind: ValueKind.Constant, Constant: bool value }
            ? Value.Of(!value, operation.Type, operation.Syntax, operand.Marks)
            : Value.UnknownAt(operation.Syntax);
    }

    /// <summary>A number that is cast to an enumeration is its member.</summary>
    public static Value Conversion(Value value, IConversionOperation conversion)
    {
        if (value is not { Kind: ValueKind.Constant, Constant: int } || conversion is not { Type: { TypeKind: TypeKind.Enum } type, OperatorMethod: null }
            || SymbolEqualityComparer.Default.Equals(type, value.Type))
            return value;

        return Value.Of(value.Constant, type, conversion.Syntax, value.Marks);
    }

    private static Value Logical(bool deciding, Value left, Value right, IOperation operation)
    {
        if (left.Constant is bool first && first == deciding || right.Constant is bool second && second == deciding)
            return Value.Of(deciding, operation.Type, operation.Syntax);

        return left.Constant is bool && right.Constant is bool ? Value.Of(!deciding, operation.Type, operation.Syntax) : Value.UnknownAt(operation.Syntax);
    }

    // An object that was created here is there.
    private static bool IsNullCheck(Value left, Value right) =>
        left.Kind == ValueKind.Object && right is { Kind: ValueKind.Constant, Constant: null };
}
