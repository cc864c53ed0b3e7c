using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class TimeoutUnitTests
{
    private const string Rule = "VML505";

    private static readonly Block Code = Block.At("smtp.gmail.com").Verbatim().ProvenClient("system-net-mail");

    [Fact]
    public void SecondsWhereMillisecondsCount_Trigger()
    {
        var finding = Code.Timeout(30).Triggers(Rule);

        Assert.Equal(
            "A time-out of 30 is 30 milliseconds in System.Net.Mail, too short for a server on the internet; for 30 seconds write 30000.",
            finding.Message);
        Assert.Equal((Severity.Warning, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.Timeout), finding.Span);
        Assert.Equal([new RemedyChange(SettingKey.Timeout, "30000")], finding.Remedy!.Changes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(500)]
    [InlineData(999)]
    public void LessThanASecond_Triggers(int timeout) => Code.Timeout(timeout).Triggers(Rule);

    [Theory]
    [InlineData(1000)]
    [InlineData(30000)]
    [InlineData(100000)]
    public void ASecondOrMore_DoesNotTrigger(int timeout) => Code.Timeout(timeout).DoesNotTrigger(Rule);

    [Fact]
    public void MillisecondsThatAreNoSeconds_GetNoRepair() => Assert.Null(Code.Timeout(500).Triggers(Rule).Remedy);

    [Fact]
    public void Zero_TriggersWhereItFailsAtOnce()
    {
        var finding = Code.Timeout(0).Triggers(Rule);

        Assert.Contains("give up at once", finding.Message, StringComparison.Ordinal);
        Assert.Equal([new RemedyChange(SettingKey.Timeout, null)], finding.Remedy!.Changes);
        Block.At("smtp.gmail.com").Verbatim().ProvenClient("mailkit").Timeout(0).DoesNotTrigger(Rule);
    }

    [Fact]
    public void ClientThatCountsSecondsOrNobodyKnows_DoesNotTrigger()
    {
        Block.At("smtp.gmail.com").Verbatim().ProvenClient("gateway").Timeout(30).DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").Verbatim().ProvenClient("vettrak").Timeout(30).DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").Verbatim().Timeout(30).DoesNotTrigger(Rule);
    }

    [Fact]
    public void ApplicationThatMayConvertTheValue_DoesNotTrigger()
    {
        Block.At("smtp.gmail.com").ProvenClient("system-net-mail").Timeout(30).DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").PresumedClient("system-net-mail").Timeout(30).DoesNotTrigger(Rule);
    }

    [Fact]
    public void ServerThatIsNear_DoesNotTrigger()
    {
        Block.At("localhost").Verbatim().ProvenClient("system-net-mail").Timeout(500).DoesNotTrigger(Rule);
        Block.At("10.0.0.5").Verbatim().ProvenClient("system-net-mail").Timeout(500).DoesNotTrigger(Rule);
    }

    [Fact]
    public void UnknownTimeout_DoesNotTrigger()
    {
        Code.UnknownTimeout().DoesNotTrigger(Rule);
        Code.DoesNotTrigger(Rule);
    }
}
