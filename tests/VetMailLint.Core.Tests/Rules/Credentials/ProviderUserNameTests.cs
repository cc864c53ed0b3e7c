using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class ProviderUserNameTests
{
    private const string Rule = "VML304";

    private static readonly Block Address = Block.At("smtp.keypost.net").Port(587).User("ann@contoso.com.au");

    [Fact]
    public void AnotherName_Triggers()
    {
        var finding = Address.Triggers(Rule);

        Assert.Equal(
            "Keypost takes 'apikey' as the user name of every account, but it is 'ann@contoso.com.au', so the login is refused; write 'apikey' and keep the key in the password.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.User), finding.Span);
        Assert.Equal([new(SettingKey.User, "apikey")], finding.Remedy!.Changes);
    }

    [Theory]
    [InlineData("apikey")]
    [InlineData("ApiKey")]
    [InlineData(" apikey ")]
    [InlineData("apikey:sub=7")]
    [InlineData("")]
    public void TheLiteral_InAnyCase_OrALongerOneOfAStar_DoesNotTrigger(string user) => Address.User(user).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("apikey2")]
    [InlineData("apikey:sub=")]
    public void AlmostTheLiteral_Triggers(string user) => Address.User(user).Triggers(Rule);

    [Fact]
    public void AProviderThatTakesAddresses_DoesNotTrigger() => Address.Host("smtp.gmail.com").DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownServer_DoesNotTrigger() => Address.Host("mail.harbour-books.net").DoesNotTrigger(Rule);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => Address.User("your-user", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownName_DoesNotTrigger() => Address.UnknownUser().DoesNotTrigger(Rule);

    [Fact]
    public void NoName_DoesNotTrigger() => Address.UnsetUser().DoesNotTrigger(Rule);

    [Theory]
    [InlineData(PlaceKind.Example)]
    [InlineData(PlaceKind.Test)]
    public void ASample_DoesNotTrigger(PlaceKind kind) => Address.In(kind).DoesNotTrigger(Rule);

    [Fact]
    public void SettingsWithoutALogin_DoNotTrigger() => Address.LoginRequired(false).DoesNotTrigger(Rule);

    [Fact]
    public void ADefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Address.User("ann@contoso.com.au", Marks.VariableDefault).Triggers(Rule).Severity);
}
