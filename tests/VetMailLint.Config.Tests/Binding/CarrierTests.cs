using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class CarrierTests
{
    [Fact]
    public void HostAndPort_HavePlacesOfTheirOwn()
    {
        const string Text = "SMTP_HOST: mail.harbour.test:465\nSMTP_USER: mara\n";
        var settings = Bound.OnlyYaml(Text);

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(465, settings.Port.Value);
        Assert.Equal("465", Text.Substring(settings.Port.Span!.Value.Offset, settings.Port.Span.Value.Length));
        Assert.Equal(Carrier.Part, settings.Port.Spelling!.Carrier);
    }

    [Fact]
    public void PortKey_WinsOverThePortInTheHost()
    {
        Assert.Equal(587, Bound.OnlyYaml("SMTP_HOST: smtp://mail.harbour.test:465\nSMTP_PORT: 587\n").Port.Value);
    }

    [Fact]
    public void Defaults_AreOpaqueWhereTheyAreJoined()
    {
        var settings = Bound.OnlyYaml("SMTP_SMARTHOST: ${H:-mail.harbour.test}:${P:-587}\nSMTP_USER: mara\n");

        Assert.Equal(587, settings.Port.Value);
        Assert.Equal(Carrier.Opaque, settings.Port.Spelling!.Carrier);
        Assert.Equal(Marks.VariableDefault, settings.Host.Marks);
    }

    [Fact]
    public void Url_IsTakenApart()
    {
        var settings = Bound.OnlyYaml("SMTP_URL: smtps://mara%40harbour.test:kelp%2Ftar@mail.harbour.test:465/?pool=true\n");

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(465, settings.Port.Value);
        Assert.Equal("mara@harbour.test", settings.User.Value);
        Assert.True(settings.Password.Value.Is("kelp/tar"));
        Assert.Equal(TlsKind.Implicit, settings.Mode());
    }

    [Theory]
    [InlineData("smtp://mail.harbour.test", null)]
    [InlineData("smtp://mail.harbour.test:587", null)]
    [InlineData("submissions://mail.harbour.test:465", TlsKind.Implicit)]
    [InlineData("smtp+starttls://mail.harbour.test:587", TlsKind.StartTls)]
    public void Scheme_SaysTheModeWhereItHasOneMeaning(string url, TlsKind? mode)
    {
        Assert.Equal(mode, Bound.OnlyYaml($"MAILER_DSN: {url}\n").Mode());
    }

    [Theory]
    [InlineData("null://null")]
    [InlineData("sendgrid+api://KEY@default")]
    public void ForeignTransport_IsNotSmtp(string url)
    {
        Assert.Equal(Delivery.Off, Bound.OnlyYaml($"MAILER_DSN: {url}\nMAIL_FROM: desk@harbour.test\n").Delivery.Value);
    }

    [Fact]
    public void NetHost_TakesNothingButAName()
    {
        var settings = Bound.OnlyJson("""{ "Smtp": { "Host": "mail.harbour.test:465", "Password": "kelp-and-tar-9" } }""", "appsettings.json");

        Assert.Equal("mail.harbour.test:465", settings.Host.Value);
        Assert.False(settings.Port.IsSet);
    }

    [Theory]
    [InlineData("[::1]:25", "[::1]", 25)]
    [InlineData("mail.harbour.test:25", "mail.harbour.test", 25)]
    public void Address_IsSplitBehindTheHost(string text, string host, int port)
    {
        var settings = Bound.OnlyYaml($"SMTP_SMARTHOST: '{text}'\nSMTP_USER: mara\n");

        Assert.Equal((host, port), (settings.Host.Value, settings.Port.Value));
    }

    [Fact]
    public void UnknownUrl_LeavesHostAndPortUnknown()
    {
        var settings = Bound.OnlyYaml("SMTP_URL: ${SMTP_URL}\n");

        Assert.Equal((SettingState.Unknown, SettingState.Unknown), (settings.Host.State, settings.Port.State));
    }
}
