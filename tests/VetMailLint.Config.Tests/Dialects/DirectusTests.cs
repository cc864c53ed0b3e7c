namespace VetMailLint.Tests.Dialects;

public sealed class DirectusTests
{
    [Theory]
    [InlineData("EMAIL_SMTP_SECURE=true", 465, "Implicit")]
    [InlineData("EMAIL_SMTP_SECURE=false", 587, "Opportunistic")]
    [InlineData("EMAIL_SMTP_SECURE=false;EMAIL_SMTP_IGNORE_TLS=true", 25, "None")]
    [InlineData("EMAIL_SMTP_POOL=true", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"directus mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("EMAIL_SMTP_SECURE=true", 587, "VML103")]
    [InlineData("EMAIL_SMTP_SECURE=false", 587, "")]
    [InlineData("EMAIL_SMTP_SECURE=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("directus mail.harbour.test:587 mara Opportunistic", Deployed.Read((".env", """
            PUBLIC_URL=https://cms.harbour.test
            EMAIL_FROM=cms@harbour.test
            EMAIL_TRANSPORT=smtp
            EMAIL_SMTP_HOST=mail.harbour.test
            EMAIL_SMTP_PORT=587
            EMAIL_SMTP_USER=mara
            EMAIL_SMTP_SECURE=false
            """)));

    [Fact]
    public void WithoutTheTransport_ItIsAnotherProgram() =>
        Assert.Equal("generic mail.harbour.test:587 mara -", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/app
                environment:
                  EMAIL_SMTP_HOST: mail.harbour.test
                  EMAIL_SMTP_PORT: 587
                  EMAIL_SMTP_USER: mara
            """)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("directus mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: directus/directus
                environment:
                  EMAIL_TRANSPORT: smtp
                  EMAIL_SMTP_HOST: mail.harbour.test
                  EMAIL_SMTP_PORT: 465
                  EMAIL_SMTP_USER: mara
                  EMAIL_SMTP_SECURE: 'true'
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"EMAIL_TRANSPORT=smtp;EMAIL_SMTP_HOST={host};EMAIL_SMTP_PORT={port};EMAIL_SMTP_USER={user};{switches}");
}
