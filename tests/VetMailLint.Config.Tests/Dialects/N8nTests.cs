namespace VetMailLint.Tests.Dialects;

public sealed class N8nTests
{
    [Theory]
    [InlineData("N8N_SMTP_SSL=true", 465, "Implicit")]
    [InlineData("N8N_SMTP_SSL=false", 587, "Opportunistic")]
    [InlineData("N8N_SMTP_SSL=false;N8N_SMTP_STARTTLS=true", 587, "Opportunistic")]
    [InlineData("N8N_SMTP_SSL=false;N8N_SMTP_STARTTLS=false", 25, "None")]
    [InlineData("N8N_SMTP_STARTTLS=true", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"n8n mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("N8N_SMTP_SSL=true", 587, "VML103")]
    [InlineData("N8N_SMTP_SSL=false", 587, "")]
    [InlineData("N8N_SMTP_SSL=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("n8n mail.harbour.test:465 mara Implicit", Deployed.Read((".env", """
            N8N_HOST=flows.harbour.test
            N8N_EMAIL_MODE=smtp
            N8N_SMTP_HOST=mail.harbour.test
            N8N_SMTP_PORT=465
            N8N_SMTP_USER=mara
            N8N_SMTP_PASS=${SMTP_PASS}
            N8N_SMTP_SSL=true
            """)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("n8n mail.harbour.test:587 mara Opportunistic", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: n8nio/n8n
                environment:
                  N8N_SMTP_HOST: mail.harbour.test
                  N8N_SMTP_PORT: 587
                  N8N_SMTP_USER: mara
                  N8N_SMTP_SSL: 'false'
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"N8N_EMAIL_MODE=smtp;N8N_SMTP_HOST={host};N8N_SMTP_PORT={port};N8N_SMTP_USER={user};{switches}");
}
