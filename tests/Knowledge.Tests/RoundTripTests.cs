using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Tests;

public class RoundTripTests
{
    private const string Everything = """
        name: Acmé Post
        kind: relay
        hosts: [smtp.acme.test, "mail-*.acme.test"]
        source: https://acme.test/smtp
        checked: 2026-11-20
        confidence: A
        endpoints:
          - { port: 587, tls: starttls, discouraged: yes }
          - { host: smtp.acme.test, port: 465, tls: implicit, source: A data set, checked: 2026-11-21, confidence: C }
        closed_ports:
          - { port: 25 }
          - { host: smtp.acme.test, port: 2525, confidence: B }
        tls_required: {}
        login_required: { confidence: B }
        no_login: { use: smtp.other.test, confidence: C }
        user_name: { kind: literal, literals: [key, "key:*"] }
        password:
          kind: service-key
          shapes: ['"AC." hex{4}', 'hex{8}']
          wrong_kinds: [{ name: an old key, shape: 'digit{6}' }]
          precondition: >-
            two lines
            that fold
        from: { policy: verified-sender, symptom: 550 no, replaces_free_mail: yes }
        ignores_dots: yes
        consumer_domains: [acme.test]
        dmarc: [{ policy: quarantine, domains: [acme.test, b.test], confidence: B }]
        domain_aliases: [[acme.test, acme.example], [b.test, c.test]]
        changes:
          - { what: password-login, effect: off-by-default, on: 2026-12, instead: use OAuth, user_domains: [acme.test], app_password_still_works: yes }
          - { what: host, effect: removed, on: 2024-02-29, instead: move }
        help: https://acme.test/help
        notes: |
          Two
          lines.
        """;

