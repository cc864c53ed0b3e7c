using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>System.Net.Mail.SmtpClient.</summary>
internal sealed class SystemMail(FlowContext flow)
{
    private readonly SystemMessages _messages = new(flow);

    /// <summary>The origin of the operating system's credentials.</summary>
    public const string DefaultCredentials = "default-credentials";

    private static readonly Dictionary<TlsKind, string> Words = new() { [TlsKind.StartTls] = "true", [TlsKind.None] = "false" };

    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments)
    {
        if (call.TargetMethod.Name == "Add" && call.Instance is IPropertyReferenceOperation { Property.Name: "To" or "CC" or "Bcc" or "ReplyToList" } list)
            return _messages.AddRecipient(call, list, arguments);
        if (call.TargetMethod.Name is not ("Send" or "SendAsync" or "SendMailAsync") || call.Instance?.Type is not { } type
            || flow.Facts.KindOf(type) != ObjectKind.SystemClient)
            return null;

        var message = arguments.Has("message") ? arguments["message"] : _messages.Create(call, arguments);
        var ids = flow.Members.ObjectsOf(instance, type, call.Syntax);
        var clients = ids.Select(flow.Find).Where(c => c is { Kind: ObjectKind.SystemClient, Members.IsEmpty: false }).ToList();
        // A client that was made in one of several ways is one client.
        if (clients.Count > 0)
            flow.Sink.Add(flow, clients[0]!.Node, resolver => Client(resolver, instance, clients) is { } client ? Sent(resolver, client, message) : []);
        foreach (var id in ids)
            flow.Update(id, o => o with { IsPending = false });
        if (clients.Count > 0)
            _messages.Sent(message);

        return Value.UnknownAt(call.Syntax);
    }

    private static TrackedObject? Client(ValueResolver resolver, Value instance, List<TrackedObject?> clients) =>
        instance.Kind != ValueKind.Choice ? clients[0] : resolver.Find(instance) is { Kind: ObjectKind.SystemClient, Members.IsEmpty: false } found ? found : null;

    /// <summary>Reads a client that was set and never sent with here. Where nobody else can send with it, perhaps nobody does.</summary>
    public void Report(int id, TrackedObject client)
    {
        if (client.Members.IsEmpty)
            return;

        var isIdle = !client.IsEscaped && flow.Facts.IsLibrary(client.Type) && !flow.IsKept(id);
        flow.Sink.Add(flow, client.Node, resolver => Read(resolver, client, Value.Absent, false) is var read && isIdle ? SystemBranches.OfAnIdleClient(flow, client, read) : [read]);
    }

    // On .NET Framework a configuration file gives what the code does not; that it gives the switch for TLS alone is rare.
    private IReadOnlyList<MailSettings> Sent(ValueResolver resolver, TrackedObject client, Value message) =>
        Read(resolver, client, message, true) is var read && !client.IsEscaped && flow.Facts.HasFramework && SystemBranches.LacksOnlyTls(client)
            ? SystemBranches.OfTheConfigurationFile(flow, client, read, Tls(resolver, Value.Absent, new(flow, resolver, client.Node, client.Node, true)))
            : [read];

    private MailSettings Read(ValueResolver resolver, TrackedObject client, Value message, bool isSent)
    {
        var isSeen = isSent && !client.IsEscaped;
        var make = new SettingMaker(flow, resolver, client.Node, client.Node, isSeen && !flow.Facts.HasFramework);
        var credentials = LoginCaches.For(resolver, client["Credentials"], client);
        var (user, password, system) = Login(resolver, client, credentials, make, isSeen);
        var own = make.Flag(client["UseDefaultCredentials"], "UseDefaultCredentials");
        var settings = SystemMessages.Empty(flow) with
        {
            Place = SystemBranches.PlaceOf(flow, client, null),
            Host = make.Text(client["Host"], SettingKey.Host, "Host"),
            Port = make.Number(client["Port"], "Port", 1, 65535),
            Tls = Tls(resolver, client["EnableSsl"], make),
            User = user,
            Password = password,
            Token = TokenOf(resolver, credentials, make),
            DefaultCredentials = system.IsSet ? system : own,
            SwitchOverrulesLogin = resolver.Resolve(client[TrackedObject.LastOfLogin]) is { Kind: ValueKind.Constant, Constant: string last } ? last != "Credentials" : null,
            CertificateChecks = make.Certificates(OfProcess(flow.Facts.ProcessCallback), "ServerCertificateValidationCallback"),
            TlsVersions = make.TlsVersions(OfProcess(flow.Facts.ProcessProtocols), "SecurityProtocol"),
            Delivery = DeliveryOf(resolver, client["DeliveryMethod"], make),
            Timeout = make.Number(client["Timeout"], "Timeout", 0, int.MaxValue),
        };
        return resolver.Find(message) is { Kind: ObjectKind.SystemMessage } found
            ? SystemMessages.Add(resolver, found, new(flow, resolver, client.Node, client.Node, false), settings)
            : settings;
    }

    // What ServicePointManager is told holds for every client of the process; here it counts where it was said on the way to this one.
    private Value OfProcess(ISymbol? property) =>
        property is not null && flow.State.Variables.TryGetValue(property, out var value) ? value : Value.Absent;

    private static Setting<TlsWord> Tls(ValueResolver resolver, Value value, SettingMaker make)
    {
        if (resolver.Resolve(value) is not { Kind: ValueKind.Constant, Constant: bool on })
            return make.Tls(value, "EnableSsl", "", Words);

        var word = on ? "true" : "false";
        return make.Tls(value, "EnableSsl", $"EnableSsl = {word}", Words, ClientOptions.Meanings("EnableSsl", word, "system-net-mail", "system-net-mail-framework"));
    }

    private (Setting<string> User, Setting<Secret> Password, Setting<bool> System) Login(
        ValueResolver resolver, TrackedObject client, Value credentials, SettingMaker make, bool isSeen)
    {
        if (resolver.Find(credentials) is { Kind: ObjectKind.Credentials } login)
        {
            // Credentials that code made stand alone: no configuration file completes them.
            var own = new SettingMaker(flow, resolver, client.Node, client.Node, isSeen && !login.IsEscaped);
            return (own.Text(login["UserName"], SettingKey.User, "UserName"), own.Secret(login["Password"], "Password"), default);
        }

        var value = resolver.Resolve(credentials);
        if (value is { Kind: ValueKind.Absent } or { Kind: ValueKind.Constant, Constant: null })
            return (make.Missing<string>("Credentials"), make.Missing<Secret>("Credentials"), default);
        if (value.Origin == DefaultCredentials)
            return (default, default, Setting<bool>.Known(true, make.Span(value)));

        return (make.Unknown<string>(value.Origin + ".UserName", value, "Credentials"), make.Unknown<Secret>(value.Origin + ".Password", value, "Credentials"), default);
    }

    // A token that stands where the password belongs is both: something to log in with, and of the wrong kind.
    private Setting<Secret> TokenOf(ValueResolver resolver, Value credentials, SettingMaker make)
    {
        if (resolver.Find(credentials) is not { Kind: ObjectKind.Credentials } login)
            return default;

        var password = resolver.Resolve(login["Password"]);
        return AccessTokens.IsOne(flow, password) ? make.Unknown<Secret>(password.Origin, password, "Password") : default;
    }

    private static Setting<Delivery> DeliveryOf(ValueResolver resolver, Value value, SettingMaker make) => resolver.Resolve(value) switch
    {
        { Kind: ValueKind.Constant, Constant: int method } known => Setting<Delivery>.Known(DeliveryOf(method), make.Span(known)),
        { Kind: ValueKind.Unknown } other => make.Other<Delivery>(other, "DeliveryMethod"),
        _ => default,
    };

    // The numbers of SmtpDeliveryMethod: what no member has is the network's business too.
    private static Delivery DeliveryOf(int method) => method switch
    {
        1 => Delivery.Pickup,
        2 => Delivery.IisPickup,
        _ => Delivery.Network,
    };
}
