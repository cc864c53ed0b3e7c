using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class ValueTests
{
    [Theory]
    [InlineData("${SMTP_PASSWORD}", "env:SMTP_PASSWORD")]
    [InlineData("$SMTP_PASSWORD", "env:SMTP_PASSWORD")]
    [InlineData("${SMTP_PASSWORD:?set it}", "env:SMTP_PASSWORD")]
    [InlineData("${SMTP_PASSWORD:-}", "env:SMTP_PASSWORD")]
    public void Variable_IsUnknownByItsName(string value, string origin)
    {
        Assert.Equal(origin, Password(value).Origin.Text);
    }

    [Theory]
    [InlineData("%SMTP_PASSWORD%")]
    [InlineData("#{Smtp.Password}#")]
    [InlineData("{{ .Values.smtp.password }}")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://v.test/secrets/x)")]
    [InlineData("ENC[AES256_GCM,data:xx,type:str]")]
    [InlineData("ENC(q0Wdsa==)")]
    [InlineData("op://vault/mail/password")]
    [InlineData("__SMTP_PASSWORD__")]
    [InlineData("${{ secrets.SMTP }}")]
    [InlineData("$__env{SMTP}")]
    [InlineData("$__file{/run/x}")]
    [InlineData("%env(SMTP)%")]
    [InlineData("$$cap_smtp_password")]
    [InlineData("${password:32}")]
    [InlineData("CfDJ8NtX0")]
    [InlineData("AQAAANCMnd8BFdERjHo")]
    [InlineData("{cipher}ab12")]
    [InlineData("{Context.Password}")]
    [InlineData("a2VscCBhbmQgdGFyIGFuZCBzYWx0IDE=")]
    [InlineData("prefix-${PART}")]
    [InlineData("[parameters(''smtpPassword'')]")]
    [InlineData("[variables(''mail'').password]")]
    [InlineData("[concat(parameters(''a''), ''b'')]")]
    [InlineData("@{variables(''password'')}")]
    [InlineData("@pipeline().parameters.password")]
    [InlineData("ENV[\"SMTP_PASSWORD\"]")]
    [InlineData("ENV.fetch(\"SMTP_PASSWORD\")")]
    [InlineData("process.env.SMTP_PASSWORD")]
    [InlineData("os.environ.get(\"SMTP_PASSWORD\")")]
    [InlineData("System.getenv(\"SMTP_PASSWORD\")")]
    public void ValueFromElsewhere_IsUnknown(string value)
    {
        Assert.Equal(SettingState.Unknown, Password(value).State);
    }

    [Theory]
    [InlineData("!vault |\n    $ANSIBLE")]
    [InlineData("!secret smtp_password")]
    [InlineData("!Ref Password")]
    public void TaggedValue_IsUnknown(string value)
    {
        Assert.Equal(SettingState.Unknown, Assert.Single(Bound.Yaml($"smtp:\n  host: mail.harbour.test\n  password: {value}\n").Settings).Password.State);
    }

    [Theory]
    [InlineData("smtpPasswordEncrypted: kelp-and-tar-9")]
    [InlineData("smtp_password_file: /run/secrets/x")]
    [InlineData("smtpPasswordSecretName: mail")]
    [InlineData("smtpExistingSecret: mail")]
    public void KeyOfAReference_IsUnknown(string line)
    {
        var settings = Bound.OnlyYaml($"smtpHost: mail.harbour.test\n{line}\n");

        Assert.Equal(SettingState.Unknown, settings.Password.State);
    }

    [Theory]
    [InlineData("pa$$word9x")]
    [InlineData("[[kelp(''tar'')]")]
    [InlineData("[kelp(''tar'')-9")]
    [InlineData("@kelp(9)tar")]
    [InlineData("tar$9")]
    [InlineData("50%off%x y")]
    public void OddCharacters_AreAPassword(string value)
    {
        Assert.True(Password(value).IsKnown);
    }

    [Theory]
    [InlineData("''")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("'null'")]
    [InlineData("")]
    public void Nothing_IsUnseen(string value)
    {
        var settings = Bound.OnlyYaml($"smtp:\n  host: mail.harbour.test\n  port: 587\n  password: {value}\n");

        Assert.Equal(SettingState.Unseen, settings.Password.State);
        Assert.NotNull(settings.Password.Span);
    }

    [Fact]
    public void DefaultOfAVariable_IsKnownAndMarked()
    {
        const string Text = "SMTP_HOST: ${H:-mail.harbour.test}\nSMTP_PORT: ${P:-465}\n";
        var settings = Bound.OnlyYaml(Text);

        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(465, settings.Port.Value);
        Assert.Equal(Marks.VariableDefault, settings.Port.Marks);
        Assert.Equal("465", Text.Substring(settings.Port.Span!.Value.Offset, settings.Port.Span.Value.Length));
    }

    [Theory]
    [InlineData("<password>")]
    [InlineData("changeme")]
    [InlineData("your-password")]
    [InlineData("YOUR_PASSWORD")]
    [InlineData("yourPassword")]
    [InlineData("changeThis")]
    [InlineData("change this")]
    [InlineData("xxxx")]
    [InlineData("xxxx xxxx xxxx xxxx")]
    [InlineData("********")]
    [InlineData("secret")]
    [InlineData("pass")]
    [InlineData("123456")]
    [InlineData("(enter password here)")]
    [InlineData("senha")]
    [InlineData("contraseña")]
    [InlineData("hasło")]
    [InlineData("пароль")]
    [InlineData("email_sender_password")]
    [InlineData("密码")]
    [InlineData("??")]
    [InlineData("xx")]
    [InlineData("aaaaaa")]
    [InlineData("bla_bla_bla")]
    [InlineData("abcd efgh ijkl mnop")]
    [InlineData("dummy")]
    [InlineData("notyourbusiness")]
    [InlineData("P@ssw0rd")]
    [InlineData("Y0uRp@55w0rD")]
    [InlineData("examplepassword")]
    [InlineData("applicationpassword")]
    [InlineData("testpass")]
    [InlineData("int-password")]
    [InlineData("HARBOUR_SMTP_PASSWORD")]
    [InlineData("Set App Password")]
    [InlineData("the password of your mail account")]
    [InlineData("密码或授权码")]
    [InlineData("пароль приложения")]
    [InlineData("mật khẩu ứng dụng")]
    [InlineData("c2VuaGE=")]
    [InlineData("cGFzc3dvcmQ=")]
    [InlineData("suasenhaouappkey")]
    [InlineData("tucontraseña")]
    [InlineData("myIDPassword")]
    [InlineData("Program Kodu")]
    [InlineData("Adgangskode")]
    [InlineData("vacio")]
    [InlineData("demo")]
    [InlineData("Je veux un compte avec ma phrase")]
    [InlineData("x")]
    public void PlaceholderPassword_IsKnownAndMarked(string value)
    {
        Assert.Equal(Marks.Placeholder, Password(value).Marks);
    }

    [Theory]
    [InlineData("yourkshire9")]
    [InlineData("kelp-and-tar-9")]
    [InlineData("passion4tar")]
    [InlineData("Change!77")]
    [InlineData("change4tar")]
    [InlineData("xylophone")]
    [InlineData("kelp_sender_9")]
    [InlineData("?k")]
    [InlineData("aaaaab")]
    [InlineData("bla_bla_kelp")]
    [InlineData("tarr kelp reef pass")]
    [InlineData("abcd efgh ijkl kelp")]
    [InlineData("dummy7kelp")]
    [InlineData("password123")]
    [InlineData("K3lp@55w0rD")]
    [InlineData("harbourpassword")]
    [InlineData("int-password-9")]
    [InlineData("four words of kelp")]
    [InlineData("kelp and tar nine")]
    [InlineData("größer-als-tang")]
    [InlineData("a2VscC05")]
    [InlineData("a2VscCBhbmQgdGFyIGFuZCBzYWx0IDEyMzQ5")]
    [InlineData("suasenhaoukelptar")]
    [InlineData("kqzvmtrwpaheloxu")]
    [InlineData("suasuasu9")]
    [InlineData("su")]
    [InlineData("demokelp")]
    [InlineData("Harbour Kelp")]
    [InlineData("myIDPassword9")]
    [InlineData("vaciokelp")]
    public void RealPassword_IsNotMarked(string value)
    {
        Assert.Equal(Marks.None, Password(value).Marks);
    }

    [Theory]
    [InlineData("GMail ID", Marks.Placeholder)]
    [InlineData("用户名", Marks.Placeholder)]
    [InlineData("exampleusername", Marks.Placeholder)]
    [InlineData("bla_bla_bla", Marks.Placeholder)]
    [InlineData("user@gmail.com", Marks.Placeholder)]
    [InlineData("Gmail Adresi", Marks.Placeholder)]
    [InlineData("dev-user", Marks.Placeholder)]
    [InlineData("seuemail@gmail.com", Marks.Placeholder)]
    [InlineData("tucorreo@gmail.com", Marks.Placeholder)]
    [InlineData("su@gmail.com", Marks.None)]
    [InlineData("dev-mara", Marks.None)]
    [InlineData("xxxx@hotmail.com", Marks.Placeholder)]
    [InlineData("test1@gmail.com", Marks.Placeholder)]
    [InlineData("mara1@gmail.com", Marks.None)]
    [InlineData("mara.gmail", Marks.None)]
    [InlineData("mara@gmail.com", Marks.None)]
    [InlineData("mail@harbour.test", Marks.None)]
    public void Login_IsMarkedWhereItIsASample(string value, Marks marks)
    {
        Assert.Equal(marks, Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_USER: '{value}'\n").User.Marks);
    }

    [Theory]
    [InlineData("abcabc@gmail.com", Marks.Placeholder)]
    [InlineData("Harbour <test@gmail.com>", Marks.Placeholder)]
    [InlineData("Test <mara@gmail.com>", Marks.None)]
    [InlineData("abcabd@gmail.com", Marks.None)]
    [InlineData("test@harbour.test", Marks.None)]
    public void Sender_IsMarkedWhereItIsASample(string value, Marks marks)
    {
        Assert.Equal(marks, Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: 587\nSMTP_FROM: '{value}'\n").From.Marks);
    }

    [Theory]
    [InlineData("smtp://SMTP_USER:SMTP_PASSWORD@mail.harbour.test:587", Marks.Placeholder)]
    [InlineData("smtp://foo:bar@mail.harbour.test:587", Marks.Placeholder)]
    [InlineData("smtp://foo:b%61r@mail.harbour.test:587", Marks.Placeholder)]
    [InlineData("smtp://mara:kelp9@mail.harbour.test:587", Marks.None)]
    public void CredentialsInAUrl_AreMarkedWhereTheyAreSamples(string url, Marks marks)
    {
        var settings = Bound.OnlyYaml($"SMTP_URL: '{url}'\n");

        Assert.Equal((marks, marks, Marks.None), (settings.Password.Marks, settings.User.Marks, settings.Host.Marks));
    }

    [Fact]
    public void DefaultThatIsNull_IsNone()
    {
        Assert.Equal("env:SMTP_PASSWORD", Password("${SMTP_PASSWORD:-null}").Origin.Text);
        Assert.True(Password("${SMTP_PASSWORD:-nulls}").IsKnown);
    }

    [Theory]
    [InlineData("smtp.example.com", Marks.Placeholder)]
    [InlineData("<host>", Marks.Placeholder)]
    [InlineData("mail", Marks.None)]
    [InlineData("mail.harbour.test", Marks.None)]
    [InlineData("notexample.community", Marks.None)]
    [InlineData("mail.MyWebsiteDomainName.com", Marks.Placeholder)]
    [InlineData("smtp.yourserver.com", Marks.Placeholder)]
    [InlineData("mail.mywebsitekelp.com", Marks.None)]
    public void Host_IsMarkedWhereItIsASample(string value, Marks marks)
    {
        Assert.Equal(marks, Bound.OnlyYaml($"SMTP_HOST: '{value}'\nSMTP_PORT: 587\n").Host.Marks);
    }

    [Theory]
    [InlineData("587")]
    [InlineData("'587'")]
    [InlineData("\"'587'\"")]
    [InlineData("' 587 '")]
    public void QuotedPort_IsAPort(string value)
    {
        Assert.Equal(587, Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: {value}\n").Port.Value);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("70000")]
    [InlineData("PORT")]
    [InlineData("5.87e2")]
    [InlineData("-1")]
    [InlineData("587/tcp")]
    public void NoPort_IsUnusable(string value)
    {
        var reading = Bound.Yaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: {value}\n");

        var note = Assert.Single(reading.Notes);
        Assert.Equal((ReaderNoteKind.UnusableValue, "SMTP_PORT", "SMTP_PORT"), (note.Kind, note.Subject, note.SettingPath));
        Assert.Equal(2, note.Span.Line);
        Assert.Same(reading.Settings[0], note.Settings);
        Assert.False(reading.Settings[0].Port.IsKnown);
    }

    [Theory]
    [InlineData("''")]
    [InlineData("<port>")]
    [InlineData("your-port")]
    [InlineData("${PORT}")]
    [InlineData("'{{ .Values.port }}'")]
    [InlineData("'587 # submission'")]
    public void PortThatIsNotThereYet_IsNotNoted(string value)
    {
        Assert.False(Bound.OnlyYaml($"SMTP_HOST: mail.harbour.test\nSMTP_PORT: {value}\n").Port.IsKnown);
    }

    [Fact]
    public void PortZeroBesideNoHost_IsNotNoted()
    {
        Assert.Empty(Bound.Yaml("smtp:\n  host: ''\n  port: 0\n  user: mara\n").Notes);
    }

    [Fact]
    public void PortDefaultThatIsNone_IsAtMostAWarning()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Bound.Yaml("SMTP_HOST: mail.harbour.test\nSMTP_PORT: ${P:-PORT}\n").Notes).Ceiling);
    }

    [Fact]
    public void NoteInATemplateWithControl_IsAtMostInfo()
    {
        var reading = Bound.Yaml("smtp:\n  {{- if .Values.x }}\n  host: mail.harbour.test\n  port: 70000\n  {{- end }}\n");

        Assert.Equal(Severity.Info, Assert.Single(reading.Notes, n => n.Kind == ReaderNoteKind.UnusableValue).Ceiling);
    }

    [Fact]
    public void TwoSpellingsWithTwoValues_DecideNothing()
    {
        var settings = Bound.OnlyYaml("smtp:\n  host: one.harbour.test\n  server: two.harbour.test\n  port: 587\n");

        Assert.Equal(SettingState.Unknown, settings.Host.State);
    }

    [Fact]
    public void TwoSpellingsWithOneValue_AreThatValue()
    {
        Assert.Equal("one.harbour.test", Bound.OnlyYaml("smtp:\n  host: one.harbour.test\n  server: one.harbour.test\n  port: 587\n").Host.Value);
    }

    [Fact]
    public void EmptySpelling_LeavesItToTheOther()
    {
        Assert.Equal("two.harbour.test", Bound.OnlyYaml("smtp:\n  host: ''\n  server: two.harbour.test\n  port: 587\n").Host.Value);
    }

    private static Setting<Secret> Password(string value) =>
        Bound.OnlyYaml($"smtp:\n  host: mail.harbour.test\n  password: '{value}'\n").Password;
}
