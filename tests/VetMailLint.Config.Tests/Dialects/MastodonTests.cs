namespace VetMailLint.Tests.Dialects;

public sealed class MastodonTests
{
    [Theory]
    [InlineData("SMTP_TLS=true", 465, "Implicit")]
    [InlineData("SMTP_SSL=true", 465, "Implicit")]
    [InlineData("SMTP_ENABLE_STARTTLS=always", 587, "StartTls")]
    [InlineData("SMTP_ENABLE_STARTTLS=auto", 587, "Opportunistic")]
    [InlineData("SMTP_ENABLE_STARTTLS=never", 25, "None")]
    [InlineData("SMTP_ENABLE_STARTTLS_AUTO=true", 587, "Opportunistic")]
    [InlineData("SMTP_ENABLE_STARTTLS_AUTO=false", 25, "None")]
    [InlineData("SMTP_TLS=true;SMTP_ENABLE_STARTTLS_AUTO=true", 465, "Implicit")]
    [InlineData("SMTP_CA_FILE=/etc/ca.pem", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"mastodon mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("SMTP_ENABLE_STARTTLS=always", 465, "VML103")]
    [InlineData("SMTP_ENABLE_STARTTLS=always", 587, "")]
    [InlineData("SMTP_TLS=true", 465, "")]
    [InlineData("SMTP_OPENSSL_VERIFY_MODE=none;SMTP_TLS=true", 465, "VML106")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("mastodon mail.harbour.test:587 mara Opportunistic", Deployed.Read((".env.production", """
            LOCAL_DOMAIN=harbour.test
            SMTP_SERVER=mail.harbour.test
            SMTP_PORT=587
            SMTP_LOGIN=mara
            SMTP_FROM_ADDRESS=notifications@harbour.test
            SMTP_ENABLE_STARTTLS=auto
            """)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("mastodon mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: tootsuite/mastodon
                environment:
                  - SMTP_SERVER=mail.harbour.test
                  - SMTP_PORT=465
                  - SMTP_LOGIN=mara
                  - SMTP_AUTH_METHOD=plain
                  - SMTP_TLS=true
            """)));

    [Fact]
    public void WithoutItsOwnWords_ItIsAnotherProgram() =>
        Assert.Equal("generic mail.harbour.test:465 mara -", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/app
                environment:
                  - SMTP_SERVER=mail.harbour.test
                  - SMTP_PORT=465
                  - SMTP_LOGIN=mara
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"SMTP_SERVER={host};SMTP_PORT={port};SMTP_LOGIN={user};SMTP_AUTH_METHOD=plain;{switches}");
}
