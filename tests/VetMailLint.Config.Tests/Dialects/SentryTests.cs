namespace VetMailLint.Tests.Dialects;

public sealed class SentryTests
{
    [Theory]
    [InlineData("mail.use-tls: true", 587, "StartTls")]
    [InlineData("mail.use-tls: false;mail.use-ssl: true", 465, "Implicit")]
    [InlineData("mail.use-ssl: true", 465, "Implicit")]
    [InlineData("mail.use-tls: false;mail.use-ssl: false", 25, "None")]
    [InlineData("mail.subject-prefix: desk", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"sentry mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("mail.use-tls: true", 465, "VML103")]
    [InlineData("mail.use-tls: true", 587, "")]
    [InlineData("mail.use-tls: true;mail.use-ssl: true", 587, "VML110")]
    [InlineData("mail.use-ssl: true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void OptionsFile_IsRead() =>
        Assert.Equal("sentry mail.harbour.test:587 mara StartTls", Deployed.Read(("config.yml", """
            mail.backend: 'smtp'
            mail.host: 'mail.harbour.test'
            mail.port: 587
            mail.username: 'mara'
            mail.use-tls: true
            mail.from: 'errors@harbour.test'
            system.url-prefix: https://errors.harbour.test
            """)));

    [Fact]
    public void VariablesOfTheImage_AreRead() =>
        Assert.Equal("sentry mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: sentry
                environment:
                  SENTRY_EMAIL_HOST: mail.harbour.test
                  SENTRY_EMAIL_PORT: 465
                  SENTRY_EMAIL_USER: mara
                  SENTRY_EMAIL_USE_SSL: 'true'
                  SENTRY_EMAIL_USE_TLS: 'false'
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("config.yml", $"mail.backend: smtp\nmail.host: {host}\nmail.port: {port}\nmail.username: {user}\nmail.list-namespace: harbour.test\n{switches.Replace(";", "\n")}\n");
}
