using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Identity;

public sealed class UnverifiableSenderTests
{
    private const string Rule = "VML202";

    private static readonly Block Service = Block.At("smtp.keypost.net");

    [Fact]
    public void FreeMailFromOfADomainThatAsksToReject_IsAWarning()
    {
        var finding = Service.From("ada@swiftmail.net").Triggers(Rule);

        Assert.Equal(
            "From 'ada@swiftmail.net' is an address of Swift Mail, which Keypost cannot sign for, and swiftmail.net asks receivers to refuse what it did "
            + "not sign (DMARC p=reject); send from a domain of your own that Keypost has verified, and put this address into Reply-To.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.From), finding.Span);
    }

    [Fact]
    public void FreeMailFromOfADomainThatAsksToQuarantine_IsAWarning() =>
        Assert.Equal(Severity.Warning, Service.From("Ada <ada@swiftmail.org>").Triggers(Rule).Severity);

    [Theory]
    [InlineData("ada@swiftmail.info")]
    [InlineData("ada@swiftmail.biz")]
    [InlineData("ada@gmail.com")]
    public void FreeMailFromOfADomainThatAsksNothing_IsInformation(string from)
    {
        var finding = Service.From(from).Triggers(Rule);

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("so receivers may refuse the mail or take it for spam", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherProviderOfMailboxes_MayBeOneHouse() =>
        Assert.Equal(Severity.Info, Block.At("smtp.tokenmail.net").From("ada@swiftmail.net").Triggers(Rule).Severity);

    [Fact]
    public void DomainOfOnesOwn_DoesNotTrigger()
    {
        Service.From("ada@harbour-books.net").DoesNotTrigger(Rule);
        Service.From("ada@mail.swiftmail.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void TheProviderOfTheMailboxItself_DoesNotTrigger() => Block.At("smtp.swiftmail.net").From("ada@swiftmail.net").DoesNotTrigger(Rule);

    [Fact]
    public void ServiceThatReplacesTheAddress_DoesNotTrigger()
    {
        Block.At("smtp.replacing-post.net").From("ada@swiftmail.net").DoesNotTrigger(Rule);
        Block.At("smtp.gmail.com").From("ada@swiftmail.net").DoesNotTrigger(Rule);
        Block.At("smtp.office365.com").From("ada@swiftmail.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void ServerThatNobodyKnows_DoesNotTrigger()
    {
        Block.At("mail.harbour-books.net").From("ada@swiftmail.net").DoesNotTrigger(Rule);
        Block.At("relay").From("ada@swiftmail.net").DoesNotTrigger(Rule);
        Block.WithoutHost().From("ada@swiftmail.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void WhatNeverLeavesTheHouse_DoesNotTrigger()
    {
        Block.At("mailpit").From("ada@swiftmail.net").DoesNotTrigger(Rule);
        Block.At("sandbox.trymail.net").From("ada@swiftmail.net").DoesNotTrigger(Rule);
    }

    [Fact]
    public void SampleOrUnknownFrom_DoesNotTrigger()
    {
        Service.From("you@swiftmail.net", Marks.Placeholder).DoesNotTrigger(Rule);
        Service.UnknownFrom().DoesNotTrigger(Rule);
        Service.From("swiftmail.net").DoesNotTrigger(Rule);
        Service.DoesNotTrigger(Rule);
    }

    [Fact]
    public void PerUserLogins_SilenceIt()
    {
        Service.From("ada@swiftmail.net").PerUserLogins(true).DoesNotTrigger(Rule);
        Service.From("ada@swiftmail.net").UnknownPerUserLogins().DoesNotTrigger(Rule);
        Service.From("ada@swiftmail.net").PerUserLogins(false).Triggers(Rule);
    }
}
