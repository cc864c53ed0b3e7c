namespace VetMailLint.Tests.Binding;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("IMAP_HOST: imap.harbour.test\nIMAP_PORT: 993\nIMAP_USER: mara")]
    [InlineData("mail:\n  imap: { host: imap.harbour.test, port: 993 }")]
    [InlineData("mail:\n  ImapHost: imap.harbour.test\n  ImapPort: 993\n  Pop3Port: 995")]
    [InlineData("imap: { host: imap.gmail.com, port: 993 }")]
    [InlineData("inbound_mail: { host: mail.harbour.test, port: 993 }")]
    [InlineData("MAILGUN_API_KEY: x\nMAILGUN_HOST: api.harbour.test\nMAILGUN_PORT: 443")]
    [InlineData("WEBMAIL_HOST: webmail.harbour.test\nWEBMAIL_PORT: 443")]
    [InlineData("ADMIN_EMAIL: root@harbour.test\nADMIN_PASSWORD: kelp-and-tar-9")]
    [InlineData("email: { templates: { host: a, port: 1 } }")]
    [InlineData("mail:\n  database: { host: db.harbour.test, port: 5432, user: app, password: kelp-and-tar-9 }")]
    [InlineData("services:\n  mail:\n    image: app\n    hostname: mail.harbour.test\n    user: '1000'")]
    [InlineData("email: { url: 'https://api.harbour.test/send', password: kelp-and-tar-9 }")]
    [InlineData("actions: { FindByEmail: { url: 'api/by-email/{email}', server: a } , x: 1 }")]
    [InlineData("spec: { ports: [ { name: smtp, port: 25, protocol: TCP } ] }")]
    public void OtherThings_AreNotMailSettings(string text)
    {
        Assert.Empty(Bound.Yaml(text).Settings);
    }

    [Theory]
    [InlineData("pop-mail.harbour.test", 995, 0)]
    [InlineData("imap.harbour.test", 993, 0)]
    [InlineData("imap.harbour.test", 587, 1)]
    [InlineData("mail.harbour.test", 993, 1)]
    [InlineData("popular.harbour.test", 995, 1)]
    public void HostAndPortOfAMailbox_AreNotMailSettings(string host, int port, int count)
    {
        Assert.Equal(count, Bound.Yaml($"hotmailSettings:\n  hostname: {host}\n  port: {port}\n  username: mara\n").Settings.Count);
    }

    [Fact]
    public void LoginAboveReceivingAndSending_BelongsToSending()
    {
        var settings = Bound.OnlyYaml("""
            user: mara@harbour.test
            password: kelp-and-tar-9
            imap: { host: imap.harbour.test, port: 993 }
            smtp: { host: mail.harbour.test, port: 587 }
            """, "mailer.yaml");

        Assert.Equal(("mail.harbour.test", "mara@harbour.test"), (settings.Host.Value, settings.User.Value));
    }

    [Fact]
    public void ReceivingBesideSending_DoesNotMix()
    {
        var settings = Bound.OnlyYaml("""
            mail:
              host: mail.harbour.test
              port: 587
              imapPort: 993
              imap: { host: imap.harbour.test, port: 143 }
            """);

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(587, settings.Port.Value);
    }

    [Theory]
    [InlineData("Host", "Poort", 0)]
    [InlineData("Host-Name", "Port", 0)]
    [InlineData("サーバー", "ポート", 0)]
    [InlineData("mail.harbour.test", "Port", 1)]
    [InlineData("mail", "587", 1)]
    public void TextsOfAForm_AreNotMailSettings(string host, string port, int count)
    {
        Assert.Equal(count, Bound.Yaml($"settings.mailserver.host: {host}\nsettings.mailserver.port: {port}\nsettings.mailserver.password: Jelige\n").Settings.Count);
    }

    [Fact]
    public void CommentedExample_IsNotRead()
    {
        Assert.Empty(Bound.Yaml("# SMTP_HOST: smtp.gmail.com\n# SMTP_PORT: 587\nOTHER: 1\n").Settings);
    }
}
