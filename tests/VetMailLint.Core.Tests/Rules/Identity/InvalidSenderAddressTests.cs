using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Identity;

public sealed class InvalidSenderAddressTests
{
    private const string Rule = "VML204";

    private static readonly Block Settings = Block.At("mail.harbour-books.net");

    private static readonly Block Code = Settings.Verbatim().ProvenClient("system-net-mail");

    [Fact]
    public void NoAddress_WhereTheClientThrows_IsAnError()
    {
        var finding = Code.From("noreply").Triggers(Rule);

        Assert.Equal(
            "From 'noreply' has no '@', so System.Net.Mail throws a FormatException before anything is sent; write a whole address, name@domain.",
            finding.Message);
        Assert.Equal((Severity.Error, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.From), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Theory]
    [InlineData("@harbour-books.net")]
    [InlineData("noreply@")]
    [InlineData("Harbour Books <noreply>")]
    [InlineData("Harbour Books")]
    [InlineData("a@harbour-books.net;b@harbour-books.net")]
    [InlineData("Harbour Books <a@harbour-books.net")]
    public void TextThatTheClientRefuses_Triggers(string from) => Code.From(from).Triggers(Rule);

    [Theory]
    [InlineData("a@harbour-books.net")]
    [InlineData("a@localhost")]
    [InlineData("<a@harbour-books.net>")]
    [InlineData("Harbour Books <a@harbour-books.net>")]
    [InlineData("Harbour, Books & Co. <a@harbour-books.net>")]
    [InlineData("\"Harbour; Books\" <a@harbour-books.net>")]
    [InlineData("\"john doe\"@harbour-books.net")]
    [InlineData("jörg@bücher.net")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("")]
    public void TextThatTheClientTakes_DoesNotTrigger(string from) => Code.From(from).DoesNotTrigger(Rule);

    [Fact]
    public void SenderIsLookedAtToo()
    {
        Code.From("a@harbour-books.net").Sender("noreply").Triggers(Rule);
        Code.From("a@harbour-books.net").Sender("b@harbour-books.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void KeyThatTakesNothingButAnAddress_IsAWarning()
    {
        var finding = Settings.FromAddress("noreply").Triggers(Rule);

        Assert.Equal("From 'noreply' has no '@', so servers refuse the mail; write a whole address, name@domain.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Settings.FromAddress("noreply@harbour-books.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void KeyThatMayHoldAName_DoesNotTrigger()
    {
        Settings.From("Harbour Books").DoesNotTrigger(Rule);
        Settings.PresumedClient("system-net-mail").From("noreply").DoesNotTrigger(Rule);
    }

    [Fact]
    public void ServerOnOnesOwnNetwork_CompletesTheAddress()
    {
        Block.At("localhost").FromAddress("noreply").DoesNotTrigger(Rule);
        Block.At("postfix").FromAddress("noreply").DoesNotTrigger(Rule);
        Block.At("localhost").Verbatim().ProvenClient("system-net-mail").From("noreply").Triggers(Rule);
    }

    [Theory]
    [InlineData("SMTP_FROM")]
    [InlineData("mail:from")]
    [InlineData("%FROM%")]
    [InlineData("secrets/mail/from")]
    [InlineData("[from]")]
    public void NameOfAValueThatIsFilledInLater_DoesNotTrigger(string text)
    {
        Settings.FromAddress(text).DoesNotTrigger(Rule);
        Code.From(text).DoesNotTrigger(Rule);
    }

    [Fact]
    public void PlaceholderOrUnknown_DoesNotTrigger()
    {
        Settings.FromAddress("email", Marks.Placeholder).DoesNotTrigger(Rule);
        Code.From("email", Marks.Placeholder).DoesNotTrigger(Rule);
        Code.UnknownFrom().DoesNotTrigger(Rule);
        Code.DoesNotTrigger(Rule);
    }

    [Fact]
    public void ListOfAddressesInSettings_MayBeSplit()
    {
        Settings.FromAddress("a@harbour-books.net;b@harbour-books.net").DoesNotTrigger(Rule);
        Settings.FromAddress("a@harbour-books.net, b@harbour-books.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void LoginThatIsAnAddress_IsOffered()
    {
        var remedy = Code.From("noreply").User("noreply@harbour-books.net").Triggers(Rule).Remedy!;

        Assert.Equal(("Send as noreply@harbour-books.net", RemedySafety.Unsafe), (remedy.Title, remedy.Safety));
        Assert.Equal([new RemedyChange(SettingKey.From, "noreply@harbour-books.net")], remedy.Changes);
    }
}
