using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Makes settings of what a MailKit client was told.</summary>
internal static class MailKitSettings
{
    /// <summary>What is no member: that the code asked whether the connection is encrypted.</summary>
    public const string IsSecured = "(is secured)";

    private const string Options = "MailKit.Security.SecureSocketOptions";

    private static readonly Dictionary<TlsKind, string> OptionWords = new()
    {
        [TlsKind.None] = Options + ".None",
        [TlsKind.Opportunistic] = Options + ".StartTlsWhenAvailable",
        [TlsKind.StartTls] = Options + ".StartTls",
        [TlsKind.Implicit] = Options + ".SslOnConnect",
    };

    public static MailSettings Read(FlowContext flow, ValueResolver resolver, TrackedObject client, Value message, bool isSent)
    {
        var make = new SettingMaker(flow, resolver, client.Node, client.Node, isSent && !client.IsEscaped && client.Members.ContainsKey("host"));
        var open = new SettingMaker(flow, resolver, client.Node, client.Node, false);
        var settings = new MailSettings
        {
            Place = new() { File = "", Path = flow.Place, Span = flow.Sink.SpanOf(client.Node), BlockId = "" },
            Dialect = "generic",
            Clients = flow.Facts.MailKitClients,
            IsVerbatim = true,
            Timeout = open.Number(client["Timeout"], "Timeout", 0, int.MaxValue),
            Host = open.Text(client["host"], SettingKey.Host, "host"),
            Port = PortOf(resolver, client["port"], open),
            // A call of Connect says all there is to say of TLS.
            Tls = TlsOf(resolver, client, new(flow, resolver, client.Node, client.Node, client.Members.ContainsKey("host"))),
            CertificateChecks = open.Certificates(client["ServerCertificateValidationCallback"], "ServerCertificateValidationCallback"),
            TlsVersions = open.TlsVersions(client["SslProtocols"], "SslProtocols"),
        };
        settings = client.Members.ContainsKey("uri") ? OfUri(resolver, client["uri"], settings, open) : settings;
        return WithSender(resolver, message, WithLogin(resolver, client, settings, make), open);
    }

    // Port 0 is the default one.
    private static Setting<int> PortOf(ValueResolver resolver, Value value, SettingMaker make) =>
        resolver.Resolve(value) is { Constant: 0 } ? default : make.Number(value, "port", 1, 65535);

    private static Setting<TlsWord> TlsOf(ValueResolver resolver, TrackedObject client, SettingMaker make)
    {
        var useSsl = resolver.Resolve(client["useSsl"]);
        // STARTTLS "if offered" and a question whether it was is STARTTLS, and no word says so.
        if (client.Members.ContainsKey(IsSecured) && (useSsl.Constant is false || Enumerations.NameOf(resolver.Resolve(client["options"])) is "Auto" or "StartTlsWhenAvailable"
            || (useSsl.Kind == ValueKind.Absent && client["options"].Kind == ValueKind.Absent)))
            return make.Unknown<TlsWord>("secured", client[IsSecured], "options");
        if (useSsl is { Kind: ValueKind.Constant, Constant: bool isImplicit })
            return make.Tls(useSsl, "useSsl", isImplicit ? "useSsl: true" : "useSsl: false", OptionWords, new TlsMeaning("mailkit", isImplicit ? TlsMode.Implicit : TlsMode.Opportunistic));
        if (useSsl.Kind != ValueKind.Absent)
            return make.Other<TlsWord>(useSsl, "useSsl");

        var options = resolver.Resolve(client["options"]);
        var word = Enumerations.NameOf(options);
        return word is null
            ? make.Tls(options, "options", "", OptionWords)
            : make.Tls(options, "options", $"SecureSocketOptions.{word}", OptionWords, ClientOptions.Meanings("SecureSocketOptions", word, "mailkit"));
    }

