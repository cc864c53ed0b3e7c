using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class RecipientSeparatorTests
{
    private const string Rule = "VML506";

    private static readonly Block Code = Block.At("mail.harbour-books.net").Verbatim().ProvenClient("system-net-mail");

    [Fact]
    public void Semicolons_Trigger()
    {
        var finding = Code.Recipients("a@harbour-books.net;b@harbour-books.net").Triggers(Rule);

        Assert.Equal(
            "The recipients are separated by ';', which System.Net.Mail does not split at, so it throws a FormatException; separate them by ','.",
            finding.Message);
        Assert.Equal((Severity.Error, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.Recipients), finding.Span);
        Assert.Equal([new RemedyChange(SettingKey.Recipients, "a@harbour-books.net,b@harbour-books.net")], finding.Remedy!.Changes);
        Assert.Equal(RemedySafety.Safe, finding.Remedy.Safety);
    }

    [Theory]
    [InlineData("a@x.net; b@x.net", "a@x.net, b@x.net")]
    [InlineData("a@x.net;", "a@x.net")]
    [InlineData("\"A; B\" <a@x.net>; b@x.net", "\"A; B\" <a@x.net>, b@x.net")]
    [InlineData("a@x.net,b@x.net;c@x.net", "a@x.net,b@x.net,c@x.net")]
    public void Repair_LeavesNamesAlone(string text, string repaired) =>
        Assert.Equal(repaired, Code.Recipients(text).Triggers(Rule).Remedy!.Changes[0].Text);

    [Theory]
    [InlineData("a@x.net,b@x.net")]
    [InlineData("a@x.net")]
    [InlineData("\"A; B\" <a@x.net>")]
    [InlineData("A; B <a@x.net>")]
    [InlineData(";")]
    [InlineData("key=value;other=value")]
    public void TextWithoutASeparatingSemicolon_DoesNotTrigger(string text) => Code.Recipients(text).DoesNotTrigger(Rule);

    [Fact]
    public void ApplicationThatMaySplitTheList_DoesNotTrigger()
    {
        Block.At("mail.harbour-books.net").ProvenClient("system-net-mail").Recipients("a@x.net;b@x.net").DoesNotTrigger(Rule);
        Block.At("mail.harbour-books.net").PresumedClient("system-net-mail").Recipients("a@x.net;b@x.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void ClientWhoseSeparatorNobodyKnows_DoesNotTrigger()
    {
        Block.At("mail.harbour-books.net").Verbatim().ProvenClient("vettrak").Recipients("a@x.net;b@x.net").DoesNotTrigger(Rule);
        Block.At("mail.harbour-books.net").Verbatim().Recipients("a@x.net;b@x.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void PlaceholderOrUnknown_DoesNotTrigger()
    {
        Code.Recipients("a@x.net;b@x.net", Marks.Placeholder).DoesNotTrigger(Rule);
        Code.UnknownRecipients().DoesNotTrigger(Rule);
        Code.DoesNotTrigger(Rule);
    }
}