    [Fact]
    public void ProviderWithEverything_ComesBackAsWritten()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Everything);

        var provider = ProviderDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Providers).Record(0));

        var fact = new Fact(Confidence.A, "https://acme.test/smtp", "2026-11-20");
        Assert.Equal(("acme", "Acmé Post", ProviderKind.Relay, "https://acme.test/help"), (provider.Id, provider.Name, provider.Kind, provider.Help));
        Assert.Equal(["smtp.acme.test", "mail-*.acme.test"], provider.Hosts);
        Assert.Equal(
            [
                new("smtp.acme.test", 587, TlsKind.StartTls, fact) { IsDiscouraged = true },
                new("mail-*.acme.test", 587, TlsKind.StartTls, fact) { IsDiscouraged = true },
                new("smtp.acme.test", 465, TlsKind.Implicit, new(Confidence.C, "A data set", "2026-11-21")),
            ],
            provider.Endpoints);
        Assert.Equal([new("*", 25, fact), new("smtp.acme.test", 2525, fact with { Confidence = Confidence.B })], provider.ClosedPorts);
        Assert.Equal((fact, fact with { Confidence = Confidence.B }), (provider.TlsRequired, provider.LoginRequired));
        Assert.Equal(new NoLoginRule("smtp.other.test", fact with { Confidence = Confidence.C }), provider.NoLogin);
        Assert.Equal(UserNameKind.Literal, provider.UserName!.Kind);
        Assert.Equal(["key", "key:*"], provider.UserName.Literals);
        Assert.Equal(new FromRule(FromPolicy.VerifiedSender, "550 no", fact) { ReplacesFreeMail = true }, provider.From);
        var dmarc = Assert.Single(provider.Dmarc);
        Assert.Equal((DmarcPolicy.Quarantine, fact with { Confidence = Confidence.B }), (dmarc.Policy, dmarc.Fact));
        Assert.Equal(["acme.test", "b.test"], dmarc.Domains);
        Assert.True(provider.IgnoresDots);
        Assert.Equal(["acme.test"], provider.ConsumerDomains);
        Assert.Equal([["acme.test", "acme.example"], ["b.test", "c.test"]], provider.DomainAliases);
    }

    [Fact]
    public void PasswordShapes_MatchAfterTheRoundTrip()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Everything);

        var password = ProviderDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Providers).Record(0)).Password!;

        Assert.Equal((PasswordKind.ServiceKey, "two lines that fold"), (password.Kind, password.Precondition));
        Assert.True(password.Shapes[0].Matches("AC.00ff"));
        Assert.True(password.Shapes[1].Matches("00ff00ff"));
        Assert.Equal("an old key", password.WrongKinds[0].Name);
        Assert.True(password.WrongKinds[0].Shape.Matches("123456"));
        Assert.False(password.WrongKinds[0].Shape.Matches("12345"));
    }

    [Fact]
    public void MonthOfAChange_CountsFromItsLastDay()
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Everything);

        var changes = ProviderDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Providers).Record(0)).Changes;

        Assert.Equal((new DateTime(2026, 12, 31), "the end of December 2026"), (changes[0].On, changes[0].When));
        Assert.Equal((ChangeSubject.PasswordLogin, ChangeEffect.OffByDefault, true), (changes[0].What, changes[0].Effect, changes[0].AppPasswordStillWorks));
        Assert.Equal(["acme.test"], changes[0].UserDomains);
        Assert.Equal((new DateTime(2024, 2, 29), "2024-02-29"), (changes[1].On, changes[1].When));
        Assert.Equal((ChangeSubject.Host, ChangeEffect.Removed, false), (changes[1].What, changes[1].Effect, changes[1].AppPasswordStillWorks));
    }

    [Fact]
    public void ClientBuiltOnAnother_HasItsFactsWhereItHasNoneAndPassesItsTextsOn()
    {
        const string head = "source: https://acme.test\nchecked: 2026-11-23\nconfidence: A\n";
        using var rules = new RulesSandbox()
            .With("clients/acme.yaml", head + "name: Acme\nimplicit_tls: no\ndefault_port: 25\ndefault_tls: none\nproves: [AcmeTls]\npackages: [{ registry: nuget, names: [Acme] }]\ntls_words: [{ keys: [Tls], words: { a: starttls } }]\nfails_with: { VML101: of acme, VML102: of acme }\n")
            .With("clients/log.yaml", head + "name: Log\nbuilt_on: [acme]\ndefault_port: 587\nfails_with: { VML101: of log }\n");

        var client = ClientDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Clients).Record(1));
        var prose = rules.Prose();

        Assert.Equal(("log", ClientSupport.No, 587, TlsKind.None), (client.Id, client.ImplicitTls, client.DefaultPort, client.DefaultTls!.Kind));
        Assert.Equal("Tls", Assert.Single(client.TlsWords).Key);
        Assert.Empty(client.Proves);
        Assert.Empty(client.Packages);
        Assert.Equal(("of log", null), (prose.FailsWith("acme", "log", "VML101"), prose.FailsWith("acme", "log", "VML102")));
        Assert.Equal(("of acme", "of log"), (prose.FailsWith("acme", "VML101"), prose.FailsWith("log", "VML101")));
    }

    [Fact]
    public void ClientWithEverything_ComesBackAsWritten()
    {
        using var rules = new RulesSandbox().With("clients/acme.yaml", """
            name: Acme
            source: https://acme.test
            checked: 2026-11-23
            confidence: A
            implicit_tls: partly
            implicit_tls_note: the desktop can
            oauth: no
            takes_bare_host: yes
            default_credentials: last-counts
            timeout_unit: seconds
            zero_timeout_fails: no
            address_separator: ","
            checks_addresses: yes
            iis_pickup: no
            tls_with_pickup: yes
            default_port: 587
            default_tls: { implicit_on: [465, 2465], otherwise: opportunistic }
            tls_words: [{ keys: [Tls, Ssl], words: { "true": starttls, Auto: { implicit_on: [465], otherwise: none } } }]
            proves: [AcmeTls]
            presumes: [Tls]
            packages: [{ registry: npm, names: [acme-mail, "*-acme"], from: 2, before: 5 }]
            csharp:
              - types: [Acme.Mail, Acme.Post]
                members: { Host: host, Ssl: { means: tls, option: Ssl }, Auth: { means: login, words: { Basic: required, None: none } }, Via: { means: delivery, words: { Disk: pickup } } }
              - { types: [Acme.Extensions], method: AddAcme, needs: [host], complete: yes, tls: none, members: { host: host } }
            """);

        var client = ClientDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Clients).Record(0));

        Assert.Equal(("acme", "Acme", ClientSupport.Partly, "the desktop can", false, 587), (client.Id, client.Name, client.ImplicitTls, client.ImplicitTlsNote, client.OAuth, client.DefaultPort));
        Assert.True(client.TakesBareHost);
        Assert.Equal((false, true), (client.IisPickup, client.TlsWithPickup));
        Assert.Equal((CredentialsSwitch.LastCounts, TimeUnit.Seconds, false, ",", true), (client.DefaultCredentials, client.TimeoutUnit, client.ZeroTimeoutFails, client.AddressSeparator, client.ChecksAddresses));
        Assert.Equal((TlsKind.Implicit, TlsKind.Opportunistic), (client.DefaultTls!.At(2465), client.DefaultTls.At(587)));
        Assert.Equal(["Tls=true", "Tls=Auto", "Ssl=true", "Ssl=Auto"], client.TlsWords.Select(word => $"{word.Key}={word.Word}"));
        Assert.Equal((TlsKind.StartTls, TlsKind.Implicit, TlsKind.None), (client.TlsWords[0].Mode.At(null), client.TlsWords[1].Mode.At(465), client.TlsWords[1].Mode.At(25)));
        Assert.Equal(["AcmeTls"], client.Proves);
        Assert.Equal(["Tls"], client.Presumes);
        Assert.Equal([new(PackageRegistry.Npm, "acme-mail", 2, 5), new ClientPackage(PackageRegistry.Npm, "*-acme", 2, 5)], client.Packages);
        var (mail, method) = (client.CSharp[0], client.CSharp[1]);
        Assert.Equal((null, false, null), (mail.Method, mail.IsComplete, mail.Tls));
        Assert.Equal(["Acme.Mail", "Acme.Post"], mail.Types);
        Assert.Equal([("Host", CSharpMeaning.Host), ("Ssl", CSharpMeaning.Tls), ("Auth", CSharpMeaning.Login), ("Via", CSharpMeaning.Delivery)], mail.Members.Select(m => (m.Name, m.Meaning)));
        Assert.Equal(["true", "Auto", "Basic", "None", "Disk"], mail.Members.SelectMany(m => m.Words).Select(w => w.Word));
        Assert.Equal([true, false], mail.Members[2].Words.Select(w => w.Login!.Value));
        Assert.Equal((TlsKind.StartTls, Delivery.Pickup), (mail.Members[1].Words[0].Mode!.At(null), mail.Members[3].Words[0].Delivery));
        Assert.Equal(("AddAcme", true, TlsKind.None, "host"), (method.Method, method.IsComplete, method.Tls!.At(25), Assert.Single(method.Needs)));
    }

    [Fact]
    public void ClientThatSaysNothing_ClaimsNothing()
    {
        using var rules = new RulesSandbox().With("clients/acme.yaml", "name: Acme\nsource: s\nchecked: 2026-11-23\nconfidence: C\n");

        var client = ClientDecoder.Decode(BlobTable.Open(rules.Blob(), BlobSection.Clients).Record(0));

        Assert.Equal((null, null, null, null), (client.ImplicitTls, client.OAuth, client.DefaultPort, client.DefaultTls));
    }

    [Fact]
    public void RulePage_BecomesARuleOneStepLessSevereWhenLikely()
    {
        using var rules = new RulesSandbox()
            .With("VML101.md", PageTests.Page("VML101", "default: off\nlikely: info\nsources: [https://acme.test]\n"))
            .With("VML103.md", PageTests.Page("VML103", "supersedes: [VML101]\nclient: yes\n"));

        var table = BlobTable.Open(rules.Blob(), BlobSection.Rules);
        var (first, second) = (RuleDecoder.Decode(table.Record(0)), RuleDecoder.Decode(table.Record(1)));

        Assert.Equal(("VML101", Severity.Error, Severity.Info, false), (first.Id, first.Severity, first.Likely, first.IsOnByDefault));
        Assert.Equal(("VML103", Severity.Error, Severity.Warning, true), (second.Id, second.Severity, second.Likely, second.IsOnByDefault));
        Assert.Equal(("PortTlsMismatch", "Port and TLS mode contradict", "transport", "0.1.0"), (second.Name, second.Title, second.Category, second.Since));
        Assert.Equal("https://rules.test/VML103.md", second.HelpLink);
        Assert.Equal(["VML101"], second.Supersedes);
        Assert.Equal(1, table.IndexOf("VML103"));
    }

    [Fact]
    public void Prose_HoldsWhatTheLibraryDoesNot()
    {
        using var rules = new RulesSandbox()
            .With("providers/acme.yaml", Everything)
            .With("clients/tool.yaml", "name: Tool\nsource: s\nchecked: 2026-11-23\nconfidence: C\nnotes: n\nfails_with: { VML103: It hangs. }\n")
            .With("VML103.md", PageTests.Page("VML103", "sources: [https://a.test, https://b.test]\n"));

        var prose = rules.Prose();

        Assert.Equal("Two\nlines.", prose.ProviderNotes("acme"));
        Assert.Equal("It hangs.", prose.FailsWith("tool", "VML103"));
        Assert.Equal(("n", "s (C, 2026-11-23)"), (prose.ClientNotes("tool"), prose.ClientSource("tool")));
        Assert.Equal("https://a.test\nhttps://b.test", prose.PageSources("vml103"));
        Assert.StartsWith("# Port and TLS contradict", prose.Page("VML103"), StringComparison.Ordinal);
        Assert.Null(prose.FailsWith("tool", "VML104"));
    }

    [Fact]
    public void SameRules_GiveTheSameBytes()
    {
        using var one = new RulesSandbox().With("providers/acme.yaml", Everything).With("providers/b.yaml", Everything.Replace("acme", "b", StringComparison.Ordinal));
        using var two = new RulesSandbox().With("providers/b.yaml", Everything.Replace("acme", "b", StringComparison.Ordinal)).With("providers/acme.yaml", Everything);

        Assert.Equal(one.Blob(), two.Blob());
    }

    [Fact]
    public void EmptyRulesFolder_Compiles()
    {
        using var rules = new RulesSandbox();

        Assert.Equal(0, BlobTable.Open(rules.Blob(), BlobSection.Providers).Count);
    }
}
