using VetMailLint.Settings;

namespace VetMailLint.Tests.Embedding;

/// <summary>A settings file in a value of another is read as if it stood alone, and its places are those in the file around it.</summary>
public sealed class EmbeddedFileTests
{
    private const string Manifest = """
        apiVersion: v1
        kind: ConfigMap
        data:

        """;

    private static MailSettings Only(string name, string text) => Assert.Single(Formats.Bind(name, text).Settings);

    [Fact]
    public void JsonInABlockScalar_IsReadInPlace()
    {
        const string Text = Manifest + """
              appsettings.Production.json: |
                {
                  "Smtp": {
                    "Host": "mail.harbour.test",
                    "Port": 587
                  }
                }
            """;

        var settings = Only("configmap.yaml", Text);

        Assert.Equal((8, 17, "587"), (settings.Port.Span!.Value.Line, settings.Port.Span.Value.Column, settings.Port.Span.Value.Slice(Text)));
        Assert.Equal("data:appsettings.Production.json:Smtp:Port", settings.Port.Spelling!.Path);
        Assert.Equal(("Production", PlaceKind.Deployment, Carrier.Whole), (settings.Place.Environment, settings.Place.Kind, settings.Port.Spelling.Carrier));
    }

    [Theory]
    [InlineData("  app.env: |\n    SMTP_HOST=mail.harbour.test\n\n    SMTP_PORT=587\n")]
    [InlineData("  app.env: \"SMTP_HOST=mail.harbour.test\\nSMTP_PORT=587\"\n")]
    [InlineData("  application.properties: |-\r\n    spring.mail.host = mail.harbour.test\r\n    spring.mail.port = 587\r\n")]
    [InlineData("  app.ini: |\n    [smtp]\n    host = mail.harbour.test\n    port = 587\n")]
    [InlineData("  config.yaml: |\n    smtp:\n      host: mail.harbour.test\n      port: 587\n")]
    [InlineData("  web.config: |\n    <a><smtp host='mail.harbour.test'\n      port='587'/></a>\n")]
    [InlineData("  settings: |\n    SMTP_HOST=mail.harbour.test\n    SMTP_PORT=587\n")]
    [InlineData("  settings: '{\"smtp\": {\"host\": \"mail.harbour.test\", \"port\": 587}}'\n")]
    [InlineData("  settings: |\n    [smtp]\n    host = mail.harbour.test\n    port = 587\n")]
    public void FileInAValue_IsReadByItsKey_ElseByItsLooks(string data)
    {
        var text = Manifest + data;

        var settings = Only("configmap.yaml", text);

        Assert.Equal(("mail.harbour.test", "mail.harbour.test"), (settings.Host.Value, settings.Host.Span!.Value.Slice(text)));
        Assert.Equal((587, "587"), (settings.Port.Value, settings.Port.Span!.Value.Slice(text)));
    }

    [Theory]
    [InlineData("  note: |\n    Write to mail.harbour.test: it is SMTP.\n    PORT=587\n")]
    [InlineData("  script.sh: |\n    SMTP_HOST=mail.harbour.test\n    SMTP_PORT=587\n    echo $SMTP_HOST\n")]
    [InlineData("  template: '{{ .Values.smtp.host }}'\n")]
    [InlineData("  template: '{% zone \"mail\" %} smtp {% endzone %}'\n")]
    public void OtherText_IsNoFile(string data) => Assert.Empty(Formats.Read("configmap.yaml", Manifest + data).Embedded);

    [Fact]
    public void JsonInAJsonString_IsReadThroughItsEscapes()
    {
        const string Text = """{ "value": "{ \"Smtp\": {\r\n \"Host\": \"mail.harbour.test\",\u0020\"Port\": 587 } }" }""";

        var settings = Only("parameters.json", Text);

        Assert.Equal(("mail.harbour.test", "587"), (settings.Host.Span!.Value.Slice(Text), settings.Port.Span!.Value.Slice(Text)));
    }

    [Fact]
    public void SecretInBase64_IsRead_AndCannotBeEdited()
    {
        const string Text = """
            apiVersion: v1
            kind: Secret
            data:
              SMTP_HOST: bWFpbC5oYXJib3VyLnRlc3Q=
              SMTP_PORT: NTg3
              OTHER: "***"
            """;

        var settings = Only("secret.yaml", Text);

        Assert.Equal(("mail.harbour.test", 587, true), (settings.Host.Value, settings.Port.Value, settings.Place.HoldsSecrets));
        Assert.Equal(("NTg3", Carrier.Opaque, "data:SMTP_PORT"), (settings.Port.Span!.Value.Slice(Text), settings.Port.Spelling!.Carrier, settings.Port.Spelling.Path));
    }

    [Fact]
    public void FileInBase64_IsRead()
    {
        const string Text = """
            apiVersion: v1
            kind: Secret
            data:
              appsettings.json: eyAiU210cCI6IHsgIkhvc3QiOiAibWFpbC5oYXJib3VyLnRlc3QiLCAiUG9ydCI6IDU4NyB9IH0=
            """;

        var settings = Only("secret.yaml", Text);

        Assert.Equal((587, 4, Carrier.Opaque), (settings.Port.Value, settings.Port.Span!.Value.Line, settings.Port.Spelling!.Carrier));
    }

    [Fact]
    public void SuppressionInAnEmbeddedFile_IsForTheLineOfTheOuterFile()
    {
        var file = Formats.Read("configmap.yaml", Manifest + "  app.env: |\n    SMTP_HOST=mail.harbour.test\n    SMTP_PORT=465 # vetmaillint: ignore VML103 -- relay\n");

        Assert.Contains(file.Suppressions, suppression => suppression is { Line: 6, Reason: "relay" });
    }

    [Fact]
    public void MistakeInAnEmbeddedFile_IsAtMostAnInfo()
    {
        var note = Assert.Single(Formats.Bind("configmap.yaml", Manifest + "  appsettings.json: |\n    { \"Smtp\": { \"Host\" \"mail\" } }\n").Notes);

        Assert.Equal((5, Severity.Info), (note.Span.Line, note.Ceiling));
    }

    [Theory]
    [InlineData("args: [\"--Smtp:Host=mail.harbour.test\", \"--Smtp:Port=587\"]\n")]
    [InlineData("command:\n- dotnet\n- --Smtp__Host=mail.harbour.test\n- --Smtp__Port=587\n")]
    [InlineData("variables:\n- name: SMTP_HOST\n  value: mail.harbour.test\n- name: SMTP_PORT\n  value: 587\n")]
    [InlineData("variables:\n  SMTP_HOST: mail.harbour.test\n  SMTP_PORT: 587\n")]
    [InlineData("secretGenerator:\n- name: mail\n  literals:\n  - SMTP_HOST=mail.harbour.test\n  - SMTP_PORT=587\n")]
    public void ArgumentsAndVariables_AreRead(string text)
    {
        var settings = Only("deployment.yaml", text);

        Assert.Equal(("mail.harbour.test", 587), (settings.Host.Value, settings.Port.Value));
    }
}
