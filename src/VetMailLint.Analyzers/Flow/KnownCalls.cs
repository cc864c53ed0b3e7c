using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace VetMailLint.Analyzers.Flow;

/// <summary>Calls of the platform whose result follows from their arguments.</summary>
internal static class KnownCalls
{
    public static Value? Read(IInvocationOperation call, Value instance, Arguments arguments)
    {
        var target = call.TargetMethod;
        switch (target.Name)
        {
            case "ToInt32" or "ToInt16" or "ToBoolean" or "Parse" when target.IsStatic && arguments.Count > 0:
                return Converted(call, arguments.At(0));
            case "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Trim" or "ToString" or "Wait" when arguments.Count == 0 || target.Name == "ConfigureAwait":
                return target.Name == "ToString" && instance.Kind == ValueKind.Constant
                    ? Value.Of(System.Convert.ToString(instance.Constant, CultureInfo.InvariantCulture), target.ReturnType, instance.Node!, instance.Marks)
                    : instance.Kind == ValueKind.Absent ? null : instance;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when target.ContainingType.SpecialType == SpecialType.System_String:
                return arguments.At(0) is { Kind: ValueKind.Constant, Constant: var text }
                    ? Value.Of(string.IsNullOrWhiteSpace(text as string), call.Type, call.Syntax)
                    : null;
            case "Equals" or "StartsWith" or "EndsWith" or "Contains" when IsOfText(call):
                return Compared(call, target.IsStatic ? arguments.At(0) : instance, arguments.At(target.IsStatic ? 1 : 0));
            case "GetValueOrDefault" when arguments.Count == 1 && instance.Kind == ValueKind.Unknown:
                return arguments.At(0).With(VetMailLint.Settings.Marks.VariableDefault);
            default:
                return null;
        }
    }

    private static bool IsOfText(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && call.TargetMethod.Parameters.All(p => p.Type.SpecialType == SpecialType.System_String || p.Type.Name == "StringComparison");

    // host.Equals("smtp.gmail.com", StringComparison.OrdinalIgnoreCase)
    private static Value? Compared(IInvocationOperation call, Value left, Value right)
    {
        if (left.Kind == ValueKind.Choice)
            return Value.Choose(left.Decision!, left.Arms.Select(a => a is null ? null : Compared(call, a, right) ?? Value.UnknownAt(call.Syntax)).ToImmutableArray(), call.Syntax);
        if (left is not { Kind: ValueKind.Constant, Constant: string text } || right is not { Kind: ValueKind.Constant, Constant: string other })
            return null;

        // No host differs by culture: the comparisons without case are the odd ones.
        var kind = call.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "StringComparison")?.Value.ConstantValue;
        if (kind is { HasValue: false })
            return null;

        var comparison = kind?.Value is int and (1 or 3 or 5) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var holds = call.TargetMethod.Name switch
        {
            "Equals" => string.Equals(text, other, comparison),
            "StartsWith" => text.StartsWith(other, comparison),
            "EndsWith" => text.EndsWith(other, comparison),
            _ => text.IndexOf(other, comparison) >= 0,
        };
        return Value.Of(holds, call.Type, call.Syntax, left.Marks);
    }

    // Enum.Parse<SecureSocketOptions>("StartTls")
    private static Value? MemberOf(INamedTypeSymbol enumeration, string name, Value argument)
    {
        foreach (var member in enumeration.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && string.Equals(field.Name, name, System.StringComparison.OrdinalIgnoreCase))
                return Value.Of(field.ConstantValue, enumeration, argument.Node!, argument.Marks);
        }

        return null;
    }

    private static Value? Converted(IInvocationOperation call, Value argument)
    {
        if (argument is not { Kind: ValueKind.Constant, Constant: { } constant })
            return null;

        var text = System.Convert.ToString(constant, CultureInfo.InvariantCulture);
        if (call.TargetMethod.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return MemberOf(enumeration, text!, argument);

        object? result = call.TargetMethod.ReturnType.SpecialType switch
        {
            SpecialType.System_Int32 or SpecialType.System_Int16 => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
            SpecialType.System_Boolean => bool.TryParse(text, out var flag) ? flag : null,
            _ => null,
        };
        return result is null ? null : Value.Of(result, argument.Type, argument.Node!, argument.Marks);
    }
}
