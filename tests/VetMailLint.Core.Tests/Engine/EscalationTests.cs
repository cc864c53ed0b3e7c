using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

/// <summary>What a finding that hangs on a date becomes later, if nothing else changes.</summary>
public sealed class EscalationTests
{
    /// <summary>Password logins end for good on 2027-06-30.</summary>
    private static readonly Block Sunset = Block.At("smtp.sunsetmail.net").User("ada@sunsetmail.net").UnknownPassword();

    /// <summary>Password logins are off by default from 2026-12-31 on.</summary>
    private static readonly Block Office = Block.At("smtp.office365.com").User("ada@contoso.com.au").UnknownPassword();

    private static Run On(string day, Block block) => Run.Over(block).Only("VML306").On(day);

    private static Escalation? Becomes(Run run) => run.Finding().Becomes;

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-06-29")]
    public void BeforeTheEnd_ItBecomesAnErrorOnThatDay(string day) => Assert.Equal(new(Severity.Error, Run.Day("2027-06-30")), Becomes(On(day, Sunset)));

    [Theory]
    [InlineData("2027-06-30")]
    [InlineData("2028-01-01")]
    public void FromTheEndOn_ItStaysWhatItIs(string day) => Assert.Null(Becomes(On(day, Sunset)));

    // Such a change is never more than a warning, which it becomes 30 days before.
    [Fact]
    public void WhereAnAdministratorMaySwitchItBack_ItBecomesAWarning() => Assert.Equal(new(Severity.Warning, Run.Day("2026-12-01")), Becomes(On("2026-11-23", Office)));

    [Fact]
    public void WhereAnAdministratorMaySwitchItBack_AWarningStaysOne() => Assert.Null(Becomes(On("2026-12-01", Office)));

    [Fact]
    public void HostThatWillBeShutDown_BecomesAnError()
    {
        var run = Run.Over(Block.At("smtp.closingmail.net").Port(587).Tls(TlsKind.StartTls)).Only("VML403").On("2027-01-15");

        Assert.Equal(new(Severity.Error, Run.Day("2027-06-30")), Becomes(run));
    }

    [Theory]
    [InlineData(Severity.Info)]
    [InlineData(Severity.Error)]
    public void SeverityOfTheUsers_StaysOnEveryDay(Severity chosen) => Assert.Null(Becomes(On("2027-06-01", Sunset).Choosing("VML306", chosen)));

    [Theory]
    [InlineData("2027-01-15", Severity.Warning)]
    [InlineData("2027-06-10", null)]
    public void CeilingOfTheCompiler_HoldsOnThatDayToo(string day, Severity? then) => Assert.Equal(then, Becomes(On(day, Sunset).InTheCompiler())?.Severity);

    [Fact]
    public void WhatHangsOnNoDate_BecomesNothing() => Assert.Null(Becomes(Run.Over(Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls))));
}
