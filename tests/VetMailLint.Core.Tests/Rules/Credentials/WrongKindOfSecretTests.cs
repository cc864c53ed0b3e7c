using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class WrongKindOfSecretTests
{
    private const string Rule = "VML305";

    private static readonly Block ApiKey = Block.At("smtp.keypost.net").Port(587).User("apikey").Password("api-00ff00ff");

    [Fact]
    public void AKeyOfAnotherKind_Triggers()
    {
        var finding = ApiKey.Triggers(Rule);

        Assert.Equal(
            "The password has the form of a Keypost API key, with which Keypost logs nobody in by SMTP; create the SMTP credentials of the service and use their password.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Password), finding.Span);
        Assert.DoesNotContain("00ff", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheRightKind_DoesNotTrigger() => ApiKey.Password("smtp-00ff00ff").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("Rain-on-tin-42")]
    [InlineData("api-00ff00ff00")]
    [InlineData("API-00ff00ff")]
    [InlineData("")]
    public void WhatHasNoneOfTheForms_DoesNotTrigger(string password) => ApiKey.Password(password).DoesNotTrigger(Rule);

    [Fact]
    public void TheSameKeyForAnotherProvider_DoesNotTrigger() => ApiKey.Host("smtp.gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownServer_DoesNotTrigger() => ApiKey.Host("mail.harbour-books.net").DoesNotTrigger(Rule);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => ApiKey.Password("api-00000000", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void AReference_DoesNotTrigger() => ApiKey.UnknownPassword().DoesNotTrigger(Rule);

    [Fact]
    public void BesideAToken_DoesNotTrigger() => ApiKey.UnknownToken().DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void ASample_DoesNotTrigger(PlaceKind kind) => ApiKey.In(kind).DoesNotTrigger(Rule);

    [Fact]
    public void ADefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, ApiKey.Password("api-00ff00ff", Marks.VariableDefault).Triggers(Rule).Severity);
}
