using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>MailKit's SmtpClient with MimeKit's messages.</summary>
internal sealed class MailKitMail(FlowContext flow)
{
    private static readonly string[] OfConnection = ["host", "port", "useSsl", "options", "uri", "User", "Password", "Mechanism"];

    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments)
    {
        var name = call.TargetMethod.Name;
        if (name is "Add" or "AddRange" or "Insert" or "Clear" or "Remove" or "RemoveAt")
            return ChangeSenders(call, arguments);
        if (name is "Parse" or "TryParse" && call.TargetMethod.IsStatic && flow.Facts.KindOf(call.TargetMethod.ContainingType) == ObjectKind.Address)
            return Address(call, arguments);
        if (name == "HasFlag" && call.Instance is IPropertyReferenceOperation { Property.Name: "Capabilities", Instance.Type: { } asked } && flow.Facts.KindOf(asked) == ObjectKind.MailKitClient)
            // What the server offers is no setting: it is taken to offer what the code waits for.
            return Value.Of(true, call.Type, call.Syntax);
        if (name is not ("Connect" or "ConnectAsync" or "Authenticate" or "AuthenticateAsync" or "Send" or "SendAsync" or "Disconnect" or "DisconnectAsync")
            || call.Instance?.Type is not { } type)
            return null;

        if (flow.Facts.KindOf(type) == ObjectKind.MailKitClient && name.StartsWith("Connect", StringComparison.Ordinal))
            flow.Sink.Handed.Note(flow, call, flow.Facts.MailKitClients);

        var known = false;
        foreach (var id in flow.Members.ObjectsOf(instance, type, call.Syntax))
        {
            if (flow.Find(id) is not { Kind: ObjectKind.MailKitClient } client)
                continue;

            known = true;
            Do(id, client, name, call, arguments);
        }

        return known ? Value.UnknownAt(call.Syntax) : null;
    }

    public void Report(TrackedObject client, Value message, bool isSent)
    {
        if (!client.Members.IsEmpty)
            flow.Sink.Add(flow, client.Node, resolver => [MailKitSettings.Read(flow, resolver, client, message, isSent)]);
    }

    private void Do(int id, TrackedObject client, string name, IInvocationOperation call, Arguments arguments)
    {
        switch (name)
        {
            case "Connect" or "ConnectAsync":
                if (client.IsPending && client.Members.ContainsKey("host"))
                    Report(client, Value.Absent, false);
                flow.Update(id, o => Connected(o, call, arguments));
                // Server, port and mode stand together in this call, whatever comes after it.
                Report(flow.Find(id)!, Value.Absent, false);
                break;
            case "Authenticate" or "AuthenticateAsync":
                flow.Update(id, o => Authenticated(o, arguments));
                break;
            case "Send" or "SendAsync":
                Report(client, arguments["message"], true);
                flow.Update(id, o => o with { IsPending = false });
                break;
        }
    }

    private static TrackedObject Connected(TrackedObject client, IInvocationOperation call, Arguments arguments)
    {
        var members = client.Members.RemoveRange(OfConnection);
        foreach (var (parameter, value) in arguments.Given())
        {
            if (parameter is "host" or "port" or "useSsl" or "options" or "uri")
                members = members.SetItem(parameter, value);
        }

        // Over a socket or stream of one's own nothing is known of the server.
        if (!members.ContainsKey("host") && !members.ContainsKey("uri"))
            members = members.SetItem("host", Value.UnknownAt(call.Syntax));

        return client with { Members = members, IsPending = true, Node = call.Syntax };
    }

    private static TrackedObject Authenticated(TrackedObject client, Arguments arguments)
    {
        if (arguments.Has("mechanism"))
            return client.With("Mechanism", arguments["mechanism"]);
        if (arguments.Has("credentials"))
            return client.With("Credentials", arguments["credentials"]);

        return client.With("User", arguments["userName"]).With("Password", arguments["password"]);
    }

    // message.From.Add(...): the first one goes into the envelope.
    private Value? ChangeSenders(IInvocationOperation call, Arguments arguments)
    {
        if (call.Instance is not IPropertyReferenceOperation { Property.Name: "From", Instance: { Type: { } type } owner }
            || flow.Facts.KindOf(type) != ObjectKind.MimeMessage)
            return null;

        var address = call.TargetMethod.Name is "Add" or "AddRange" ? arguments.At(0) : Value.UnknownAt(call.Syntax);
        foreach (var id in flow.Members.ObjectsOf(flow.Expressions.Read(owner), type, call.Syntax))
        {
            flow.Update(id, o => call.TargetMethod.Name switch
            {
                "Clear" => o with { Members = o.Members.Remove("From") },
                "Add" or "AddRange" when o.Members.ContainsKey("From") => o,
                _ => o.With("From", address),
            });
        }

        return Value.UnknownAt(call.Syntax);
    }

    private Value Address(IInvocationOperation call, Arguments arguments)
    {
        var address = flow.Create(ObjectKind.Address, call.TargetMethod.ContainingType, call.Syntax);
        var text = arguments.Has("text") ? arguments["text"] : Value.UnknownAt(call.Syntax);
        // Which of several goes into the envelope is the library's business.
        if (text is { Constant: string several } && several.IndexOf(',') >= 0)
            text = Value.UnknownAt(call.Syntax);
        flow.Update(address.Id, o => o.With("Address", text));
        return address;
    }
}
