using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class SpringTests
{
    [Theory]
    [InlineData("starttls: { enable: true }", TlsKind.Opportunistic)]
    [InlineData("starttls: { enable: true, required: true }", TlsKind.StartTls)]
    [InlineData("starttls: { required: true }", TlsKind.StartTls)]
    [InlineData("starttls.enable: true", TlsKind.Opportunistic)]
    [InlineData("starttls.enable: yes", TlsKind.Opportunistic)]
    [InlineData("ssl: { enable: true }", TlsKind.Implicit)]
    [InlineData("{ ssl.enable: true, starttls.enable: true }", TlsKind.Implicit)]
    [InlineData("starttls: { enable: false }", TlsKind.None)]
    [InlineData("{ starttls.enable: true, socketFactory.class: javax.net.ssl.SSLSocketFactory }", null)]
    public void JavaProperties_AreTheMode(string smtp, TlsKind? mode)
    {
        var inner = smtp.StartsWith('{') ? smtp : "{ " + smtp + " }";
        var settings = Bound.OnlyYaml($"spring:\n  mail:\n    host: mail.harbour.test\n    port: 587\n    properties: {{ mail: {{ smtp: {inner} }} }}\n");

        Assert.Equal("spring", settings.Dialect);
        Assert.Equal(["jakarta-mail"], settings.Clients.Ids);
        Assert.Equal(mode, settings.Mode());
    }

    [Theory]
    [InlineData("{ ssl.enable: true, starttls.enable: true }", 465, "")]
    [InlineData("{ ssl.enable: true, starttls.enable: true, starttls.required: true }", 465, "")]
    [InlineData("{ ssl.enable: false, starttls.enable: true }", 587, "")]
    [InlineData("{ ssl.enable: true, starttls.enable: true }", 587, "VML103")]
    public void BothSwitches_AreNoConflict_AndTlsFromTheFirstByteCounts(string smtp, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(("application.yml",
            $"spring:\n  mail:\n    host: smtp.gmail.com\n    port: {port}\n    username: harbour.desk@gmail.com\n    password: ${{MAIL_PASSWORD}}\n    properties: {{ mail: {{ smtp: {smtp} }} }}\n")));

    [Theory]
    [InlineData("no-reply")]
    [InlineData("mara@harbour.test")]
    public void EnvelopeSender_TakesNothingButAnAddress(string from)
    {
        var sender = Bound.OnlyYaml($"spring:\n  mail:\n    host: mail.harbour.test\n    properties: {{ mail.smtp: {{ from: {from} }} }}\n").Sender;

        Assert.Equal((from, true), (sender.Value.Text, sender.Value.IsOnlyAddress));
    }

    [Theory]
    [InlineData("spring.mail.host: mail.harbour.test\nspring.mail.port: 587\nspring.mail.username: mara\nspring.mail.properties.mail.smtp.starttls.required: true\n")]
    [InlineData("spring:\n  mail:\n    host: mail.harbour.test\n    port: 587\n    username: mara\n    properties:\n      mail.smtp.starttls.required: true\n")]
    [InlineData("spring.mail:\n  host: mail.harbour.test\n  port: 587\n  username: mara\n  properties.mail.smtp.starttls.required: true\n")]
    [InlineData("environment:\n  SPRING_MAIL_HOST: mail.harbour.test\n  SPRING_MAIL_PORT: 587\n  SPRING_MAIL_USERNAME: mara\n  SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED: true\n")]
    public void FlatNestedAndEnvironment_AreOne(string text)
    {
        var settings = Bound.OnlyYaml(text);

        Assert.Equal("spring", settings.Dialect);
        Assert.Equal(("mail.harbour.test", 587, "mara"), (settings.Host.Value, settings.Port.Value, settings.User.Value));
        Assert.Equal(TlsKind.StartTls, settings.Mode());
    }

    [Theory]
    [InlineData("starttls: { enable: true }", "starttls.enable: true")]
    [InlineData("mail.smtp.starttls.enable: true", "mail.smtp.starttls.enable: true")]
    public void NestedSwitch_IsNamedWithItsSection(string smtp, string written)
    {
        var inner = smtp.StartsWith("mail", StringComparison.Ordinal) ? smtp : $"mail: {{ smtp: {{ {smtp} }} }}";
        var settings = Bound.OnlyYaml($"spring:\n  mail:\n    host: mail.harbour.test\n    port: 587\n    properties: {{ {inner} }}\n");

        Assert.Equal(written, settings.Tls.Value.Written);
    }

    [Fact]
    public void SmtpsProtocol_IsImplicit()
    {
        Assert.Equal(TlsKind.Implicit, Bound.OnlyYaml("spring.mail: { host: mail.harbour.test, port: 465, protocol: smtps }\n").Mode());
    }

    [Fact]
    public void DefaultBehindAColon_IsKnown()
    {
        var settings = Bound.OnlyYaml("spring.mail:\n  host: ${MAIL_HOST:mail.harbour.test}\n  port: ${MAIL_PORT:587}\n  password: ${MAIL_PASSWORD}\n");

        Assert.Equal(587, settings.Port.Value);
        Assert.Equal(Marks.VariableDefault, settings.Port.Marks);
        Assert.Equal("env:MAIL_PASSWORD", settings.Password.Origin.Text);
    }

    [Fact]
    public void WordThatIsNoBoolean_IsNoted()
    {
        var reading = Bound.Yaml("spring.mail: { host: mail.harbour.test, port: 587, properties.mail.smtp.ssl.enable: maybe }\n");

        Assert.Equal(ReaderNoteKind.UnusableValue, Assert.Single(reading.Notes).Kind);
    }

    [Fact]
    public void Auth_AsksForALogin()
    {
        Assert.True(Bound.OnlyYaml("spring.mail: { host: mail.harbour.test, port: 587, properties.mail.smtp.auth: true }\n").LoginRequired.Value);
    }

    [Fact]
    public void WordsForEdits_AreTheSwitchesOwn()
    {
        var words = Bound.OnlyYaml("spring.mail: { host: mail.harbour.test, port: 587, properties.mail.smtp.ssl.enable: true }\n").Tls.Spelling!.TlsWords;

        Assert.Equal("true", words[TlsKind.Implicit]);
        Assert.Single(words);
    }
}
