namespace VetMailLint.Tests.Dialects;

public sealed class GiteaTests
{
    [Theory]
    [InlineData("PROTOCOL = smtps", 465, "Implicit")]
    [InlineData("PROTOCOL = smtp+starttls", 587, "Opportunistic")]
    [InlineData("PROTOCOL = smtp", 25, "None")]
    [InlineData("PROTOCOL = sendmail", 25, "-")]
    [InlineData("IS_TLS_ENABLED = true", 465, "-")]
    [InlineData("PROTOCOL = smtp\nIS_TLS_ENABLED = true", 465, "-")]
    [InlineData("ENABLE_HELO = true", 465, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"gitea mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("PROTOCOL = smtps", 587, "VML103")]
    [InlineData("PROTOCOL = smtps", 465, "")]
    [InlineData("PROTOCOL = smtp+starttls", 465, "VML103")]
    [InlineData("PROTOCOL = smtp+starttls", 587, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void VariablesOfTheSection_AreRead() =>
        Assert.Equal("gitea mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: codeberg/forgejo
                environment:
                  - FORGEJO__mailer__ENABLED=true
                  - FORGEJO__mailer__PROTOCOL=smtps
                  - FORGEJO__mailer__SMTP_ADDR=mail.harbour.test
                  - FORGEJO__mailer__SMTP_PORT=465
                  - FORGEJO__mailer__USER=mara
                  - FORGEJO__mailer__PASSWD=${MAIL_PASSWORD}
            """)));

    [Fact]
    public void HostOfOlderVersions_HasNoMode() =>
        Assert.Equal("gitea mail.harbour.test:465 mara -", Deployed.Read(("app.ini", """
            APP_NAME = Harbour

            [mailer]
            ENABLED = true
            HOST = mail.harbour.test:465
            IS_TLS_ENABLED = true
            FROM = desk@harbour.test
            USER = mara
            PASSWD = `kelp and tar`
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("app.ini", $"[mailer]\nENABLED = true\nSMTP_ADDR = {host}\nSMTP_PORT = {port}\nFROM = {user}\nUSER = {user}\n{switches}\n");
}
