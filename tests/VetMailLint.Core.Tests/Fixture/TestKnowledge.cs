using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>A small world of providers and clients: the shapes that the rules tell apart, with facts frozen for the tests.</summary>
internal sealed class TestKnowledge : IKnowledge
{
    private static readonly Fact Own = new(Confidence.A, "https://provider.test/help", "2026-11-23");
    private static readonly Fact DataSet = new(Confidence.B, "https://dataset.test", "2026-11-23");

    /// <summary>Both modes, app passwords only, replaces From, consumer domains that are one mailbox, dots without meaning.</summary>
    private static readonly Provider Gmail = new()
    {
        Id = "gmail",
        Name = "Gmail",
        Help = "https://gmail.test/smtp",
        Hosts = ["smtp.gmail.com"],
        Endpoints =
        [
            new("smtp.gmail.com", 465, TlsKind.Implicit, Own),
            new("smtp.gmail.com", 587, TlsKind.StartTls, Own),
            new("smtp.gmail.com", 25, TlsKind.StartTls, Own) { IsDiscouraged = true },
        ],
        TlsRequired = Own,
        LoginRequired = Own,
        UserName = new(UserNameKind.FullAddress, [], Own),
        Password = new(PasswordKind.AppPassword, [SecretShape.Parse("nospace lower{16}")], [], Own) { Precondition = "2-Step Verification must be on" },
        From = new(FromPolicy.Rewrites, null, Own),
        IgnoresDots = true,
        ConsumerDomains = ["gmail.com", "googlemail.com"],
        DomainAliases = [["gmail.com", "googlemail.com"]],
        Changes =
        [
            new(ChangeSubject.PasswordLogin, ChangeEffect.Removed, Run.Day("2022-05-30"), "2022-05-30", "create an app password or use OAuth", Own)
            {
                UserDomains = ["gmail.com", "googlemail.com"],
                AppPasswordStillWorks = true,
            },
        ],
    };

    /// <summary>STARTTLS only, 465 excluded by its own page, rejects other senders, password login on its way out.</summary>
    private static readonly Provider Office = new()
    {
        Id = "microsoft-365",
        Name = "Microsoft 365",
        Help = "https://office.test/smtp",
        Hosts = ["smtp.office365.com"],
        Endpoints =
        [
            new("smtp.office365.com", 25, TlsKind.StartTls, Own),
            new("smtp.office365.com", 587, TlsKind.StartTls, Own),
        ],
        ClosedPorts = [new("*", 465, Own)],
        TlsRequired = Own,
        LoginRequired = Own,
        UserName = new(UserNameKind.FullAddress, [], Own),
        From = new(FromPolicy.Rejects, "5.2.252 SendAsDenied", Own),
        ConsumerDomains = ["outlook.com", "hotmail.com"],
        Changes =
        [
            new(ChangeSubject.PasswordLogin, ChangeEffect.OffByDefault, Run.Day("2026-12-31"), "the end of December 2026", "use OAuth", Own),
            new(ChangeSubject.PasswordLogin, ChangeEffect.Removed, Run.Day("2024-09-16"), "2024-09-16", "use OAuth", Own)
            {
                UserDomains = ["outlook.com", "hotmail.com"],
            },
        ],
    };

    /// <summary>Ends password logins for good on a day that tests can stand before and after.</summary>
    private static readonly Provider Sunset = new()
    {
        Id = "sunset",
        Name = "Sunset Mail",
        Hosts = ["smtp.sunsetmail.net"],
        Endpoints = [new("smtp.sunsetmail.net", 587, TlsKind.StartTls, Own)],
        ConsumerDomains = ["sunsetmail.net"],
        Changes = [new(ChangeSubject.PasswordLogin, ChangeEffect.Removed, Run.Day("2027-06-30"), "2027-06-30", "use OAuth", Own)],
    };

    /// <summary>Takes mail and delivers none; STARTTLS is offered on every port, 465 too.</summary>
    private static readonly Provider Sandbox = new()
    {
        Id = "mailtrap-sandbox",
        Name = "Mailtrap Sandbox",
        Kind = ProviderKind.Sandbox,
        Hosts = ["sandbox.smtp.mailtrap.io"],
        Endpoints =
        [
            new("sandbox.smtp.mailtrap.io", 465, TlsKind.Opportunistic, Own),
            new("sandbox.smtp.mailtrap.io", 2525, TlsKind.Opportunistic, Own),
        ],
    };

    /// <summary>Known from one data set only.</summary>
    private static readonly Provider Regional = new()
    {
        Id = "bushmail",
        Name = "Bushmail",
        Hosts = ["smtp.bushmail.net.au"],
        Endpoints =
        [
            new("smtp.bushmail.net.au", 465, TlsKind.Implicit, DataSet),
            new("smtp.bushmail.net.au", 587, TlsKind.StartTls, DataSet),
        ],
        ClosedPorts = [new("smtp.bushmail.net.au", 2525, DataSet)],
        TlsRequired = DataSet,
        LoginRequired = DataSet,
        UserName = new(UserNameKind.FullAddress, [], DataSet),
        Password = new(PasswordKind.AppPassword, [SecretShape.Parse("digit{12}")], [], DataSet),
        From = new(FromPolicy.Rejects, null, DataSet),
        ConsumerDomains = ["bushmail.net.au"],
    };

