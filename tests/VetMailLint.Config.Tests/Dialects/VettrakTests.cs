using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class VettrakTests
{
    [Theory]
    [InlineData("Explicit", TlsKind.StartTls)]
    [InlineData("Implicit", TlsKind.Implicit)]
    [InlineData("implicit", TlsKind.Implicit)]
    [InlineData("None", TlsKind.None)]
    public void Method_IsTheMode(string word, TlsKind mode)
    {
        var settings = Of($"SslTlsMethod: {word}");

        Assert.Equal("vettrak", settings.Dialect);
        Assert.Equal(["vettrak"], settings.Clients.Ids);
        Assert.True(settings.Clients.IsProven);
        Assert.Equal(mode, settings.Mode());
        Assert.Equal("Explicit", settings.Tls.Spelling!.TlsWords[TlsKind.StartTls]);
        Assert.False(settings.Tls.Spelling.TlsWords.ContainsKey(TlsKind.Opportunistic));
    }

    [Theory]
    [InlineData("SslTlsConnectionMethod")]
    [InlineData("SSL/TLS connection method")]
    [InlineData("connection_method")]
    [InlineData("ConnectionMethod")]
    public void Labels_AreMatchedWithoutCaseAndSeparators(string key)
    {
        Assert.Equal(TlsKind.Implicit, Of($"{key}: Implicit").Mode());
    }

    [Fact]
    public void UnknownMethod_IsNoted()
    {
        var reading = Bound.Yaml("MailServerAddress: mail.harbour.test\nEmailPort: 465\nSslTlsMethod: TLS\n");

        Assert.Equal(ReaderNoteKind.UnusableValue, Assert.Single(reading.Notes).Kind);
        Assert.Null(reading.Settings[0].Mode());
    }

    [Fact]
    public void WhatIsNotThere_IsUnset()
    {
        var settings = Of("EmailLoginPassword: ''");

        Assert.Equal(SettingState.Unset, settings.Password.State);
        Assert.Equal(SettingState.Unset, settings.User.State);
        Assert.Equal(SettingState.Unset, settings.Tls.State);
    }

    [Theory]
    [InlineData("User/Password", true)]
    [InlineData("None", false)]
    public void AuthenticationType_AsksForALogin(string word, bool required)
    {
        Assert.Equal(required, Of($"AuthenticationType: {word}").LoginRequired.Value);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("No", false)]
    public void IndividualLogins_AreRead(string word, bool value)
    {
        var settings = Of($"UseIndividualStaffMemberEmailLogins: {word}\nDefaultFromAddress: desk@harbour.test");

        Assert.Equal(value, settings.PerUserLogins.Value);
        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    private static MailSettings Of(string lines) => Bound.OnlyYaml($"MailServerAddress: mail.harbour.test\nEmailPort: 465\n{lines}\n");
}
