using VetMailLint.Settings;

namespace VetMailLint.Tests.Dialects;

public sealed class SymfonyTests
{
    [Theory]
    [InlineData("smtp://mara:pw@mail.harbour.test:587", "mail.harbour.test:587 mara Opportunistic")]
    [InlineData("smtp://mara:pw@mail.harbour.test:465", "mail.harbour.test:465 mara Implicit")]
    [InlineData("smtps://mara:pw@mail.harbour.test:465", "mail.harbour.test:465 mara Implicit")]
    [InlineData("smtps://mara:pw@mail.harbour.test:587", "mail.harbour.test:587 mara Implicit")]
    [InlineData("smtp://mara:pw@mail.harbour.test:587?require_tls=true", "mail.harbour.test:587 mara StartTls")]
    [InlineData("smtp://mara:pw@mail.harbour.test:587?auto_tls=false", "mail.harbour.test:587 mara None")]
    [InlineData("smtp://mara:pw@mail.harbour.test:465?auto_tls=false", "mail.harbour.test:465 mara None")]
    [InlineData("smtp://mara:pw@mail.harbour.test:587?auto_tls=false&require_tls=1", "mail.harbour.test:587 mara -")]
    [InlineData("smtp://mara:pw@mail.harbour.test:587?local_domain=harbour.test&require_tls=0", "mail.harbour.test:587 mara Opportunistic")]
    [InlineData("smtps://mara:pw@mail.harbour.test", "mail.harbour.test:- mara Implicit")]
    [InlineData("smtp://mara%40harbour.test:p%2Fw@mail.harbour.test:587", "mail.harbour.test:587 mara@harbour.test Opportunistic")]
    [InlineData("gmail+smtp://mara%40gmail.com:pw@default", "smtp.gmail.com:- mara@gmail.com -")]
    [InlineData("sendgrid+smtp://KEY@default", "smtp.sendgrid.net:- - -")]
    public void Dsn_IsTaken(string dsn, string read) => Assert.Equal("symfony " + read, Deployed.Read((".env", $"MAILER_DSN={dsn}\n")));

    [Theory]
    [InlineData("smtps://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:587", "VML103")]
    [InlineData("smtps://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:465", "")]
    [InlineData("smtp://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:465", "")]
    [InlineData("smtp://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:587", "")]
    [InlineData("smtp://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:587?verify_peer=0", "VML106")]
    [InlineData("smtp://harbour.desk%40gmail.com:abcdabcdabcdabcd@smtp.gmail.com:587?verify_peer=1", "")]
    [InlineData("smtp://harbour.desk:abcdabcdabcdabcd@smtp.gmail.com:587", "VML203")]
    [InlineData("failover(smtps://a:b@smtp.gmail.com:587 sendmail://default)", "")]
    [InlineData("sendgrid+api://KEY@default", "")]
    [InlineData("null://null", "")]
    public void Dsn_IsJudged(string dsn, string rules) => Assert.Equal(rules, Deployed.Rules((".env", $"MAILER_DSN=\"{dsn}\"\n")));

    [Fact]
    public void LoneLoginOfAService_IsItsKey()
    {
        var settings = Formats.Bind(".env", "MAILER_DSN=postmark+smtp://some-token@default\n").Settings.Single();

        Assert.True(settings.Password.IsKnown);
        Assert.Equal(SettingState.Unseen, settings.User.State);
        Assert.Equal(SettingState.Unknown, settings.Host.State);
    }

    [Fact]
    public void ConfigurationFile_IsRead() =>
        Assert.Equal("symfony mail.harbour.test:465 mara Implicit", Deployed.Read(("config/packages/mailer.yaml", """
            framework:
                mailer:
                    dsn: 'smtps://mara:pw@mail.harbour.test:465'
                    envelope:
                        sender: 'desk@harbour.test'
            """)));

    [Fact]
    public void DsnOfAnotherProgram_IsAnotherDialect() =>
        Assert.NotEqual("symfony", Formats.Bind("config.yaml", "mail:\n  dsn: smtp://mara:pw@mail.harbour.test:587\n").Settings.Single().Dialect);
}
