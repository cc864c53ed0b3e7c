using System.Globalization;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>CredentialCache, which System.Net.Mail asks for the login of its server and port.</summary>
internal sealed class LoginCaches(FlowContext flow)
{
    private const string Undecided = "?";

    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments)
    {
        if (call.TargetMethod.Name is not ("Add" or "Remove") || call.Instance?.Type is not { } type || flow.Facts.KindOf(type) != ObjectKind.CredentialCache)
            return null;

        var isEntry = call.TargetMethod.Name == "Add" && arguments.Has("host");
        foreach (var id in flow.Members.ObjectsOf(instance, type, call.Syntax))
            flow.Update(id, o => o.With(isEntry ? KeyOf(arguments["host"], arguments["port"]) : Undecided, arguments["credential"]));

        return Value.UnknownAt(call.Syntax);
    }

    /// <summary>The login that a client takes from its credentials, which may be a cache of several.</summary>
    public static Value For(ValueResolver resolver, Value credentials, TrackedObject client)
    {
        if (resolver.Find(credentials) is not { Kind: ObjectKind.CredentialCache } cache)
            return credentials;

        var entry = cache[KeyOf(resolver.Resolve(client["Host"]), resolver.Resolve(client["Port"]))];
        return cache.IsEscaped || cache.Members.ContainsKey(Undecided) || entry.Kind == ValueKind.Absent ? Value.UnknownAt(cache.Node) : entry;
    }

    private static string KeyOf(Value host, Value port) =>
        host is { Kind: ValueKind.Constant, Constant: string name } && port is { Kind: ValueKind.Constant, Constant: int number }
            ? name.ToLowerInvariant() + ":" + number.ToString(CultureInfo.InvariantCulture)
            : Undecided;
}
