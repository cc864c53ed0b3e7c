using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class DjangoTests
{
    [Theory]
    [InlineData("EMAIL_USE_TLS: 'True'", TlsKind.StartTls)]
    [InlineData("EMAIL_USE_TLS: '1'\n  EMAIL_USE_SSL: '0'", TlsKind.StartTls)]
    [InlineData("EMAIL_USE_SSL: 'true'", TlsKind.Implicit)]
    [InlineData("EMAIL_USE_SSL: 'true'\n  EMAIL_USE_TLS: 'False'", TlsKind.Implicit)]
    [InlineData("EMAIL_USE_SSL: 'false'\n  EMAIL_USE_TLS: 'false'", TlsKind.None)]
    [InlineData("EMAIL_USE_TLS: 'false'", null)]
    [InlineData("EMAIL_USE_SSL: 'false'", null)]
    public void Switches_AreTheMode(string lines, TlsKind? mode)
    {
        var settings = Of(lines).Only();

        Assert.Equal("django", settings.Dialect);
        Assert.Equal(mode, settings.Mode());
    }

    [Fact]
    public void Variables_AreOneBlockWithTheSender()
    {
        var settings = Of("EMAIL_USE_TLS: 'True'\n  DEFAULT_FROM_EMAIL: desk@harbour.test").Only();

        Assert.Equal(("mail.harbour.test", 587, "mara"), (settings.Host.Value, settings.Port.Value, settings.User.Value));
        Assert.Equal("desk@harbour.test", settings.From.Value.Address);
    }

    [Fact]
    public void SettingsOfASection_AreTheSame()
    {
        var settings = Bound.OnlyYaml("django:\n  EMAIL_HOST: mail.harbour.test\n  EMAIL_HOST_USER: mara\n  EMAIL_USE_SSL: true\n");

        Assert.Equal(("django", TlsKind.Implicit), (settings.Dialect, settings.Mode()));
    }

    [Fact]
    public void BothSwitchesOn_AreNoted_AndNoMode()
    {
        var reading = Of("EMAIL_USE_TLS: 'True'\n  EMAIL_USE_SSL: 'true'");

        var note = Assert.Single(reading.Notes);
        Assert.Equal(ReaderNoteKind.ConflictingTls, note.Kind);
        Assert.Equal("'EMAIL_USE_TLS: True' and 'EMAIL_USE_SSL: true' exclude each other in Django", note.Detail);
        Assert.Equal((6, 5), (note.Span.Line, Assert.Single(note.Related).Line));
        Assert.Equal(Severity.Error, note.Ceiling);
        Assert.Null(Assert.Single(reading.Settings).Mode());
    }

    [Fact]
    public void SwitchThatIsADefault_IsNotedAsAWarning() =>
        Assert.Equal(Severity.Warning, Assert.Single(Of("EMAIL_USE_TLS: '${TLS:-true}'\n  EMAIL_USE_SSL: 'true'").Notes).Ceiling);

    [Theory]
    [InlineData("EMAIL_USE_TLS: 'True'\n  EMAIL_USE_SSL: 'False'")]
    [InlineData("EMAIL_USE_TLS: 'True'\n  EMAIL_USE_SSL: ''")]
    [InlineData("EMAIL_USE_TLS: 'True'\n  EMAIL_USE_SSL: ${SSL}")]
    [InlineData("EMAIL_USE_TLS: 'off'\n  EMAIL_USE_SSL: 'on'")]
    public void OneSwitchOn_IsNoConflict(string lines) => Assert.Empty(Of(lines).Notes);

    [Theory]
    [InlineData("environment:\n  EMAIL_HOST: mail.harbour.test\n  EMAIL_PORT: 587\n  EMAIL_USE_TLS: 'true'\n  EMAIL_USE_SSL: 'true'\n")]
    [InlineData("environment:\n  EMAIL_HOST: mail.harbour.test\n  EMAIL_USER: mara\n  EMAIL_USE_TLS: 'true'\n  EMAIL_USE_SSL: 'true'\n")]
    [InlineData("environment:\n  MAIL_HOST: mail.harbour.test\n  MAIL_USE_TLS: 'true'\n  MAIL_USE_SSL: 'true'\n")]
    public void WithoutDjangosOwnNames_ItIsAnotherProgram(string text)
    {
        var settings = Bound.OnlyYaml(text);

        Assert.Equal("generic", settings.Dialect);
        Assert.Null(settings.Mode());
    }

    [Theory]
    [InlineData("{ \"smtp\": { \"host\": \"mail.harbour.test\", \"secure\": true, \"requireTLS\": true, \"auth\": { \"user\": \"mara\", \"pass\": \"kelp-and-tar-9\" } } }")]
    [InlineData("{ \"spring\": { \"mail\": { \"host\": \"mail.harbour.test\", \"properties\": { \"mail\": { \"smtp\": { \"ssl.enable\": true, \"starttls.enable\": true } } } } } }")]
    public void ProgramsThatTakeBoth_HaveNoConflict(string text) => Assert.Empty(Bound.Json(text).Notes);

    private static Reading Of(string lines) => Bound.Yaml(
        $"environment:\n  EMAIL_HOST: mail.harbour.test\n  EMAIL_PORT: '587'\n  EMAIL_HOST_USER: mara\n  {lines}\n");
}
