using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class HardcodedSecretTests
{
    private const string Rule = "VML303";

    private static readonly Block Literal = Block.At("smtp.gmail.com").User("ada@gmail.com").Password("hunter2");

    [Fact]
    public void ALiteralPassword_Triggers()
    {
        var finding = Literal.Triggers(Rule);

        Assert.Equal(
            "The SMTP password stands here in clear text and goes wherever this file goes; "
            + "replace it with a reference (an environment variable or a secret store) and change the password.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Password), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void ALiteralToken_Triggers()
    {
        var finding = Block.At("smtp.gmail.com").Token("hunter2").Triggers(Rule);

        Assert.StartsWith("The SMTP token stands here", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Block.SpanOf(SettingKey.Token), finding.Span);
    }

    [Fact]
    public void AReference_DoesNotTrigger() => Literal.UnknownPassword().DoesNotTrigger(Rule);

    [Fact]
    public void AReferenceWithALiteralToken_TriggersOnTheToken() =>
        Assert.Equal(Block.SpanOf(SettingKey.Token), Literal.UnknownPassword().Token("hunter2").Triggers(Rule).Span);

    [Fact]
    public void APlaceholder_DoesNotTrigger()
    {
        Literal.Password("changeme", Marks.Placeholder).DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").Token("your-token", Marks.Placeholder).DoesNotTrigger(Rule);
    }

    [Fact]
    public void TheAddressAsPassword_DoesNotTrigger() => Literal.Password("ada@gmail.com").DoesNotTrigger(Rule);

    [Theory]
    [InlineData("ada@gmail.com", "ada")]
    [InlineData("6f1c-token", "6f1c-token")]
    public void AnotherTextOrNoAddressAsPassword_Triggers(string user, string password) =>
        Block.At("smtp.gmail.com").User(user).Password(password).Triggers(Rule);

    [Fact]
    public void AReferenceOrAnEmptyToken_DoesNotTrigger()
    {
        Block.At("smtp.gmail.com").UnknownToken().DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").Token("").DoesNotTrigger(Rule);
    }

    [Fact]
    public void AnEmptyPassword_DoesNotTrigger() => Literal.Password("").DoesNotTrigger(Rule);

    [Fact]
    public void NoPassword_DoesNotTrigger() => Block.At("smtp.gmail.com").User("ada@gmail.com").DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void InAnExampleOrTest_DoesNotTrigger(PlaceKind kind) => Literal.In(kind).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Source)]
    [InlineData(PlaceKind.Settings)]
    [InlineData(PlaceKind.Deployment)]
    public void InAnyOtherPlace_IsAWarning(PlaceKind kind) => Assert.Equal(Severity.Warning, Literal.In(kind).Triggers(Rule).Severity);

    [Theory]
    [InlineData(PlaceKind.Source)]
    [InlineData(PlaceKind.Settings)]
    [InlineData(PlaceKind.Deployment)]
    public void AReferenceOrAPlaceholderInAnyOtherPlace_DoesNotTrigger(PlaceKind kind)
    {
        Literal.UnknownPassword().In(kind).DoesNotTrigger(Rule);
        Literal.Password("changeme", Marks.Placeholder).In(kind).DoesNotTrigger(Rule);
    }

    [Fact]
    public void AReferenceWhereSecretsAreExpected_DoesNotTrigger() => Literal.UnknownPassword().AmongSecrets().DoesNotTrigger(Rule);

    [Fact]
    public void WhereSecretsAreExpected_IsInfo() => Assert.Equal(Severity.Info, Literal.AmongSecrets().Triggers(Rule).Severity);

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:1025")]
    [InlineData("127.0.0.1")]
    [InlineData("mailpit")]
    [InlineData("sandbox.smtp.mailtrap.io")]
    public void ForACatcherOrSandbox_IsInfo(string host) => Assert.Equal(Severity.Info, Literal.Host(host).Triggers(Rule).Severity);

    [Theory]
    [InlineData("mail.unheard-of.net")]
    [InlineData("postfix")]
    [InlineData("10.0.0.25")]
    public void ForAnyOtherServer_IsAWarning(string host) => Assert.Equal(Severity.Warning, Literal.Host(host).Triggers(Rule).Severity);

    [Theory]
    [InlineData("mail.unheard-of.net")]
    [InlineData("postfix")]
    [InlineData("10.0.0.25")]
    [InlineData("localhost")]
    [InlineData("sandbox.smtp.mailtrap.io")]
    public void AReferenceForAnyServer_DoesNotTrigger(string host) => Literal.Host(host).UnknownPassword().DoesNotTrigger(Rule);

    [Fact]
    public void WithoutADecidedHost_IsAWarning() => Assert.Equal(Severity.Warning, Literal.UnknownHost().Triggers(Rule).Severity);

    [Fact]
    public void APresumedClient_DoesNotMakeItLessCertain()
    {
        var finding = Literal.PresumedClient("mailkit", "system-net-mail").Triggers(Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
    }

    [Fact]
    public void BesideAnotherFindingOnThePassword_BothStand() => Assert.Equal(["VML301", Rule], Run.Over(Literal).Ids());

    [Fact]
    public void BesideASampleLogin_IsInfo()
    {
        Assert.Equal(Severity.Info, Literal.User("user@example.com", Marks.Placeholder).Triggers(Rule).Severity);
        Assert.Equal(Severity.Warning, Literal.User("ada@gmail.com", Marks.VariableDefault).Triggers(Rule).Severity);
    }
}
