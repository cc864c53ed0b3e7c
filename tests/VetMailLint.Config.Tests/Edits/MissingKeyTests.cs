using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Edits;

/// <summary>A remedy may write a key that is not there, beside one that is, where the program's keys are known.</summary>
public sealed class MissingKeyTests
{
    public static TheoryData<string, string, string> Ports => new()
    {
        {
            "appsettings.json",
            "{ \"nodemailer\": {\n    \"host\": \"smtp.gmail.com\",\n    \"secure\": true,\n    \"auth\": { \"user\": \"mara\", \"pass\": \"x\" }\n} }",
            "{ \"nodemailer\": {\n    \"host\": \"smtp.gmail.com\",\n    \"port\": 587,\n    \"secure\": false,\n    \"auth\": { \"user\": \"mara\", \"pass\": \"x\" }\n} }"
        },
        {
            "mail.json",
            "{ \"mail\": {\"host\":\"smtp.gmail.com\",\"secure\":true,\"auth\":{\"user\":\"mara\",\"pass\":\"x\"}} }",
            "{ \"mail\": {\"host\":\"smtp.gmail.com\", \"port\":587,\"secure\":false,\"auth\":{\"user\":\"mara\",\"pass\":\"x\"}} }"
        },
        {
            "config.yaml",
            "mail:\r\n  host: smtp.gmail.com # ours\r\n  secure: true\r\n  auth:\r\n    user: mara\r\n    pass: x\r\n",
            "mail:\r\n  host: smtp.gmail.com # ours\r\n  port: 587\r\n  secure: false\r\n  auth:\r\n    user: mara\r\n    pass: x\r\n"
        },
        {
            "config.yaml",
            "mail:\n  - secure: true\n    'host': 'smtp.gmail.com'\n    auth: { user: mara, pass: x }",
            "mail:\n  - secure: false\n    'host': 'smtp.gmail.com'\n    port: 587\n    auth: { user: mara, pass: x }"
        },
        {
            "config.yaml",
            "mail: { host: smtp.gmail.com, secure: true, auth: { user: mara, pass: x } }\n",
            "mail: { host: smtp.gmail.com, port: 587, secure: false, auth: { user: mara, pass: x } }\n"
        },
        {
            "application.properties",
            "spring.mail.host = smtp.gmail.com\nspring.mail.username=mara\nspring.mail.properties.mail.smtp.ssl.enable=true\nspring.mail.properties.mail.smtp.starttls.required=false\n",
            "spring.mail.host = smtp.gmail.com\nspring.mail.port = 587\nspring.mail.username=mara\nspring.mail.properties.mail.smtp.ssl.enable=false\nspring.mail.properties.mail.smtp.starttls.required=true\n"
        },
        {
            ".env",
            "DISCOURSE_SMTP_ADDRESS=smtp.gmail.com\nexport DISCOURSE_SMTP_USER_NAME=mara\nDISCOURSE_SMTP_FORCE_TLS=true # since May\n",
            "DISCOURSE_SMTP_ADDRESS=smtp.gmail.com\nDISCOURSE_SMTP_PORT=587\nDISCOURSE_SMTP_ENABLE_START_TLS=true\nexport DISCOURSE_SMTP_USER_NAME=mara\nDISCOURSE_SMTP_FORCE_TLS=false # since May\n"
        },
        {
            "compose.yaml",
            "services:\n  web:\n    image: a\n    environment:\n      - \"DISCOURSE_SMTP_ADDRESS=smtp.gmail.com\" # ours\n      - DISCOURSE_SMTP_FORCE_TLS=true\n",
            "services:\n  web:\n    image: a\n    environment:\n      - \"DISCOURSE_SMTP_ADDRESS=smtp.gmail.com\" # ours\n      - \"DISCOURSE_SMTP_PORT=587\"\n      - \"DISCOURSE_SMTP_ENABLE_START_TLS=true\"\n      - DISCOURSE_SMTP_FORCE_TLS=false\n"
        },
        {
            "compose.yaml",
            "services:\n  web:\n    image: a\n    environment:\n      DISCOURSE_SMTP_ADDRESS: smtp.gmail.com\n      DISCOURSE_SMTP_ENABLE_START_TLS: 'false'\n",
            "services:\n  web:\n    image: a\n    environment:\n      DISCOURSE_SMTP_ADDRESS: smtp.gmail.com\n      DISCOURSE_SMTP_PORT: \"587\"\n      DISCOURSE_SMTP_ENABLE_START_TLS: 'true'\n"
        },
        {
            "deployment.yaml",
            "env:\n  - name: DISCOURSE_SMTP_ADDRESS\n    value: smtp.gmail.com\n  - name: DISCOURSE_SMTP_ENABLE_START_TLS\n    value: \"false\"\n",
            "env:\n  - name: DISCOURSE_SMTP_ADDRESS\n    value: smtp.gmail.com\n  - name: DISCOURSE_SMTP_PORT\n    value: \"587\"\n  - name: DISCOURSE_SMTP_ENABLE_START_TLS\n    value: \"true\"\n"
        },
        {
            "gitea.ini",
            "[mailer]\nENABLED = true\nSMTP_ADDR = smtp.gmail.com ; ours\nPROTOCOL = smtps\nUSER = \"mara\"\n",
            "[mailer]\nENABLED = true\nSMTP_ADDR = smtp.gmail.com ; ours\nSMTP_PORT = 587\nPROTOCOL = smtp+starttls\nUSER = \"mara\"\n"
        },
        {
            "web.config",
            "<configuration><system.net><mailSettings><smtp>\n  <network host=\"smtp.gmail.com\" userName='mara' />\n</smtp></mailSettings></system.net></configuration>",
            "<configuration><system.net><mailSettings><smtp>\n  <network host=\"smtp.gmail.com\" port=\"587\" enableSsl=\"true\" userName='mara' />\n</smtp></mailSettings></system.net></configuration>"
        },
        {
            "web.config",
            "<configuration><system.net><mailSettings><smtp>\n  <network\n    host=\"smtp.gmail.com\"\n    enableSsl=\"false\" userName='mara' />\n</smtp></mailSettings></system.net></configuration>",
            "<configuration><system.net><mailSettings><smtp>\n  <network\n    host=\"smtp.gmail.com\"\n    port=\"587\"\n    enableSsl=\"true\" userName='mara' />\n</smtp></mailSettings></system.net></configuration>"
        },
    };

