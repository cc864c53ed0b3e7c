namespace VetMailLint.Tests.Dialects;

public sealed class GhostTests
{
    [Theory]
    [InlineData(", 'secure': true", 465, "Implicit")]
    [InlineData(", 'secure': false", 587, "Opportunistic")]
    [InlineData(", 'secure': false, 'requireTLS': true", 587, "StartTls")]
    [InlineData(", 'secure': false, 'ignoreTLS': true", 25, "None")]
    [InlineData(", 'secureConnection': true", 465, "-")]
    [InlineData("", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"ghost mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData(", 'secure': true", 587, "VML103")]
    [InlineData(", 'secure': false", 587, "")]
    [InlineData(", 'secure': true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void SettingsFile_IsRead() =>
        Assert.Equal("ghost mail.harbour.test:465 mara Implicit", Deployed.Read(("config.production.json", """
            { "url": "https://blog.harbour.test", "mail": { "from": "blog@harbour.test", "transport": "SMTP",
              "options": { "host": "mail.harbour.test", "port": 465, "secure": true, "auth": { "user": "mara", "pass": "kelp-and-tar-9" } } } }
            """)));

    [Fact]
    public void Variables_AreRead() =>
        Assert.Equal("ghost mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: ghost:6
                environment:
                  mail__transport: SMTP
                  mail__from: blog@harbour.test
                  mail__options__host: mail.harbour.test
                  mail__options__port: 465
                  mail__options__secure: 'true'
                  mail__options__auth__user: mara
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("config.production.json", "{ \"mail\": { \"transport\": \"SMTP\", \"from\": \"harbour.desk@gmail.com\", \"options\": { \"host\": \"" + host + "\", \"port\": " + port + ", \"auth\": { \"user\": \"" + user + "\" }" + switches.Replace("'", "\"") + " } } }");
}
