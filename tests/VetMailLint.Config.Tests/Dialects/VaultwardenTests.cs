namespace VetMailLint.Tests.Dialects;

public sealed class VaultwardenTests
{
    [Theory]
    [InlineData("SMTP_SECURITY=starttls", 587, "StartTls")]
    [InlineData("SMTP_SECURITY=force_tls", 465, "Implicit")]
    [InlineData("SMTP_SECURITY=off", 25, "None")]
    [InlineData("SMTP_SECURITY=ssl", 465, "-")]
    [InlineData("SMTP_SSL=true;SMTP_EXPLICIT_TLS=true", 465, "Implicit")]
    [InlineData("SMTP_SSL=true;SMTP_EXPLICIT_TLS=false", 587, "StartTls")]
    [InlineData("SMTP_SSL=false;SMTP_EXPLICIT_TLS=false", 25, "None")]
    [InlineData("SMTP_SECURITY=starttls;SMTP_EXPLICIT_TLS=true", 587, "StartTls")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"vaultwarden mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("SMTP_SECURITY=starttls", 465, "VML103")]
    [InlineData("SMTP_SECURITY=starttls", 587, "")]
    [InlineData("SMTP_SECURITY=force_tls", 465, "")]
    [InlineData("SMTP_SSL=true;SMTP_EXPLICIT_TLS=true", 587, "VML103")]
    [InlineData("SMTP_SSL=true;SMTP_EXPLICIT_TLS=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("vaultwarden mail.harbour.test:587 mara StartTls", Deployed.Read((".env", """
            DOMAIN=https://vault.harbour.test
            SMTP_HOST=mail.harbour.test
            SMTP_FROM=vault@harbour.test
            SMTP_PORT=587
            SMTP_SECURITY=starttls
            SMTP_USERNAME=mara
            SMTP_PASSWORD=${SMTP_PASSWORD}
            """)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("vaultwarden mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: vaultwarden/server
                environment:
                  SMTP_HOST: mail.harbour.test
                  SMTP_FROM: vault@harbour.test
                  SMTP_PORT: 465
                  SMTP_SECURITY: force_tls
                  SMTP_USERNAME: mara
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"SMTP_HOST={host};SMTP_PORT={port};SMTP_USERNAME={user};SMTP_FROM={user};{switches}");
}