    [Theory]
    [MemberData(nameof(Ports))]
    public void KnownProgram_TakesWhatIsMissing_BesideWhatIsThere(string name, string text, string expected)
    {
        var edited = Edited.With(name, text, RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls));

        Assert.Equal(expected, edited);
        Assert.Equal(587, Formats.Bind(name, edited!).Settings.Single().Port.Value);
    }

    [Theory]
    [InlineData("appsettings.json", "{ \"Smtp\": { \"Host\": \"smtp.gmail.com\", \"UserName\": \"mara\", \"EnableSsl\": true } }")]
    [InlineData("config.yaml", "smtp:\n  host: smtp.gmail.com\n  user: mara\n")]
    [InlineData("values.yaml", "mail:\n  {{- if .Values.mail }}\n  host: smtp.gmail.com\n  {{- end }}\n  secure: true\n  auth: { user: mara, pass: x }\n")]
    [InlineData("compose.yaml", "services:\n  web:\n    image: a\n    environment:\n      DISCOURSE_SMTP_ADDRESS: smtp.gmail.com\n      DISCOURSE_SMTP_FORCE_TLS: ${TLS:-true}\n")]
    [InlineData("config.yaml", "h: &h { host: smtp.gmail.com, secure: true, auth: { user: mara, pass: x } }\nmail:\n  <<: *h\n")]
    public void OwnApplication_TemplateAndMergedKey_AreLeft(string name, string text)
    {
        var settings = Formats.Bind(name, text).Settings.Last();

        Assert.Empty(Config.Edits.EditWriter.Write(new("repair", RemedyChange.Port(587), RemedyChange.To(TlsKind.StartTls)), settings));
    }

    [Theory]
    [InlineData("EMAIL_USE_SSL=True\nEMAIL_USE_TLS=False", "EMAIL_USE_SSL=False\nEMAIL_USE_TLS=true")]
    [InlineData("EMAIL_USE_SSL=True", "EMAIL_USE_SSL=False")]
    public void SwitchesThatHaveToAgree_AreWrittenTogether(string switches, string expected)
    {
        var edited = Edited.With(".env", $"EMAIL_HOST=smtp.gmail.com\nEMAIL_HOST_USER=mara\nEMAIL_PORT=587\n{switches}\n", RemedyChange.To(TlsKind.StartTls));

        Assert.EndsWith(expected + "\n", edited, StringComparison.Ordinal);
        Assert.Equal(TlsKind.StartTls, Formats.Bind(".env", edited!).Settings.Single().Tls.Value.For("django")?.Kind);
    }
}
