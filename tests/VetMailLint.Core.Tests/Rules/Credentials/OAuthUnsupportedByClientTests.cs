using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Credentials;

public sealed class OAuthUnsupportedByClientTests
{
    private const string Rule = "VML308";

    private static readonly string AccessToken = "ya29." + new string('a', 40);

    private static readonly Block Tokens = Block.At("smtp.tokenmail.net").User("ada@tokenmail.net");

    [Fact]
    public void TokenForAClientWithoutOAuth_Triggers()
    {
        var finding = Block.At("smtp.gmail.com").UnknownToken().ProvenClient("system-net-mail").Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail cannot log in with an OAuth token and sends it as a password at best, which is refused; use a client with OAuth, such as MailKit.",
            finding.Message);
        Assert.Equal((Severity.Error, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.Token), finding.Span);
    }

    [Fact]
    public void TokenForAClientWithOAuth_DoesNotTrigger()
    {
        Block.At("smtp.gmail.com").UnknownToken().ProvenClient("mailkit").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").UnknownToken().ProvenClient("gateway").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").UnknownToken().DoesNotTrigger(Rule);
    }

    [Fact]
    public void PresumedClient_IsAWarning() =>
        Assert.Equal(Severity.Warning, Block.At("smtp.gmail.com").UnknownToken().PresumedClient("system-net-mail").Triggers(Rule).Severity);

    [Fact]
    public void ClientThatIsOneOfTwo_IsInformation() =>
        Assert.Equal(Severity.Info, Block.At("smtp.gmail.com").UnknownToken().PresumedClient("system-net-mail", "mailkit").Triggers(Rule).Severity);

    [Fact]
    public void ProviderThatTakesTokensOnly_Triggers()
    {
        var finding = Tokens.UnknownPassword().ProvenClient("system-net-mail").Triggers(Rule);

        Assert.Equal("Token Mail takes OAuth logins only, and System.Net.Mail has no OAuth; use a client with OAuth, such as MailKit, or another provider.", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Password), finding.Span);
    }

    [Fact]
    public void ProviderThatTakesTokensOnly_IsFineForAClientWithOAuth() => Tokens.UnknownPassword().ProvenClient("mailkit").DoesNotTrigger(Rule);

    [Fact]
    public void NobodyWhoLogsIn_DoesNotTrigger() => Block.At("smtp.tokenmail.net").ProvenClient("system-net-mail").DoesNotTrigger(Rule);

    [Fact]
    public void PasswordInTheShapeOfAToken_TriggersAtMailboxesOnly()
    {
        Block.At("smtp.gmail.com").Password(AccessToken).ProvenClient("system-net-mail").Triggers(Rule);
        Block.At("smtp.keypost.net").Password(AccessToken).ProvenClient("system-net-mail").DoesNotTrigger(Rule);
        Block.At("mail.harbour-books.net").Password(AccessToken).ProvenClient("system-net-mail").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").Password("ya29 or so").ProvenClient("system-net-mail").DoesNotTrigger(Rule);
    }

    [Fact]
    public void ServerOnOnesOwnNetwork_DoesNotTrigger() => Block.At("localhost").UnknownToken().ProvenClient("system-net-mail").DoesNotTrigger(Rule);
}
