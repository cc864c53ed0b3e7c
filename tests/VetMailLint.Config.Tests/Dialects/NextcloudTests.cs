namespace VetMailLint.Tests.Dialects;

public sealed class NextcloudTests
{
    [Theory]
    [InlineData("SMTP_SECURE=ssl", 465, "Implicit")]
    [InlineData("SMTP_SECURE=tls", 587, "-")]
    [InlineData("SMTP_AUTHTYPE=LOGIN", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"nextcloud mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("SMTP_SECURE=ssl", 587, "VML103")]
    [InlineData("SMTP_SECURE=ssl", 465, "")]
    [InlineData("SMTP_SECURE=tls", 587, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("nextcloud mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: nextcloud:30
                environment:
                  NEXTCLOUD_TRUSTED_DOMAINS: cloud.harbour.test
                  SMTP_HOST: mail.harbour.test
                  SMTP_SECURE: ssl
                  SMTP_PORT: 465
                  SMTP_NAME: mara
                  SMTP_PASSWORD: ${SMTP_PASSWORD}
                  MAIL_FROM_ADDRESS: cloud
                  MAIL_DOMAIN: harbour.test
            """)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("nextcloud mail.harbour.test:587 mara -", Deployed.Read((".env", """
            MYSQL_HOST=db
            SMTP_HOST=mail.harbour.test
            SMTP_PORT=587
            SMTP_SECURE=tls
            SMTP_NAME=mara
            MAIL_DOMAIN=harbour.test
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"SMTP_HOST={host};SMTP_PORT={port};SMTP_NAME={user};MAIL_FROM_ADDRESS=desk;MAIL_DOMAIN=harbour.test;{switches}");
}
