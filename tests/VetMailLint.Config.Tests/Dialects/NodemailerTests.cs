using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class NodemailerTests
{
    [Theory]
    [InlineData("\"secure\": true", 587, TlsKind.Implicit)]
    [InlineData("\"secure\": false", 587, TlsKind.Opportunistic)]
    [InlineData("\"secure\": false", 465, TlsKind.Opportunistic)]
    [InlineData("\"secure\": false, \"requireTLS\": true", 587, TlsKind.StartTls)]
    [InlineData("\"secure\": false, \"ignoreTLS\": true", 587, TlsKind.None)]
    [InlineData("\"requireTLS\": true", 465, TlsKind.Implicit)]
    [InlineData("\"requireTLS\": true", 587, TlsKind.StartTls)]
    [InlineData("\"ignoreTLS\": true", 25, TlsKind.None)]
    public void Switches_DecideTogether(string line, int port, TlsKind mode)
    {
        var settings = Of($"{line}, \"port\": {port}");

        Assert.Equal("nodemailer", settings.Dialect);
        Assert.Equal(["nodemailer"], settings.Clients.Ids);
        Assert.True(settings.Clients.IsProven);
        Assert.Equal(mode, settings.Mode());
    }

    [Fact]
    public void WithoutSwitches_NothingIsSaid()
    {
        Assert.Equal(SettingState.Unseen, Of("\"port\": 465").Tls.State);
    }

    [Fact]
    public void QuotedFalse_MayBeTrue()
    {
        Assert.Null(Of("\"secure\": \"false\", \"port\": 587").Mode());
    }

    [Fact]
    public void QuotedTrue_IsTrue()
    {
        Assert.Equal(TlsKind.Implicit, Of("\"secure\": \"true\", \"port\": 587").Mode());
    }

    [Fact]
    public void Credentials_AreNested()
    {
        var settings = Of("\"port\": 587");

        Assert.Equal("mara", settings.User.Value);
        Assert.True(settings.Password.Value.Is("kelp-and-tar-9"));
        Assert.Equal("mail:auth:user", settings.User.Spelling!.Path);
    }

    [Fact]
    public void Service_StandsForItsHost()
    {
        var settings = Bound.OnlyJson("""{ "service": "Gmail", "auth": { "user": "mara", "pass": "kelp-and-tar-9" } }""");

        Assert.Equal("smtp.gmail.com", settings.Host.Value);
        Assert.Equal(Carrier.Opaque, settings.Host.Spelling!.Carrier);
        Assert.Equal(SettingState.Unknown, settings.Port.State);
    }

    [Fact]
    public void EnvironmentPath_IsTheSame()
    {
        var settings = Bound.OnlyYaml("""
            environment:
              mail__transport: SMTP
              mail__from: desk@harbour.test
              mail__options__host: mail.harbour.test
              mail__options__port: 465
              mail__options__secure: true
              mail__options__auth__user: mara
              mail__options__auth__pass: kelp-and-tar-9
            """);

        Assert.Equal("ghost", settings.Dialect);
        Assert.Equal(TlsKind.Implicit, settings.Mode());
    }

    [Theory]
    [InlineData("""{ "search": { "host": "db.harbour.test", "auth": { "user": "mara", "pass": "kelp-and-tar-9" } } }""")]
    [InlineData("""{ "broker": { "host": "mq.harbour.test", "requireTLS": true } }""")]
    public void WithoutAMailWord_ItIsAnotherClients(string text)
    {
        Assert.Empty(Bound.Json(text).Settings);
    }

    [Fact]
    public void SecureWithoutAuth_IsNotNodemailers()
    {
        var settings = Bound.OnlyJson("""{ "smtp": { "host": "mail.harbour.test", "port": 587, "secure": true } }""");

        Assert.Equal("generic", settings.Dialect);
        Assert.Null(settings.Mode());
    }

    [Fact]
    public void Certificates_AreNested()
    {
        Assert.Equal(CertificateChecks.Off, Of("\"tls\": { \"rejectUnauthorized\": false }").CertificateChecks.Value);
    }

    private static MailSettings Of(string lines) => Bound.OnlyJson(
        $$"""{ "mail": { "host": "mail.harbour.test", {{lines}}, "auth": { "user": "mara", "pass": "kelp-and-tar-9" } } }""");
}
