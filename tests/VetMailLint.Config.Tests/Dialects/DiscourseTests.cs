namespace VetMailLint.Tests.Dialects;

public sealed class DiscourseTests
{
    [Theory]
    [InlineData("DISCOURSE_SMTP_FORCE_TLS=true", 465, "Implicit")]
    [InlineData("DISCOURSE_SMTP_FORCE_TLS=true;DISCOURSE_SMTP_ENABLE_START_TLS=true", 465, "Implicit")]
    [InlineData("DISCOURSE_SMTP_ENABLE_START_TLS=true", 587, "Opportunistic")]
    [InlineData("DISCOURSE_SMTP_ENABLE_START_TLS=false", 25, "None")]
    [InlineData("DISCOURSE_SMTP_DOMAIN=harbour.test", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"discourse mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("DISCOURSE_SMTP_ENABLE_START_TLS=true", 465, "VML103")]
    [InlineData("DISCOURSE_SMTP_ENABLE_START_TLS=true", 587, "")]
    [InlineData("DISCOURSE_SMTP_FORCE_TLS=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void ContainerFile_IsRead() =>
        Assert.Equal("discourse mail.harbour.test:587 mara Opportunistic", Deployed.Read(("app.yml", """
            templates:
              - templates/web.template.yml
            env:
              DISCOURSE_HOSTNAME: forum.harbour.test
              DISCOURSE_SMTP_ADDRESS: mail.harbour.test
              DISCOURSE_SMTP_PORT: 587
              DISCOURSE_SMTP_USER_NAME: mara
              DISCOURSE_SMTP_ENABLE_START_TLS: true
            """)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("discourse mail.harbour.test:465 mara Implicit", Deployed.Read((".env", """
            DISCOURSE_SMTP_ADDRESS=mail.harbour.test
            DISCOURSE_SMTP_PORT=465
            DISCOURSE_SMTP_USER_NAME=mara
            DISCOURSE_SMTP_FORCE_TLS=true
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"DISCOURSE_SMTP_ADDRESS={host};DISCOURSE_SMTP_PORT={port};DISCOURSE_SMTP_USER_NAME={user};{switches}");
}