    /// <summary>TLS from the first byte and nothing else.</summary>
    private static readonly Provider ImplicitOnly = new()
    {
        Id = "aruba",
        Name = "Aruba",
        Hosts = ["smtps.aruba.it"],
        Endpoints = [new("smtps.aruba.it", 465, TlsKind.Implicit, Own)],
    };

    /// <summary>TLS from the first byte on the port where everybody else starts in clear text.</summary>
    private static readonly Provider Charter = new()
    {
        Id = "spectrum",
        Name = "Spectrum",
        Hosts = ["mobile.charter.net"],
        Endpoints = [new("mobile.charter.net", 587, TlsKind.Implicit, Own)],
    };

    /// <summary>No TLS recorded on any port.</summary>
    private static readonly Provider Plain = new()
    {
        Id = "plain",
        Name = "Plain Internet",
        Hosts = ["smtp.plain-internet.co.jp"],
        Endpoints =
        [
            new("smtp.plain-internet.co.jp", 587, TlsKind.None, Own),
            new("smtp.plain-internet.co.jp", 465, TlsKind.None, Own),
        ],
    };

    /// <summary>STARTTLS where clear text is taken too, on the submission port.</summary>
    private static readonly Provider Optional = new()
    {
        Id = "optional",
        Name = "Optional Relay",
        Kind = ProviderKind.Transactional,
        Hosts = ["smtp.optional-relay.net"],
        Endpoints = [new("smtp.optional-relay.net", 587, TlsKind.Opportunistic, Own)],
        From = new(FromPolicy.VerifiedSender, null, Own),
    };

    /// <summary>The relay port first, an alternate of the submission port second.</summary>
    private static readonly Provider Alternate = new()
    {
        Id = "alternate",
        Name = "Alternate Relay",
        Kind = ProviderKind.Transactional,
        Hosts = ["smtp.alternate-relay.net"],
        Endpoints =
        [
            new("smtp.alternate-relay.net", 25, TlsKind.StartTls, Own),
            new("smtp.alternate-relay.net", 2525, TlsKind.StartTls, Own),
        ],
    };

    private static readonly Provider Catcher = new()
    {
        Id = "mailpit",
        Name = "Mailpit",
        Kind = ProviderKind.Catcher,
        Hosts = ["mailpit", "mail.catcher.dev"],
        Endpoints = [new("*", 1025, TlsKind.None, Own)],
    };

    /// <summary>One user name for everybody, keys in the password.</summary>
    private static readonly Provider Keys = new()
    {
        Id = "keypost",
        Name = "Keypost",
        Kind = ProviderKind.Transactional,
        Hosts = ["smtp.keypost.net"],
        Endpoints =
        [
            new("smtp.keypost.net", 587, TlsKind.Opportunistic, Own),
            new("smtp.keypost.net", 25, TlsKind.Opportunistic, Own),
            new("smtp.keypost.net", 465, TlsKind.Implicit, Own),
        ],
        UserName = new(UserNameKind.Literal, ["apikey", "apikey:sub=*"], Own),
        Password = new(
            PasswordKind.ServiceKey, [SecretShape.Parse("\"smtp-\" hex{8}")], [new("a Keypost API key", SecretShape.Parse("\"api-\" hex{8}")), new("a text", SecretShape.Parse("\"smtp-\" any{8}"))], Own),
        Help = "https://keypost.test/smtp",
    };

    /// <summary>Takes mail for its own recipients, from anybody.</summary>
    private static readonly Provider Mx = new()
    {
        Id = "contoso-mx",
        Name = "Contoso MX",
        Kind = ProviderKind.Relay,
        Hosts = ["mx.contoso-mail.net"],
        Endpoints = [new("mx.contoso-mail.net", 25, TlsKind.Opportunistic, Own)],
        NoLogin = new("smtp.office365.com", Own),
    };

    /// <summary>Known to offer no login from a data set only.</summary>
    private static readonly Provider OtherMx = new()
    {
        Id = "other-mx",
        Name = "Other MX",
        Kind = ProviderKind.Relay,
        Hosts = ["mx.other-mail.net"],
        NoLogin = new(null, DataSet),
    };

    /// <summary>Is shut down on a day that tests can stand before and after.</summary>
    private static readonly Provider Closing = new()
    {
        Id = "closing",
        Name = "Closing Mail",
        Hosts = ["smtp.closingmail.net"],
        Changes = [new(ChangeSubject.Host, ChangeEffect.Removed, Run.Day("2027-06-30"), "2027-06-30", "move to another provider", Own)],
    };

