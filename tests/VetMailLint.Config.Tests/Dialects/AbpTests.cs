using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class AbpTests
{
    [Fact]
    public void FlatNames_AreOneBlock()
    {
        var settings = Of("\"Abp.Mailing.Smtp.EnableSsl\": \"true\", \"Abp.Mailing.DefaultFromAddress\": \"noreply@harbour.test\"");

        Assert.Equal("abp", settings.Dialect);
        Assert.False(settings.Clients.IsProven);
        Assert.Equal(("mail.harbour.test", 587, "ada@harbour.test"), (settings.Host.Value, settings.Port.Value, settings.User.Value));
        Assert.Equal("noreply@harbour.test", settings.From.Value.Address);
        Assert.True(settings.From.Value.IsOnlyAddress);
        Assert.Equal(TlsKind.StartTls, settings.Mode("system-net-mail"));
        Assert.Null(settings.Mode("mailkit"));
        Assert.False(settings.IsVerbatim);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void SwitchOfTheSystemsCredentials_ComesBeforeTheLogin(string word, bool isOn)
    {
        var settings = Of($"\"Abp.Mailing.Smtp.UseDefaultCredentials\": \"{word}\"");

        Assert.Equal(isOn, settings.DefaultCredentials.Value);
        Assert.Equal(isOn ? true : null, settings.SwitchOverrulesLogin);
    }

    [Fact]
    public void OtherSettingsOfAbp_AreNotMail() =>
        Assert.Empty(Bound.Json("""{ "Settings": { "Abp.Mailing.DefaultFromAddress": "noreply@harbour.test", "Abp.Localization.DefaultLanguage": "en" } }""", "appsettings.json").Settings);

    private static MailSettings Of(string members) => Assert.Single(Bound.Json($$"""
        { "Settings": {
            "Abp.Mailing.Smtp.Host": "mail.harbour.test", "Abp.Mailing.Smtp.Port": "587",
            "Abp.Mailing.Smtp.UserName": "ada@harbour.test", {{members}} } }
        """, "appsettings.json").Settings);
}
