using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>System.Net.Mail.MailMessage: its sender and its lists of recipients, which the class parses as they are set.</summary>
internal sealed class SystemMessages(FlowContext flow)
{
    /// <summary>Settings that only a System.Net.Mail client may use, as they stand.</summary>
    public static MailSettings Empty(FlowContext flow) => new() { Place = null!, Dialect = "generic", Clients = flow.Facts.SystemClients, IsVerbatim = true };

    /// <summary>The settings with what a message says of sender and recipients.</summary>
    public static MailSettings Add(ValueResolver resolver, TrackedObject message, SettingMaker make, MailSettings settings) => settings with
    {
        From = make.Address(message["From"], SettingKey.From, "From"),
        Sender = make.Address(message["Sender"], SettingKey.Sender, "Sender"),
        Recipients = make.Text(resolver.Resolve(message["Recipients"]), SettingKey.Recipients, "Recipients"),
    };

    /// <summary>Reads a message that is sent elsewhere: its addresses are parsed all the same.</summary>
    public void Report(TrackedObject message)
    {
        if (!message.Members.ContainsKey("From") && !message.Members.ContainsKey("Recipients"))
            return;

        flow.Sink.Add(flow, message.Node, resolver => [Add(resolver, message, new(flow, resolver, message.Node, message.Node, false), Empty(flow))]);
    }

    /// <summary>A message that was read with its client needs no reading of its own.</summary>
    public void Sent(Value message)
    {
        var sent = new List<int>();
        FlowContext.AddObjects(message, sent);
        foreach (var id in sent)
            flow.Update(id, o => o with { IsPending = false });
    }

    /// <summary>Send(from, recipients, subject, body) makes a message of its own.</summary>
    public Value Create(IInvocationOperation call, Arguments arguments)
    {
        var message = flow.Create(ObjectKind.SystemMessage, call.TargetMethod.ContainingType, call.Syntax);
        flow.Update(message.Id, o => o.With("From", arguments["from"]).With("Recipients", arguments["recipients"]));
        return message;
    }

    /// <summary>Adds to a list. The first text that no client can split is kept, whatever comes after it.</summary>
    public Value? AddRecipient(IInvocationOperation call, IPropertyReferenceOperation list, Arguments arguments)
    {
        if (list.Instance is not { Type: { } type } owner || flow.Facts.KindOf(type) != ObjectKind.SystemMessage)
            return null;

        var added = arguments.At(0);
        var isList = added is { Kind: ValueKind.Constant, Constant: string text } && text.IndexOf(';') >= 0;
        foreach (var id in flow.Members.ObjectsOf(flow.Expressions.Read(owner), type, call.Syntax))
            flow.Update(id, o => isList || !o.Members.ContainsKey("Recipients") ? o.With("Recipients", added) : o);

        return Value.UnknownAt(call.Syntax);
    }
}
