using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class GroupingTests
{
    [Fact]
    public void TwoPrefixes_AreTwoBlocks()
    {
        var reading = Bound.Yaml("""
            APP1_SMTP_HOST: one.harbour.test
            APP2_SMTP_HOST: two.harbour.test
            APP1_SMTP_PORT: 587
            APP2_SMTP_PORT: 465
            APP2_MAIL_FROM: two@harbour.test
            """);

        Assert.Equal("one.harbour.test two.harbour.test", reading.Hosts());
        Assert.Equal(587, reading.Settings[0].Port.Value);
        Assert.Equal(465, reading.Settings[1].Port.Value);
        Assert.False(reading.Settings[0].From.IsSet);
        Assert.Equal("two@harbour.test", reading.Settings[1].From.Value.Address);
    }

    [Fact]
    public void TwoServices_NeverMix()
    {
        var reading = Bound.Yaml("""
            services:
              a:
                image: a
                environment:
                  SMTP_HOST: one.harbour.test
                  SMTP_PORT: "587"
              b:
                image: b
                environment:
                  - SMTP_PORT=465
                  - SMTP_USER=mara
                  - MAIL_FROM=mara@harbour.test
            """, "docker-compose.yml");

        Assert.Equal("one.harbour.test -", reading.Hosts());
        Assert.False(reading.Settings[0].User.IsSet);
        Assert.False(reading.Settings[1].Host.IsSet);
        Assert.Equal("services:b:environment", reading.Settings[1].Place.Path);
    }

    [Fact]
    public void TwoContainers_NeverMix() => Assert.Equal("a.harbour.test:587 - | b.harbour.test:465 mara", Blocks(Bound.Yaml("""
        apiVersion: v1
        kind: Pod
        spec:
          initContainers:
            - name: first
              env: [{ name: SMTP_PASSWORD, value: x }]
          containers:
            - name: a
              env: [{ name: SMTP_HOST, value: a.harbour.test }, { name: SMTP_PORT, value: "587" }]
            - name: b
              env: [{ name: SMTP_HOST, value: b.harbour.test }, { name: SMTP_PORT, value: "465" }, { name: SMTP_USER, value: mara }]
        """, "pod.yaml")));

    [Fact]
    public void TwoTargets_NeverMix() => Assert.Equal("a.harbour.test:587 - | b.harbour.test:- mara", Blocks(Formats.Bind("NLog.config", """
        <nlog><targets>
          <target name="a" type="Mail" smtpServer="a.harbour.test" smtpPort="587" from="a@harbour.test" />
          <target name="b" type="Mail" smtpServer="b.harbour.test" smtpUserName="mara" smtpPassword="x" from="b@harbour.test" />
        </targets></nlog>
        """)));

    [Fact]
    public void AnchorAndMerge_BelongToTheBlockThatUsesThem() => Assert.Equal("mail.harbour.test:587 a | mail.harbour.test:465 b", Blocks(Bound.Yaml("""
        x-mail: &mail
          SMTP_HOST: mail.harbour.test
          SMTP_PORT: 587
        services:
          a: { image: a, environment: { <<: *mail, SMTP_USER: a } }
          b: { image: b, environment: { <<: *mail, SMTP_PORT: 465, SMTP_USER: b } }
          c: { image: c, environment: { SMTP_USER: c } }
        """, "compose.yaml"), settings => settings.User.IsKnown));

    [Fact]
    public void AliasOfAWholeEnvironment_IsEachServicesOwn() => Assert.Equal("mail.harbour.test:587 - | mail.harbour.test:587 -", Blocks(Bound.Yaml("""
        services:
          a: { image: a, environment: &env { SMTP_HOST: mail.harbour.test, SMTP_PORT: 587 } }
          b: { image: b, environment: *env }
        """, "compose.yaml")));

    private static string Blocks(Reading reading, Func<MailSettings, bool>? isMeant = null) => string.Join(" | ", reading.Settings.Where(isMeant ?? (_ => true)).Select(settings =>
        $"{settings.Host.Value}:{(settings.Port.IsKnown ? $"{settings.Port.Value}" : "-")} {(settings.User.IsKnown ? settings.User.Value : "-")}"));

    [Theory]
    [InlineData("SmtpServerAddress", "SmtpPassword")]
    [InlineData("SmtpServer", "authCode")]
    [InlineData("SMTP_SERVER_ADDR", "SMTP_AUTH_CODE")]
    public void WordsOfOneMeaning_AreOneBlock(string host, string password)
    {
        var settings = Formats.Bind("mail.json", $$"""{ "Mail": { "{{host}}": "mail.harbour.test", "SmtpServerPort": 587, "{{password}}": "kelp-and-tar-9" } }""").Only();

        Assert.Equal(("mail.harbour.test", 587, true), (settings.Host.Value, settings.Port.Value, settings.Password.IsKnown));
    }

    [Theory]
    [InlineData("""{ "Login": { "authCode": "kelp-and-tar-9", "server_address": "mail.harbour.test", "port": 587 } }""")]
    [InlineData("""{ "Mail": { "authCodeLength": 6, "authCodeMinutes": 10 } }""")]
    public void TheSameWordsElsewhere_AreNoMailSettings(string text) => Assert.Empty(Formats.Bind("login.json", text).Settings);

    [Fact]
    public void NestedChildren_BelongToTheParentsBlock()
    {
        var settings = Bound.OnlyYaml("""
            email:
              from: { address: desk@harbour.test, name: Desk }
              smtp:
                host: mail.harbour.test
                port: 587
                credentials:
                  username: mara
                  password: kelp-and-tar-9
            """);

        Assert.Equal("email:smtp", settings.Place.Path);
        Assert.Equal("mara", settings.User.Value);
        Assert.True(settings.Password.IsKnown);
        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    [Fact]
    public void CredentialsAboveTheServer_BelongToIt()
    {
        var settings = Bound.OnlyJson("""
            { "EmailSender": { "From": "desk@harbour.test", "Password": "kelp-and-tar-9", "SmtpCredential": { "Host": "mail.harbour.test", "Port": 587 } } }
            """);

        Assert.Equal("EmailSender:SmtpCredential", settings.Place.Path);
        Assert.True(settings.Password.IsKnown);
        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    [Fact]
    public void TwoServersBelow_ShareNothingFromAbove()
    {
        var reading = Bound.Yaml("""
            mail:
              from: desk@harbour.test
              smtp_a: { host: one.harbour.test, port: 587 }
              smtp_b: { host: two.harbour.test, port: 465 }
            """);

        Assert.Equal("one.harbour.test two.harbour.test", reading.Hosts());
        Assert.All(reading.Settings, s => Assert.False(s.From.IsSet));
    }

    [Fact]
    public void ArrayOfServers_IsOneBlockEach()
    {
        var reading = Bound.Json("""{ "smtp": [ { "host": "one.harbour.test", "port": 587 }, { "host": "two.harbour.test", "port": 465 } ] }""");

        Assert.Equal("one.harbour.test two.harbour.test", reading.Hosts());
        Assert.Equal(["smtp:0", "smtp:1"], reading.Settings.Select(s => s.Place.Path));
        Assert.Equal(2, reading.Settings.Select(s => s.Place.BlockId).Distinct().Count());
    }

    [Fact]
    public void MixedPrefixesInOneSection_AreOneBlock()
    {
        var settings = Bound.OnlyJson("""
            { "EmailSettings": { "SmtpServer": "mail.harbour.test", "SmtpPort": 587, "SenderEmail": "desk@harbour.test", "Username": "mara", "Password": "kelp-and-tar-9" } }
            """);

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal("mara", settings.User.Value);
        Assert.True(settings.Password.IsKnown);
    }

    [Fact]
    public void SectionWithoutMailWord_JoinsItsOwnMailKey()
    {
        var settings = Bound.OnlyJson("""{ "Support": { "SmtpServer": "mail.harbour.test", "Port": 465, "Username": "mara" } }""");

        Assert.Equal(465, settings.Port.Value);
    }

    [Fact]
    public void PortOfTheApplication_IsNotTheMailPort()
    {
        var settings = Bound.OnlyYaml("app:\n  port: 8080\n  smtpHost: mail.harbour.test\n  smtpUser: mara\n");

        Assert.False(settings.Port.IsSet);
    }

    [Fact]
    public void FileNamedAfterMail_NeedsNoSection()
    {
        Assert.Equal("mail.harbour.test", Bound.OnlyJson("""{ "host": "mail.harbour.test", "port": 587 }""", "conf/smtp.json").Host.Value);
    }

    [Fact]
    public void FileOfAnotherName_NeedsOne()
    {
        Assert.Empty(Bound.Json("""{ "host": "mail.harbour.test", "port": 587 }""", "conf/app.json").Settings);
    }

    [Fact]
    public void KnownProvider_NeedsNoMailWord()
    {
        Assert.Equal("smtp.gmail.com", Bound.OnlyJson("""{ "host": "smtp.gmail.com", "port": 587 }""", "conf/app.json").Host.Value);
    }

    [Fact]
    public void OneTransportKey_IsNoBlock()
    {
        Assert.Empty(Bound.Yaml("smtp:\n  host: mail.harbour.test\n  from: desk@harbour.test\n").Settings);
    }

    [Fact]
    public void KeysWithoutValues_AreNoBlock()
    {
        Assert.Empty(Bound.Yaml("smtp:\n  host: ''\n  port:\n  user: ~\n").Settings);
    }

    [Fact]
    public void EachDocument_IsAScope()
    {
        Assert.Equal("one.harbour.test two.harbour.test", Bound.Yaml("""
            smtp: { host: one.harbour.test, port: 587 }
            ---
            smtp: { host: two.harbour.test, port: 587 }
            """).Hosts());
    }

    [Fact]
    public void Blocks_ComeInTheOrderOfTheFile()
    {
        var reading = Bound.Yaml("""
            spring: { mail: { host: one.harbour.test, port: 587 } }
            smtp: { host: two.harbour.test, port: 587 }
            email: { host: three.harbour.test, port: 587 }
            """);

        Assert.Equal("one.harbour.test two.harbour.test three.harbour.test", reading.Hosts());
    }

    [Fact]
    public void DottedKeys_AreNested()
    {
        var settings = Bound.OnlyYaml("mail.smtp.host: mail.harbour.test\nmail.smtp.port: 587\nmail.smtp.auth.user: mara\n");

        Assert.Equal("mara", settings.User.Value);
        Assert.Equal("mail:smtp:host", settings.Host.Spelling!.Path);
        Assert.Equal("mail.smtp.host", settings.Host.Spelling.Key);
    }

    [Fact]
    public void EveryValue_HasItsPlaceAndPath()
    {
        var settings = Bound.OnlyJson("""
            {
              "Smtp": { "Host": "mail.harbour.test",
                        "Port": 587 }
            }
            """);

        Assert.Equal((2, 22), (settings.Host.Span!.Value.Line, settings.Host.Span.Value.Column));
        Assert.Equal((3, 21), (settings.Port.Span!.Value.Line, settings.Port.Span.Value.Column));
        Assert.Equal("Smtp:Port", settings.Port.Spelling!.Path);
        Assert.Equal(Carrier.Whole, settings.Port.Spelling.Carrier);
    }
}
