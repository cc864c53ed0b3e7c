using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class TlsWordTests
{
    [Theory]
    [InlineData("SMTP_SECURE: true")]
    [InlineData("SMTP_SECURE: false")]
    [InlineData("SMTP_TLS: true")]
    [InlineData("SMTP_SSL: true")]
    [InlineData("SMTP_ENCRYPTION: tls")]
    [InlineData("SMTP_ENCRYPTION: ssl")]
    [InlineData("SMTP_ENCRYPTION: none")]
    [InlineData("SMTP_USE_TLS: true\nSMTP_USE_SSL: false")]
    [InlineData("SMTP_USE_TLS: false\nSMTP_USE_SSL: true")]
    [InlineData("SMTP_STARTTLS: true\nSMTP_SSL: true")]
    [InlineData("SMTP_STARTTLS: false")]
    [InlineData("SMTP_TLS_KIND: none")]
    [InlineData("SMTP_AUTH_STRATEGY: TLS")]
    [InlineData("SMTP_TLS: mandatory")]
    [InlineData("SMTP_DISABLE_STARTTLS: true")]
    [InlineData("SMTP_STARTTLS: never")]
    [InlineData("SMTP_STARTTLS: perhaps")]
    [InlineData("SMTP_STARTTLS: true\nSMTP_SOCKET_FACTORY_CLASS: javax.net.ssl.SSLSocketFactory")]
    public void WordOfTwoMeanings_HasNoMode(string lines)
    {
        var settings = Of(lines);

        Assert.True(settings.Tls.IsKnown);
        Assert.Null(settings.Mode());
        Assert.Null(settings.Mode("mailkit"));
    }

    [Theory]
    [InlineData("SMTP_TLS: starttls", TlsKind.StartTls)]
    [InlineData("SMTP_SECURITY: STARTTLS", TlsKind.StartTls)]
    [InlineData("SMTP_TLS_MODE: explicit", TlsKind.StartTls)]
    [InlineData("SMTP_TLS_MODE: Implicit", TlsKind.Implicit)]
    [InlineData("SMTP_PROTOCOL: smtps", TlsKind.Implicit)]
    [InlineData("SMTP_TLS_KIND: wrapper", TlsKind.Implicit)]
    [InlineData("SMTP_STARTTLS: true", TlsKind.StartTls)]
    [InlineData("SMTP_STARTTLS: 'True'", TlsKind.StartTls)]
    [InlineData("SMTP_STARTTLS: yes", TlsKind.StartTls)]
    [InlineData("SMTP_STARTTLS: true\nSMTP_SSL: false", TlsKind.StartTls)]
    [InlineData("SMTP_ENABLE_STARTTLS_AUTO: 1", TlsKind.Opportunistic)]
    [InlineData("SMTP_STARTTLS: always", TlsKind.StartTls)]
    [InlineData("SMTP_STARTTLS: auto", TlsKind.Opportunistic)]
    public void WordOfOneMeaning_HasItsMode(string lines, TlsKind mode)
    {
        Assert.Equal(mode, Of(lines).Mode());
    }

    [Theory]
    [InlineData("", TlsKind.StartTls)]
    [InlineData("mail.smtp.socketFactory.class=javax.net.ssl.SSLSocketFactory\n", null)]
    [InlineData("mail.smtp.socketFactory.port=465\n", null)]
    public void SocketFactoryOfJava_OverrulesStartTls(string line, TlsKind? mode)
    {
        var reading = Formats.Bind("mail.properties", "mail.smtp.host=mail.harbour.test\nmail.smtp.port=465\nmail.smtp.starttls.required=true\n" + line);

        Assert.Equal(mode, reading.Only().Mode());
    }

    [Theory]
    [InlineData("SMTP_TLS: ${TLS}")]
    [InlineData("SMTP_STARTTLS: true\nSMTP_SSL: ${SSL}")]
    public void UnknownSwitch_LeavesTheModeUnknown(string lines)
    {
        Assert.Equal(SettingState.Unknown, Of(lines).Tls.State);
    }

    [Fact]
    public void EmptySwitch_IsUnseen()
    {
        Assert.Equal(SettingState.Unseen, Of("SMTP_ENCRYPTION: ''").Tls.State);
    }

    [Fact]
    public void DefaultOfAVariable_IsMarked()
    {
        var tls = Of("SMTP_TLS: ${TLS:-starttls}").Tls;

        Assert.Equal(Marks.VariableDefault, tls.Marks);
        Assert.Equal("SMTP_TLS: starttls", tls.Value.Written);
    }

    [Fact]
    public void NestedSwitch_IsRead()
    {
        var settings = Bound.OnlyYaml("smtp:\n  host: mail.harbour.test\n  port: 587\n  starttls: { enable: true }\n");

        Assert.Equal(TlsKind.StartTls, settings.Mode());
        Assert.Equal("smtp:starttls:enable", settings.Tls.Spelling!.Path);
    }

    private static MailSettings Of(string lines) => Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: 587\n{lines}\n");
}
