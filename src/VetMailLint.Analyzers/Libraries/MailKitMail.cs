using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>MailKit's SmtpClient with MimeKit's messages.</summary>
internal sealed class MailKitMail(FlowContext flow)
{
    private static readonly string[] OfConnection = ["host", "port", "useSsl", "options", "uri", "User", "Password", "Credentials", "Mechanism", MailKitSettings.IsSecured];

    private readonly MailKitAnswers _answers = new(flow);

    /// <summary>The value of a property by which a client answers; null for any other.</summary>
    public Value? Read(IPropertyReferenceOperation property) => _answers.Read(property);

    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments)
    {
        var name = call.TargetMethod.Name;
        if (name is "Add" or "AddRange" or "Insert" or "Clear" or "Remove" or "RemoveAt")
            return ChangeSenders(call, arguments);
        if (name is "Parse" or "TryParse" && call.TargetMethod.IsStatic && flow.Facts.KindOf(call.TargetMethod.ContainingType) == ObjectKind.Address)
            return Address(call, arguments);
        if (_answers.Call(call) is { } answer)
            return answer;
        if (name is not ("Connect" or "ConnectAsync" or "Authenticate" or "AuthenticateAsync" or "Send" or "SendAsync" or "Disconnect" or "DisconnectAsync")
            || call.Instance?.Type is not { } type)
            return null;

        if (flow.Facts.KindOf(type) == ObjectKind.MailKitClient && name.StartsWith("Connect", StringComparison.Ordinal))
            flow.Sink.Handed.Note(flow, call, flow.Facts.MailKitClients);

        var ids = flow.Members.ObjectsOf(instance, type, call.Syntax).FindAll(id => flow.Find(id) is { Kind: ObjectKind.MailKitClient });
        if (name is "Send" or "SendAsync")
            Send(ids, instance, arguments["message"]);
        else
            ids.ForEach(id => Do(id, flow.Find(id)!, name, call, arguments));

        return ids.Count > 0 ? Value.UnknownAt(call.Syntax) : null;
    }

    // A client that was made in one of several ways is one client.
    private void Send(List<int> ids, Value instance, Value message)
    {
        var clients = ids.Select(id => flow.Find(id)!).Where(c => !c.Members.IsEmpty).ToList();
        if (clients.Count > 0)
        {
            flow.Sink.Add(flow, clients[0].Node, resolver => (instance.Kind == ValueKind.Choice ? resolver.Find(instance) : clients[0]) is { Kind: ObjectKind.MailKitClient, Members.IsEmpty: false } client
                ? [MailKitSettings.Read(flow, resolver, client, message, true)]
                : []);
        }

        foreach (var id in ids)
            flow.Update(id, o => o with { IsPending = false });
    }

    /// <summary>Reads a client that was set and not sent with yet.</summary>
    public void Report(TrackedObject client)
    {
        if (!client.Members.IsEmpty)
            flow.Sink.Add(flow, client.Node, resolver => [MailKitSettings.Read(flow, resolver, client, Value.Absent, false)]);
    }

    private void Do(int id, TrackedObject client, string name, IInvocationOperation call, Arguments arguments)
    {
        switch (name)
        {
            case "Connect" or "ConnectAsync":
                if (client.IsPending && client.Members.ContainsKey("host"))
                    Report(client);
                flow.Update(id, o => Connected(o, call, arguments));
                // Server, port and mode stand together in this call, whatever comes after it.
                Report(flow.Find(id)!);
                break;
            case "Authenticate" or "AuthenticateAsync":
                flow.Update(id, o => Authenticated(o, arguments));
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
