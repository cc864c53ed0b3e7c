using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Host;

public sealed class HostNotBareTests
{
    private const string Rule = "VML404";

    private static readonly Block Bare = Block.At("smtp.gmail.com").ProvenClient("system-net-mail");

    [Fact]
    public void ABareName_DoesNotTrigger() => Bare.DoesNotTrigger(Rule);

    [Fact]
    public void AScheme_Triggers()
    {
        var finding = Bare.Host("smtp://smtp.gmail.com").Triggers(Rule);

        Assert.Equal(
            "The host 'smtp://smtp.gmail.com' holds a scheme, which System.Net.Mail takes for a part of the name and cannot resolve; "
            + "write the name alone, 'smtp.gmail.com'.",
            finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Block.SpanOf(SettingKey.Host), finding.Span);
    }

    [Theory]
    [InlineData("smtp.gmail.com:587", "a port")]
    [InlineData("localhost:1025", "a port")]
    [InlineData("smtp.gmail.com/mail", "a path")]
    [InlineData("smtp.gmail.com smtp2.gmail.com", "blanks")]
    [InlineData("ada@smtp.gmail.com", "a user part")]
    [InlineData("smtps://smtp.gmail.com:465", "a scheme")]
    public void EachKindOfExcess_IsNamed(string host, string excess) =>
        Assert.Contains($" holds {excess}, which ", Bare.Host(host).Triggers(Rule).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("::1")]
    [InlineData("fd00::25")]
    [InlineData("2001:db8::587")]
    [InlineData("smtp.gmail.com.")]
    [InlineData("10.0.0.25")]
    [InlineData("smtp.gmail.com:smtp")]
    [InlineData("mail_relay")]
    [InlineData("localhost")]
    [InlineData("smtp-relay.gmail.com")]
    [InlineData("fe80::1%eth0")]
    [InlineData("")]
    public void WhatMayBeAName_DoesNotTrigger(string host) => Bare.Host(host).DoesNotTrigger(Rule);

    [Theory]
    [InlineData(" smtp.gmail.com")]
    [InlineData("smtp.gmail.com ")]
    public void BlanksAroundTheName_WhichSystemNetMailTrims_DoNotTrigger(string host) => Bare.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void AClientThatTakesMore_DoesNotTrigger() => Bare.Host("smtp.gmail.com:587").ProvenClient("gateway").DoesNotTrigger(Rule);

    [Fact]
    public void AClientOfWhichNobodyKnows_DoesNotTrigger() => Bare.Host("smtp.gmail.com:587").ProvenClient("vettrak").DoesNotTrigger(Rule);

    [Fact]
    public void NobodyToSay_DoesNotTrigger() => Block.At("smtp.gmail.com:587").DoesNotTrigger(Rule);

    [Fact]
    public void WhereOneOfTwoClientsTakesMore_IsInfo() =>
        Assert.Equal(Severity.Info, Bare.Host("smtp.gmail.com:587").PresumedClient("gateway", "mailkit").Triggers(Rule).Severity);

    [Fact]
    public void APlaceholder_DoesNotTrigger() => Bare.Host("smtp://your-host", Marks.Placeholder).DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownHost_DoesNotTrigger() => Bare.UnknownHost().DoesNotTrigger(Rule);

    [Fact]
    public void AnUnknownServer_IsAnErrorToo() =>
        Assert.Equal(Severity.Error, Bare.Host("mail.unheard-of.net:587").Triggers(Rule).Severity);

    [Fact]
    public void TheDefaultOfAVariable_IsAWarning() =>
        Assert.Equal(Severity.Warning, Bare.Host("smtp.gmail.com:587", Marks.VariableDefault).Triggers(Rule).Severity);

    [Theory]
    [InlineData("smtp://ada:hunter2@smtp.gmail.com:587", "smtp://…@smtp.gmail.com…")]
    [InlineData("smtp://ada:hunter2?x@smtp.gmail.com", "smtp://ada…")]
    [InlineData("?password=hunter2/", "…")]
    [InlineData("ada:hunter2@smtp.gmail.com", "…@smtp.gmail.com")]
    [InlineData("smtp://smtp.gmail.com/?password=hunter2", "smtp://smtp.gmail.com…")]
    public void AUserPartOrQuery_IsNeverShown(string host, string shown)
    {
        var finding = Bare.Host(host).Triggers(Rule);

        Assert.StartsWith($"The host '{shown}' holds ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AUserPart_IsNotShownByOtherRulesEither() =>
        Assert.All(
            Run.Over(Bare.Host("smtp://ada:hunter2@smtp.gmail.com").Port(465).Tls(TlsKind.None)).Findings(),
            finding => Assert.DoesNotContain("hunter2", finding.Message, StringComparison.Ordinal));

    [Fact]
    public void TheRemedy_IsTheBareName_AndNotSafe()
    {
        var remedy = Bare.Host("smtp://ada:hunter2@smtp.gmail.com:587/?from=ada@contoso.com.au").Triggers(Rule).Remedy;

        Assert.Equal("Use the bare host smtp.gmail.com", remedy?.Title);
        Assert.Equal([new(SettingKey.Host, "smtp.gmail.com")], remedy!.Changes);
        Assert.Equal(RemedySafety.Unsafe, remedy.Safety);
    }

    [Fact]
    public void WithNothingLeft_ThereIsNoRemedy() => Assert.Null(Bare.Host("smtp://").Triggers(Rule).Remedy);

    [Fact]
    public void ItReplacesTheClosedPortOfTheSameHost() =>
        Assert.Equal([Rule], Run.Over(Block.At("smtp.office365.com:465").Port(465).ProvenClient("mailkit")).Ids());
}
