using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("SMTP_HOST: mail.harbour.test", "SMTP_PORT: 587")]
    [InlineData("- SMTP_HOST=mail.harbour.test", "- SMTP_PORT=587")]
    [InlineData("- 'SMTP_HOST=mail.harbour.test'", "- \"SMTP_PORT=587\"")]
    [InlineData("- SMTP_HOST=\"mail.harbour.test\"", "- SMTP_PORT='587'")]
    [InlineData("- name: SMTP_HOST\n        value: mail.harbour.test", "- name: SMTP_PORT\n        value: \"587\"")]
    [InlineData("- key: SMTP_HOST\n        value: mail.harbour.test", "- key: SMTP_PORT\n        value: 587")]
    public void EveryForm_IsRead(string host, string port)
    {
        var settings = Bound.OnlyYaml($"services:\n  app:\n    environment:\n      {host}\n      {port}\n");

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(587, settings.Port.Value);
        Assert.Equal("services:app:environment:SMTP_PORT", settings.Port.Spelling!.Path);
        Assert.Equal("SMTP_PORT", settings.Port.Spelling.Key);
    }

    [Fact]
    public void ListItem_HasAPlaceForTheValueAlone()
    {
        const string Text = "environment:\n  - SMTP_HOST=mail.harbour.test\n  - SMTP_PORT=587\n";

        var port = Bound.OnlyYaml(Text).Port;

        Assert.Equal("587", Text.Substring(port.Span!.Value.Offset, port.Span.Value.Length));
        Assert.Equal((3, 15), (port.Span.Value.Line, port.Span.Value.Column));
    }

    [Fact]
    public void ValueFrom_IsUnknown()
    {
        var settings = Bound.OnlyYaml("""
            apiVersion: apps/v1
            kind: Deployment
            spec:
              containers:
                - name: app
                  image: app
                  env:
                    - name: SMTP_HOST
                      value: mail.harbour.test
                    - name: SMTP_PASSWORD
                      valueFrom: { secretKeyRef: { name: mail, key: password } }
            """);

        Assert.Equal(SettingState.Unknown, settings.Password.State);
        Assert.Equal(PlaceKind.Deployment, settings.Place.Kind);
    }

    [Fact]
    public void VariableWithoutValue_IsNoSetting()
    {
        Assert.Empty(Bound.Yaml("environment:\n  - SMTP_HOST\n  - SMTP_PORT\n  - OTHER=1\n").Settings);
    }

    [Fact]
    public void BareNames_AreNotMail()
    {
        Assert.Empty(Bound.Yaml("services:\n  mail:\n    environment:\n      HOST: mail.harbour.test\n      PORT: 3000\n      USER: app\n").Settings);
    }

    [Fact]
    public void ConfigMapAndSecret_AreEnvironments()
    {
        var reading = Bound.Yaml("""
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: mail }
            data: { SMTP_HOST: mail.harbour.test, SMTP_PORT: "587" }
            ---
            apiVersion: v1
            kind: Secret
            metadata: { name: mail }
            stringData: { SMTP_USER: mara, SMTP_PASSWORD: kelp-and-tar-9 }
            """);

        Assert.Equal(2, reading.Settings.Count);
        Assert.False(reading.Settings[0].Place.HoldsSecrets);
        Assert.True(reading.Settings[1].Place.HoldsSecrets);
    }

    [Fact]
    public void EncodedDataOfASecret_IsNotRead()
    {
        Assert.Empty(Bound.Yaml("apiVersion: v1\nkind: Secret\ndata: { SMTP_USER: bWFyYQ==, SMTP_PASSWORD: a2VscA== }\n").Settings);
    }

    [Fact]
    public void SectionNames_AreNet()
    {
        var settings = Bound.OnlyYaml("environment:\n  EmailSettings__Host: mail.harbour.test\n  EmailSettings__Port: 587\n");

        Assert.Equal("aspnet", settings.Dialect);
        Assert.Equal("environment:EmailSettings", settings.Place.Path);
    }

    [Fact]
    public void LowerCaseSectionNames_AreNot()
    {
        Assert.Equal("generic", Bound.OnlyYaml("environment:\n  smtp__host: mail.harbour.test\n  smtp__port: 587\n").Dialect);
    }

    [Fact]
    public void MergedKeys_AreOnePerService()
    {
        var reading = Bound.Yaml("""
            x-mail: &mail
              SMTP_HOST: mail.harbour.test
              SMTP_PORT: 587
            services:
              a:
                environment:
                  <<: *mail
                  SMTP_PORT: 465
            """);

        Assert.Equal(465, reading.Settings[^1].Port.Value);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("axllent/mailpit:latest")]
    [InlineData("mailhog/mailhog")]
    [InlineData("rnwood/smtp4dev")]
    public void CatchersOwnSettings_AreNotMailSettings(string image)
    {
        Assert.Empty(Bound.Yaml($"services:\n  mail:\n    image: {image}\n    environment:\n      MP_SMTP_HOST: x.harbour.test\n      MP_SMTP_PORT: 25\n").Settings);
    }

    [Fact]
    public void ListeningAddress_IsNoHost()
    {
        Assert.Empty(Bound.Yaml("environment:\n  SMTP_ADDR: 0.0.0.0:2500\n  SMTP_TLS: 'true'\n").Settings);
    }
}
