using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class NearMissKeyTests
{
    private const string Rest = """
        "Port": 587, "UserName": "ada@harbour.test", "EnableSsl": true
        """;

    [Theory]
    [InlineData("SmtpSever", "mail.harbour.test", "SmtpServer")]
    [InlineData("SmtpServre", "mail.harbour.test", "SmtpServer")]
    [InlineData("Sevrer", "mail.harbour.test", "Server")]
    [InlineData("SmtpHsot", "mail.harbour.test", "SmtpHost")]
    public void MissingHost_IsSeenUnderASlip(string key, string value, string meant)
    {
        var note = Slip($$"""{ "Smtp": { "{{key}}": "{{value}}", {{Rest}} } }""");

        Assert.Equal((key, $"{meant} is missing here", Severity.Error), (note.Subject, note.Detail, note.Ceiling));
        Assert.Equal($"Smtp:{key}", note.SettingPath);
    }

    [Theory]
    [InlineData(""" "Host": "mail.harbour.test", "Port": 587, "UserNmae": "ada" """, "Username")]
    [InlineData(""" "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", "Pasword": "x1" """, "Password")]
    [InlineData(""" "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", "Passowrrd": "x1" """, "Password")]
    [InlineData(""" "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", "EnabelSsl": true """, "EnableSsl")]
    [InlineData(""" "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", "EnablSsl": true """, "EnableSsl")]
    public void OtherMissingKeys_AreSeenToo(string members, string meant) =>
        Assert.Equal($"{meant} is missing here", Slip($$"""{ "Smtp": { {{members}} } }""").Detail);

    [Fact]
    public void EnvironmentNames_KeepTheirStyle()
    {
        var note = Slip("SMTP_PORT: '587'\nSMTP_USER: ada\nSMTP_PASSWORD: ${PW}\nSTMP_HOST: mail.harbour.test\n", "values.yml");

        Assert.Equal(("STMP_HOST", "SMTP_HOST is missing here"), (note.Subject, note.Detail));
    }

    [Fact]
    public void FewerThanThreeKnownKeys_AreInformation() =>
        Assert.Equal(Severity.Info, Slip("""{ "Smtp": { "Sevrer": "mail.harbour.test", "Port": 587, "UserName": "ada@harbour.test" } }""").Ceiling);

    [Fact]
    public void KeyOfAProgramThatIsKnown_IsSeen()
    {
        var note = Slip("spring:\n  mail:\n    host: mail.harbour.test\n    port: 587\n    usrename: ada\n    password: ${PW}\n", "application.yml");

        Assert.Equal(("usrename", "username is missing here", Severity.Error), (note.Subject, note.Detail, note.Ceiling));
    }

    [Theory]
    [InlineData(""" "Host": "mail.harbour.test", "Servre": "mail.other.test" """)]
    [InlineData(""" "SmtpServers": "mail.harbour.test" """)]
    [InlineData(""" "SmtpServer2": "mail.harbour.test" """)]
    [InlineData(""" "Sevrer": "no host" """)]
    [InlineData(""" "Sevrer": "" """)]
    [InlineData(""" "Observer": "mail.harbour.test" """)]
    [InlineData(""" "Hots": "mail.harbour.test" """)]
    public void WhatIsNoSlipOfAMissingHost_IsSilent(string member) => Silent($$"""{ "Smtp": { {{member}}, {{Rest}} } }""");

    [Theory]
    [InlineData(""" "EnableSms": true """)]
    [InlineData(""" "EnableSso": true """)]
    [InlineData(""" "UseSso": true """)]
    [InlineData(""" "UseSes": true """)]
    [InlineData(""" "EnabelSsl": "StartTls" """)]
    public void OtherSwitches_AreNoTlsSwitches(string member) =>
        Silent($$"""{ "Smtp": { "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", {{member}} } }""");

    [Theory]
    [InlineData(""" "Passwort": "x1" """)]
    [InlineData(""" "MailPath": "/var/mail" """)]
    [InlineData(""" "PasswordHash": "x1" """)]
    [InlineData(""" "Passwords": "x1" """)]
    [InlineData(""" "Passcode": "x1" """)]
    [InlineData(""" "Passphrase": "x1" """)]
    public void OtherWords_AreNoPasswords(string member) =>
        Silent($$"""{ "Smtp": { "Host": "mail.harbour.test", "Port": 587, "UserName": "ada", "EnableSsl": true, {{member}} } }""");

    [Theory]
    [InlineData(""" "Logon": "ada" """)]
    [InlineData(""" "Usernames": "ada" """)]
    [InlineData(""" "Surname": "Sample" """)]
    [InlineData(""" "UserGroup": "staff" """)]
    [InlineData(""" "UserAgent": "harbour" """)]
    [InlineData(""" "FormEmail": "ada@harbour.test" """)]
    public void OtherWords_AreNoUserNames(string member) =>
        Silent($$"""{ "Smtp": { "Host": "mail.harbour.test", "Port": 587, "Password": "x1", "EnableSsl": true, {{member}} } }""");

    private static ReaderNote Slip(string text, string file = "appsettings.json") =>
        Assert.Single(Notes(text, file), note => note.Kind == ReaderNoteKind.NearMissKey);

    private static void Silent(string text) => Assert.DoesNotContain(Notes(text, "appsettings.json"), note => note.Kind == ReaderNoteKind.NearMissKey);

    private static IReadOnlyList<ReaderNote> Notes(string text, string file) =>
        file.EndsWith(".json", StringComparison.Ordinal) ? Bound.Json(text, file).Notes : Bound.Yaml(text, file).Notes;
}
