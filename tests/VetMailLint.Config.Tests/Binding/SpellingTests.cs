namespace VetMailLint.Tests.Binding;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("SMTP_HOST")]
    [InlineData("APP_SMTP_HOST")]
    [InlineData("APP_MAILER_SMTP_HOST")]
    [InlineData("APP_SMTP__SMTP_HOST")]
    [InlineData("MAIL_HOST")]
    [InlineData("X_MAIL_HOST")]
    [InlineData("spring.mail.host")]
    [InlineData("smtpHost")]
    [InlineData("SmtpHost")]
    [InlineData("SMTPHost")]
    [InlineData("Mail__SmtpClient__Host")]
    [InlineData("SMTP_SERVER")]
    [InlineData("SmtpServer")]
    [InlineData("EMAIL_HOST")]
    [InlineData("EMAIL_SMTP_HOST")]
    [InlineData("mail__options__host")]
    [InlineData("EMAIL_SERVER_HOST")]
    [InlineData("MAIL_SERVER")]
    [InlineData("SMTP_HOST_ADDR")]
    [InlineData("smtp_host")]
    [InlineData("SMTP_ADDRESS")]
    [InlineData("X_SMTP_ADDRESS")]
    [InlineData("EMAIL_TRANSPORT_DEFAULT_HOST")]
    [InlineData("Smtp:Host")]
    [InlineData("EmailSettings:Server")]
    [InlineData("mail.smtp.host")]
    public void HostKey_IsTheHost(string key)
    {
        var settings = Bound.OnlyYaml($"{key}: mail.harbour.test\n{Beside(key, "port")}: 587\n");

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(587, settings.Port.Value);
    }

    [Theory]
    [InlineData("SMTP_HOST", "SMTP_PORT")]
    [InlineData("APP_SMTP_HOST", "APP_SMTP_PORT")]
    [InlineData("EMAIL_SERVER_HOST", "EMAIL_SERVER_PORT")]
    [InlineData("SMTP_HOST_ADDR", "SMTP_HOST_PORT")]
    [InlineData("EMAIL_TRANSPORT_DEFAULT_HOST", "EMAIL_TRANSPORT_DEFAULT_PORT")]
    [InlineData("SMTPHost", "SMTPPort")]
    [InlineData("mail_smtphost", "mail_smtpport")]
    public void PortKey_IsThePort(string host, string port)
    {
        var settings = Bound.OnlyYaml($"{host}: mail.harbour.test\n{port}: 2525\n");

        Assert.Equal(2525, settings.Port.Value);
    }

    [Theory]
    [InlineData("SMTP_USER")]
    [InlineData("SMTP_USERNAME")]
    [InlineData("SMTP_LOGIN")]
    [InlineData("SMTP_USER_NAME")]
    [InlineData("SMTP_AUTH_USER")]
    [InlineData("SmtpUsername")]
    [InlineData("smtpUser")]
    [InlineData("smtp_auth_username")]
    public void UserKey_IsTheLogin(string key)
    {
        Assert.Equal("mara", Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\n{key}: mara\n").User.Value);
    }

    [Theory]
    [InlineData("EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD")]
    [InlineData("EMAIL_SERVER_USER", "EMAIL_SERVER_PASSWORD")]
    [InlineData("EMAIL_USER", "EMAIL_PASSWORD")]
    [InlineData("EMAIL_SMTP_USERNAME", "EMAIL_SMTP_PASSWORD")]
    public void CredentialsOfARelatedPrefix_BelongToTheBlock(string user, string password)
    {
        var settings = Bound.OnlyYaml($"EMAIL_HOST: mail.harbour.test\nEMAIL_PORT: 587\n{user}: mara\n{password}: kelp-and-tar-9\n");

        Assert.Equal("mara", settings.User.Value);
        Assert.True(settings.Password.Value.Is("kelp-and-tar-9"));
    }

    [Theory]
    [InlineData("SMTP_PASSWORD")]
    [InlineData("SMTP_PASS")]
    [InlineData("SMTP_PWD")]
    [InlineData("SMTP_USER_PWD")]
    [InlineData("SMTP_AUTH_PASSWORD")]
    [InlineData("smtpPassword")]
    public void PasswordKey_IsThePassword(string key)
    {
        Assert.True(Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\n{key}: kelp-and-tar-9\n").Password.Value.Is("kelp-and-tar-9"));
    }

    [Theory]
    [InlineData("MAIL_FROM")]
    [InlineData("MAIL_FROM_ADDRESS")]
    [InlineData("SMTP_FROM")]
    [InlineData("SMTP_FROM_EMAIL")]
    [InlineData("SMTP_FROM_ADDRESS")]
    [InlineData("SMTP_EMAIL_FROM")]
    [InlineData("SMTP_MAIL_FROM")]
    [InlineData("SMTP_SENDER")]
    [InlineData("EMAIL_NOREPLY")]
    [InlineData("NOREPLY_EMAIL")]
    [InlineData("SMTP_DEFAULT_FROM")]
    [InlineData("DEFAULT_FROM_EMAIL")]
    [InlineData("EMAIL_DEFAULT_FROM")]
    [InlineData("MAIL_DEFAULT_SENDER")]
    [InlineData("EMAIL_FROM")]
    public void FromKey_JoinsTheOnlyBlockInScope(string key)
    {
        var settings = Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: 587\n{key}: desk@harbour.test\n");

        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("From")]
    [InlineData("FromAddress")]
    [InlineData("SenderEmail")]
    [InlineData("FromEmail")]
    [InlineData("DefaultFromAddress")]
    [InlineData("SenderAddress")]
    [InlineData("Mail")]
    [InlineData("Email")]
    public void FromKeyOfASection_IsTheFrom(string key)
    {
        var settings = Bound.OnlyYaml($"smtp:\n  host: mail.harbour.test\n  port: 587\n  {key}: desk@harbour.test\n");

        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    [Fact]
    public void LoginGivenOnlyByTheSenderKey_IsNoUser()
    {
        var settings = Bound.OnlyYaml("MailSettings:\n  Mail: desk@harbour.test\n  Password: kelp-and-tar-9\n  Host: mail.harbour.test\n");

        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
        Assert.False(settings.User.IsSet);
    }

    [Fact]
    public void DisplayName_IsNotPartOfTheAddress()
    {
        var settings = Bound.OnlyYaml("SMTP_HOST: mail.harbour.test\nSMTP_PORT: 587\nSMTP_FROM: 'Front Desk <desk@harbour.test>'\nSMTP_FROM_NAME: Desk\n");

        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
        Assert.Equal("Front Desk <desk@harbour.test>", settings.From.Value.Text);
    }

    [Fact]
    public void LocalPartWithDomainKey_IsNoWholeFrom()
    {
        var settings = Bound.OnlyYaml("smtp:\n  host: mail.harbour.test\n  port: 587\n  fromAddress: desk\n  domain: harbour.test\n");

        Assert.False(settings.From.IsKnown);
        Assert.True(settings.From.IsSet);
    }

    [Fact]
    public void LocalPartWithoutDomainKey_IsKept()
    {
        Assert.Equal("desk", Bound.OnlyYaml("smtp:\n  host: mail.harbour.test\n  port: 587\n  fromAddress: desk\n").From.Value.Text);
    }

    private static string Beside(string key, string name)
    {
        var end = key.LastIndexOfAny(['.', ':', '_']);
        if (key.EndsWith("_ADDR", StringComparison.Ordinal))
            return "SMTP_HOST_PORT";
        if (end < 0)
            return "smtpPort";
        return key[..(end + 1)] + (char.IsUpper(key[^1]) ? name.ToUpperInvariant() : char.IsUpper(key[end + 1]) ? "Port" : name);
    }
}
