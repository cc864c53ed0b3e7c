namespace VetMailLint.Tests.Dialects;

public sealed class FlaskMailTests
{
    [Theory]
    [InlineData("MAIL_USE_TLS=True", 587, "StartTls")]
    [InlineData("MAIL_USE_TLS=1;MAIL_USE_SSL=0", 587, "StartTls")]
    [InlineData("MAIL_USE_SSL=true", 465, "Implicit")]
    [InlineData("MAIL_USE_TLS=true;MAIL_USE_SSL=true", 465, "-")]
    [InlineData("MAIL_USE_TLS=False;MAIL_USE_SSL=False", 25, "-")]
    [InlineData("MAIL_DEBUG=1", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"flask-mail mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("MAIL_USE_TLS=true", 465, "VML103")]
    [InlineData("MAIL_USE_TLS=true", 587, "")]
    [InlineData("MAIL_USE_SSL=true", 465, "")]
    [InlineData("MAIL_USE_TLS=False", 587, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("flask-mail mail.harbour.test:587 mara StartTls", Deployed.Read((".env", """
            FLASK_APP=desk
            MAIL_SERVER=mail.harbour.test
            MAIL_PORT=587
            MAIL_USERNAME=mara
            MAIL_USE_TLS=1
            MAIL_DEFAULT_SENDER=desk@harbour.test
            """)));

    [Fact]
    public void Compose_IsRead() =>
        Assert.Equal("flask-mail mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/desk
                environment:
                  MAIL_SERVER: mail.harbour.test
                  MAIL_PORT: 465
                  MAIL_USERNAME: mara
                  MAIL_USE_SSL: 'true'
                  MAIL_DEFAULT_SENDER: desk@harbour.test
            """)));

    [Fact]
    public void WithoutItsOwnNames_ItIsAnotherProgram() =>
        Assert.NotEqual("flask-mail", Assert.Single(Formats.Bind(".env", "MAIL_SERVER=mail.harbour.test\nMAIL_PORT=993\nMAIL_USERNAME=mara\nMAIL_USE_SSL=true\n").Settings).Dialect);

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"MAIL_SERVER={host};MAIL_PORT={port};MAIL_USERNAME={user};MAIL_DEFAULT_SENDER={user};{switches}");
}
