namespace VetMailLint.Tests.Dialects;

public sealed class AuthentikTests
{
    [Theory]
    [InlineData("AUTHENTIK_EMAIL__USE_TLS=true", 587, "StartTls")]
    [InlineData("AUTHENTIK_EMAIL__USE_TLS=true;AUTHENTIK_EMAIL__USE_SSL=false", 587, "StartTls")]
    [InlineData("AUTHENTIK_EMAIL__USE_SSL=true", 465, "Implicit")]
    [InlineData("AUTHENTIK_EMAIL__USE_SSL=false;AUTHENTIK_EMAIL__USE_TLS=false", 25, "None")]
    [InlineData("AUTHENTIK_EMAIL__TIMEOUT=10", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"authentik mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("AUTHENTIK_EMAIL__USE_TLS=true", 465, "VML103")]
    [InlineData("AUTHENTIK_EMAIL__USE_TLS=true", 587, "")]
    [InlineData("AUTHENTIK_EMAIL__USE_TLS=true;AUTHENTIK_EMAIL__USE_SSL=true", 587, "VML110")]
    [InlineData("AUTHENTIK_EMAIL__USE_SSL=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("authentik mail.harbour.test:587 mara StartTls", Deployed.Read((".env", """
            AUTHENTIK_SECRET_KEY=${KEY}
            AUTHENTIK_EMAIL__HOST=mail.harbour.test
            AUTHENTIK_EMAIL__PORT=587
            AUTHENTIK_EMAIL__USERNAME=mara
            AUTHENTIK_EMAIL__USE_TLS=true
            AUTHENTIK_EMAIL__USE_SSL=false
            AUTHENTIK_EMAIL__FROM=sso@harbour.test
            """)));

    [Fact]
    public void ValuesOfTheChart_AreRead() =>
        Assert.Equal("authentik mail.harbour.test:465 mara Implicit", Deployed.Read(("values.yaml", """
            authentik:
              email:
                host: mail.harbour.test
                port: 465
                username: mara
                use_ssl: true
                from: sso@harbour.test
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"AUTHENTIK_EMAIL__HOST={host};AUTHENTIK_EMAIL__PORT={port};AUTHENTIK_EMAIL__USERNAME={user};{switches}");
}
