using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>What a MailKit client answers about its connection. What the server offers is no setting: it is taken to offer what the code waits for.</summary>
internal sealed class MailKitAnswers(FlowContext flow)
{
    /// <summary>The value of a property that asks, or null for any other.</summary>
    public Value? Read(IPropertyReferenceOperation property)
    {
        if (property.Instance is not { Type: { } type } instance)
            return null;
        if (property.Property.Name == "Count" && IsOfMechanisms(instance))
            return Value.Of(1, property.Type, property.Syntax);
        if (property.Property.Name is not ("Capabilities" or "IsConnected" or "IsAuthenticated" or "IsSecure" or "IsEncrypted") || flow.Facts.KindOf(type) != ObjectKind.MailKitClient)
            return null;
        if (property.Property.Name == "Capabilities")
            return Value.Of(uint.MaxValue, property.Type, property.Syntax);

        return flow.Members.ObjectsOf(flow.Expressions.Read(instance), type, property.Syntax) is [var id] && flow.Find(id) is { } client
            ? Answer(property, id, client)
            : null;
    }

    /// <summary>The value of a call that asks, or null for any other.</summary>
    public Value? Call(IInvocationOperation call)
    {
        var asked = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        return call.TargetMethod.Name switch
        {
            "HasFlag" when call.Instance is IPropertyReferenceOperation { Property.Name: "Capabilities", Instance.Type: { } type } && flow.Facts.KindOf(type) == ObjectKind.MailKitClient => Yes(call),
            "Any" when IsOfMechanisms(asked) => Yes(call),
            // Which of two ways to log in is taken is another question.
            "Contains" when IsOfMechanisms(asked) && !call.Arguments.Any(a => a.Value.ConstantValue.Value is string name && name.IndexOf("OAUTH", StringComparison.OrdinalIgnoreCase) >= 0) => Yes(call),
            _ => null,
        };
    }

    private Value Answer(IPropertyReferenceOperation property, int id, TrackedObject client) => property.Property.Name switch
    {
        // Nothing is known of an earlier connection, and whoever asks makes one like it.
        "IsConnected" => Value.Of(client.Members.ContainsKey("host") || client.Members.ContainsKey("uri"), property.Type, property.Syntax),
        "IsAuthenticated" => Value.Of(client.Members.ContainsKey("User") || client.Members.ContainsKey("Credentials") || client.Members.ContainsKey("Mechanism"), property.Type, property.Syntax),
        _ => Secured(property, id, client),
    };

    // Who asks before the login sends none in clear text, and a login that is kept back is none that is missing.
    private Value Secured(IPropertyReferenceOperation property, int id, TrackedObject client)
    {
        flow.Update(id, o => o.With(MailKitSettings.IsSecured, Value.Of(true, null, property.Syntax)) with { IsEscaped = true, IsPending = client.IsPending });
        return Secured(client["options"].Kind == ValueKind.Absent ? client["useSsl"] : client["options"], property);
    }

    private static Value Secured(Value mode, IPropertyReferenceOperation property) => mode.Kind == ValueKind.Choice
        ? Value.Choose(mode.Decision!, mode.Arms.Select(a => a is null ? null : Secured(a, property)).ToImmutableArray(), property.Syntax)
        : Value.Of(Enumerations.NameOf(mode) != "None", property.Type, property.Syntax);

    private static Value Yes(IInvocationOperation call) => Value.Of(true, call.Type, call.Syntax);

    private bool IsOfMechanisms(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;

        return operation is IPropertyReferenceOperation { Property.Name: "AuthenticationMechanisms", Instance.Type: { } type } && flow.Facts.KindOf(type) == ObjectKind.MailKitClient;
    }
}
