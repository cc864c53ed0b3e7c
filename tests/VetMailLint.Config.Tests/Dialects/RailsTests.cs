namespace VetMailLint.Tests.Dialects;

public sealed class RailsTests
{
    [Theory]
    [InlineData("tls: true", 465, "Implicit")]
    [InlineData("ssl: true", 465, "Implicit")]
    [InlineData("ssl: true;enable_starttls_auto: true", 465, "Implicit")]
    [InlineData("enable_starttls: true", 587, "StartTls")]
    [InlineData("enable_starttls: always", 587, "StartTls")]
    [InlineData("enable_starttls: auto", 587, "Opportunistic")]
    [InlineData("enable_starttls_auto: true", 587, "Opportunistic")]
    [InlineData("enable_starttls_auto: false", 25, "None")]
    [InlineData("domain: harbour.test", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"rails mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("enable_starttls_auto: true", 465, "VML103")]
    [InlineData("enable_starttls_auto: true", 587, "")]
    [InlineData("tls: true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void FileOfRedmine_IsRead() =>
        Assert.Equal("rails mail.harbour.test:587 mara Opportunistic", Deployed.Read(("configuration.yml", """
            default:
              email_delivery:
                delivery_method: :smtp
                smtp_settings:
                  enable_starttls_auto: true
                  address: mail.harbour.test
                  port: 587
                  domain: harbour.test
                  authentication: :plain
                  user_name: mara
                  password: kelp-and-tar-9
            """)));

    [Fact]
    public void SettingsFile_IsRead() =>
        Assert.Equal("rails mail.harbour.test:465 mara Implicit", Deployed.Read(("settings.yml", """
            mailer:
              smtp_settings:
                address: mail.harbour.test
                port: 465
                user_name: mara
                ssl: true
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("configuration.yml", $"production:\n  email_delivery:\n    delivery_method: smtp\n    smtp_settings:\n      address: {host}\n      port: {port}\n      user_name: {user}\n      {switches.Replace(";", "\n      ")}\n");
}