    private static MailSettings OfUri(ValueResolver resolver, Value uri, MailSettings settings, SettingMaker make)
    {
        var value = resolver.Find(uri) is { Kind: ObjectKind.Uri } found ? resolver.Resolve(found["Text"]) : resolver.Resolve(uri);
        if (value is not { Kind: ValueKind.Constant, Constant: string text } || !Uri.TryCreate(text, UriKind.Absolute, out var parsed))
            return settings with { Host = make.Unknown<string>(value.Origin, value, "uri"), Port = make.Unknown<int>(value.Origin, value, "uri"), Tls = make.Unknown<TlsWord>(value.Origin, value, "uri") };

        var span = make.Span(value);
        var spelling = new Spelling { Key = "uri", Path = "uri", Carrier = Carrier.Opaque };
        var mode = ModeOf(parsed);
        return settings with
        {
            Host = Setting<string>.Known(parsed.Host, span, spelling),
            Port = parsed.Port > 0 ? Setting<int>.Known(parsed.Port, span, spelling) : default,
            Tls = mode is null ? default : Setting<TlsWord>.Known(new(parsed.Scheme + "://", new TlsMeaning("mailkit", mode)), span, spelling),
        };
    }

    // As MailService.Connect reads it: smtp://host:587/?starttls=always
    private static TlsMode? ModeOf(Uri uri)
    {
        const string Option = "?starttls=";
        if (uri.Scheme != "smtp" || uri.Query.Length == 0)
            return uri.Scheme switch { "smtps" => TlsMode.Implicit, "smtp" => TlsMode.Opportunistic, _ => null };
        if (!uri.Query.StartsWith(Option, StringComparison.OrdinalIgnoreCase))
            return null;

        return uri.Query.Substring(Option.Length).ToLowerInvariant() switch
        {
            "always" or "true" or "yes" => TlsMode.StartTls,
            "never" or "false" or "no" => TlsMode.None,
            var word => word.IndexOf('&') < 0 ? TlsMode.Opportunistic : null,
        };
    }

    private static MailSettings WithLogin(ValueResolver resolver, TrackedObject client, MailSettings settings, SettingMaker make)
    {
        if (client.Members.ContainsKey("Mechanism"))
            return WithMechanism(resolver, client["Mechanism"], settings, make);
        if (!client.Members.ContainsKey("Credentials"))
            return settings with { User = make.Text(client["User"], SettingKey.User, "userName"), Password = make.Secret(client["Password"], "password") };
        if (resolver.Find(client["Credentials"]) is { Kind: ObjectKind.Credentials } login)
            return settings with { User = make.Text(login["UserName"], SettingKey.User, "userName"), Password = make.Secret(login["Password"], "password") };

        var value = resolver.Resolve(client["Credentials"]);
        return settings with { User = make.Unknown<string>(value.Origin + ".UserName", value, "credentials"), Password = make.Unknown<Secret>(value.Origin + ".Password", value, "credentials") };
    }

    private static MailSettings WithMechanism(ValueResolver resolver, Value mechanism, MailSettings settings, SettingMaker make)
    {
        // A mechanism from elsewhere may log in with anything; a token is what forbids nothing.
        if (resolver.Find(mechanism) is not { Kind: ObjectKind.Mechanism } known)
            return settings with { Token = make.Unknown<Secret>("mechanism", resolver.Resolve(mechanism), "mechanism") };

        var (user, secret) = (known["User"], known["Secret"]);
        if (resolver.Find(user) is { Kind: ObjectKind.Credentials } login)
            (user, secret) = (login["UserName"], login["Password"]);

        settings = settings with { User = make.Text(user, SettingKey.User, "userName") };
        return known.Type.Name.IndexOf("OAuth", StringComparison.Ordinal) >= 0
            ? settings with { Token = make.Secret(secret, "token") }
            : settings with { Password = make.Secret(secret, "password") };
    }

    private static MailSettings WithSender(ValueResolver resolver, Value message, MailSettings settings, SettingMaker make) =>
        resolver.Find(message) is not { Kind: ObjectKind.MimeMessage } found ? settings : settings with
        {
            From = make.Address(found["From"], SettingKey.From, "From"),
            Sender = make.Address(found["Sender"], SettingKey.Sender, "Sender"),
        };
}