    /// <summary>Mailboxes for people in domains that publish different policies, or none that is known.</summary>
    private static readonly Provider Free = new()
    {
        Id = "swiftmail",
        Name = "Swift Mail",
        Kind = ProviderKind.Mailbox,
        Hosts = ["smtp.swiftmail.net"],
        ConsumerDomains = ["swiftmail.net", "swiftmail.org", "swiftmail.info", "swiftmail.biz"],
        Dmarc =
        [
            new(DmarcPolicy.Reject, ["swiftmail.net"], Own),
            new(DmarcPolicy.Quarantine, ["swiftmail.org"], DataSet),
            new(DmarcPolicy.None, ["swiftmail.info"], Own),
        ],
    };

    /// <summary>Sends for applications, under an address of its own where the From is of a free-mail domain.</summary>
    private static readonly Provider Replacing = new()
    {
        Id = "replacing",
        Name = "Replacing Post",
        Kind = ProviderKind.Transactional,
        Hosts = ["smtp.replacing-post.net"],
        From = new(FromPolicy.VerifiedSender, null, Own) { ReplacesFreeMail = true },
    };

    /// <summary>Takes tokens only.</summary>
    private static readonly Provider Tokens = new()
    {
        Id = "tokenmail",
        Name = "Token Mail",
        Kind = ProviderKind.Mailbox,
        Hosts = ["smtp.tokenmail.net"],
        Password = new(PasswordKind.OAuthOnly, [], [], Own),
    };

    private static readonly HostAdvice[] Advice =
    [
        new("imap.gmail.com", HostFault.Imap, "smtp.gmail.com", Own),
        new("pop.gmail.com", HostFault.Pop, "smtp.gmail.com", DataSet),
        new("outlook.office365.com", HostFault.Imap, "smtp.office365.com", Own with { Confidence = Confidence.C }),
        new("www.gmail.com", HostFault.Website, "smtp.gmail.com", Own),
        new("smtp.old-office.net", HostFault.Renamed, "smtp.office365.com", Own),
        new("smtp.gone-office.net", HostFault.ShutDown, "smtp.office365.com", Own),
        new("smtp.perhaps-gone.net", HostFault.ShutDown, "smtp.office365.com", DataSet),
        new("smtp.disputed.net", HostFault.ShutDown, "smtp.office365.com", Own with { Confidence = Confidence.C }),
        new("smtp.keypost.com", HostFault.Typo, "smtp.keypost.net", DataSet),
    ];

    private static readonly Provider[] Providers =
        [Free, Replacing, Tokens, Keys, Mx, OtherMx, Closing, Gmail, Office, Sunset, Sandbox, Regional, ImplicitOnly, Charter, Plain, Optional, Alternate, Catcher];

    private static readonly Dictionary<string, Client> Clients = new(StringComparer.Ordinal)
    {
        ["system-net-mail"] = new()
        {
            Id = "system-net-mail",
            Name = "System.Net.Mail",
            ImplicitTls = ClientSupport.No,
            OAuth = false,
            TakesBareHost = true,
            DefaultCredentials = CredentialsSwitch.Wins,
            TimeoutUnit = TimeUnit.Milliseconds,
            ZeroTimeoutFails = true,
            AddressSeparator = ",",
            ChecksAddresses = true,
            IisPickup = false,
            TlsWithPickup = false,
            DefaultPort = 25,
            DefaultTls = TlsMode.None,
        },
        ["system-net-mail-framework"] = new()
        {
            Id = "system-net-mail-framework",
            Name = "System.Net.Mail on .NET Framework",
            ImplicitTls = ClientSupport.No,
            OAuth = false,
            DefaultCredentials = CredentialsSwitch.LastCounts,
        },
        ["mailkit"] = new()
        {
            Id = "mailkit",
            Name = "MailKit",
            ImplicitTls = ClientSupport.Yes,
            OAuth = true,
            TakesBareHost = true,
            TimeoutUnit = TimeUnit.Milliseconds,
            DefaultTls = TlsMode.ByPort(TlsKind.Opportunistic, 465),
        },
        ["vettrak"] = new()
        {
            Id = "vettrak",
            Name = "VETtrak",
            ImplicitTls = ClientSupport.Partly,
            ImplicitTlsNote = "the desktop can, the portal always uses STARTTLS",
        },
        ["gateway"] = new()
        {
            Id = "gateway",
            Name = "Gateway",
            ImplicitTls = ClientSupport.Yes,
            TakesBareHost = false,
            TimeoutUnit = TimeUnit.Seconds,
        },
    };

    public DateTime Date => Run.Day("2026-11-23");

    public IReadOnlyList<string> Hosts => [.. Providers.SelectMany(provider => provider.Hosts)];

    public HostAdvice? AdviceOn(string host) =>
        Advice.FirstOrDefault(advice => string.Equals(advice.Host, host, StringComparison.OrdinalIgnoreCase));

    public Provider? ProviderOf(string host) =>
        Providers.FirstOrDefault(provider => provider.Hosts.Any(pattern => HostPattern.Covers(pattern, host)));

    public Provider? MailboxProviderOf(string domain) => Providers.FirstOrDefault(provider => provider.ConsumerDomains.Contains(domain));

    public Client Client(string id) => Clients[id];
}
