namespace VetMailLint.Tests.Dialects;

public sealed class AutheliaTests
{
    [Theory]
    [InlineData("submissions", 465, "Implicit")]
    [InlineData("submission", 587, "StartTls")]
    [InlineData("smtp", 587, "StartTls")]
    [InlineData("smtp;disable_require_tls: true", 25, "-")]
    [InlineData("smtp;disable_starttls: true", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"authelia mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("submission", 465, "VML103")]
    [InlineData("submission", 587, "")]
    [InlineData("submissions", 465, "")]
    [InlineData("submissions;tls: { skip_verify: true }", 465, "VML106")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void Notifier_IsRead() =>
        Assert.Equal("authelia mail.harbour.test:465 mara Implicit", Deployed.Read(("configuration.yml", """
            theme: dark
            notifier:
              disable_startup_check: false
              smtp:
                address: 'submissions://mail.harbour.test:465'
                timeout: '5s'
                username: 'mara'
                sender: 'Authelia <sso@harbour.test>'
            """)));

    [Fact]
    public void Variables_AreRead() =>
        Assert.Equal("authelia mail.harbour.test:587 mara StartTls", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: authelia/authelia
                environment:
                  AUTHELIA_NOTIFIER_SMTP_ADDRESS: submission://mail.harbour.test:587
                  AUTHELIA_NOTIFIER_SMTP_USERNAME: mara
                  AUTHELIA_NOTIFIER_SMTP_SENDER: sso@harbour.test
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("configuration.yml", $"notifier:\n  smtp:\n    address: {switches.Split(';')[0]}://{host}:{port}\n    username: {user}\n    sender: Desk <harbour.desk@gmail.com>\n{string.Concat(switches.Split(';').Skip(1).Select(s => $"    {s}\n"))}");
}
