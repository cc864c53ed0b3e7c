namespace VetMailLint.Tests.Dialects;

public sealed class QuarkusTests
{
    [Theory]
    [InlineData("quarkus.mailer.tls=true", 465, "Implicit")]
    [InlineData("quarkus.mailer.ssl=true", 465, "Implicit")]
    [InlineData("quarkus.mailer.start-tls=REQUIRED", 587, "StartTls")]
    [InlineData("quarkus.mailer.start-tls=OPTIONAL", 587, "Opportunistic")]
    [InlineData("quarkus.mailer.start-tls=DISABLED", 25, "None")]
    [InlineData("quarkus.mailer.start-tls=REQUIRED;quarkus.mailer.trust-all=true", 465, "-")]
    [InlineData("quarkus.mailer.tls-configuration-name=mail;quarkus.mailer.start-tls=REQUIRED", 465, "-")]
    [InlineData("quarkus.mailer.keep-alive=true", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"quarkus mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("quarkus.mailer.start-tls=REQUIRED", 465, "VML103")]
    [InlineData("quarkus.mailer.start-tls=REQUIRED", 587, "")]
    [InlineData("quarkus.mailer.tls=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void YamlFile_IsRead() =>
        Assert.Equal("quarkus mail.harbour.test:587 mara StartTls", Deployed.Read(("application.yaml", """
            quarkus:
              mailer:
                host: mail.harbour.test
                port: 587
                username: mara
                from: desk@harbour.test
                start-tls: REQUIRED
            """)));

    [Fact]
    public void Variables_AreRead() =>
        Assert.Equal("quarkus mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/desk
                environment:
                  QUARKUS_MAILER_HOST: mail.harbour.test
                  QUARKUS_MAILER_PORT: 465
                  QUARKUS_MAILER_USERNAME: mara
                  QUARKUS_MAILER_TLS: 'true'
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("application.properties", $"quarkus.mailer.host={host}\nquarkus.mailer.port={port}\nquarkus.mailer.username={user}\n{switches.Replace(";", "\n")}\n");
}
