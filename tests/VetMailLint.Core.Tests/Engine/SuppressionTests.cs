using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class SuppressionTests
{
    private const string Unused = "VML903";

    private static readonly Block Mismatch = Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls);
    private static readonly Block Fine = Mismatch.Port(587);

    [Fact]
    public void OnTheSameLine_ItSilences() =>
        Assert.Empty(Run.Over(Mismatch).Suppressing(Comment.For("VML103").OnLineOf(SettingKey.Tls)).Findings());

    [Fact]
    public void ForTheWholeFile_ItSilences() => Assert.Empty(Run.Over(Mismatch).Suppressing(Comment.For("VML103")).Findings());

    [Fact]
    public void InOtherCase_ItSilences() => Assert.Empty(Run.Over(Mismatch).Suppressing(Comment.For("vml103")).Findings());

    [Fact]
    public void OnAnotherLine_ItSilencesNothingAndIsUnused()
    {
        var run = Run.Over(Mismatch).Suppressing(Comment.For("VML103").OnLineOf(SettingKey.Port));

        Assert.Equal(["VML103", Unused], run.Ids());
    }

    [Fact]
    public void ForAnotherRule_ItSilencesNothingAndIsUnused()
    {
        var run = Run.Over(Mismatch).Suppressing(Comment.For("VML203"));

        Assert.Equal(["VML103", Unused], run.Ids());
    }

    [Fact]
    public void WithoutAReason_ItDoesNothing()
    {
        var findings = Run.Over(Mismatch).Suppressing(Comment.For("VML103") with { Reason = null }).Findings();

        Assert.Equal("VML103", findings[0].Rule.Id);
        Assert.Equal("This suppression gives no reason and does nothing; add ' -- ' and why.", findings[1].Message);
        Assert.Equal(Severity.Warning, findings[1].Severity);
        Assert.Equal(Certainty.Certain, findings[1].Certainty);
    }

    [Fact]
    public void WithAMistakeInItsForm_ItDoesNothingAndSaysWhy()
    {
        var findings = Run.Over(Mismatch).Suppressing(Comment.For("VML103") with { Problem = "'until=soon' is no date" }).Findings();

        Assert.Equal(["VML103", Unused], findings.Select(finding => finding.Rule.Id));
        Assert.Equal("This suppression does nothing: 'until=soon' is no date.", findings[1].Message);
    }

    [Fact]
    public void NamingNoRule_IsReported()
    {
        var finding = Run.Over(Fine).Suppressing(Comment.For("VML999")).Finding();

        Assert.Equal("This suppression names 'VML999', which is no rule; 'vetmaillint rules' lists them.", finding.Message);
    }

    [Fact]
    public void NamingARuleAndNoRule_StillSilencesTheRule()
    {
        Assert.Equal([Unused], Run.Over(Mismatch).Suppressing(Comment.For("VML103", "VML999")).Ids());
    }

    [Theory]
    [InlineData("2027-01-30")]
    [InlineData("2027-01-31")]
    public void UntilItsLastDay_ItSilences(string day) => Assert.Empty(Dated(day).Findings());

    [Fact]
    public void InTheAfternoonOfItsLastDay_ItStillSilences() =>
        Assert.Empty(Dated("2027-01-31").On(Run.Day("2027-01-31").AddHours(15)).Findings());

    [Fact]
    public void AfterItsLastDay_ItSilencesNothingAndSaysSo()
    {
        var findings = Dated("2027-02-01").Findings();

        Assert.Equal(["VML103", Unused], findings.Select(finding => finding.Rule.Id));
        Assert.Equal(
            "This suppression ended on 2027-01-31 and no longer silences anything; renew it or repair the setting.", findings[1].Message);
    }

    [Fact]
    public void WithNothingToSilence_ItIsUnused_AtTheCommentsOwnPlace()
    {
        var comment = Comment.For("VML103");

        var finding = Run.Over(Fine).Suppressing(comment).Finding();

        Assert.Equal("Nothing here is reported as VML103 any more; take the suppression away.", finding.Message);
        Assert.Equal(comment.Span, finding.Span);
        Assert.Null(finding.Settings);
    }

    [Fact]
    public void OfARuleThatTheUserSwitchedOff_ItIsNotUnused() =>
        Assert.Empty(Run.Over(Fine).Suppressing(Comment.For("VML103")).Choosing("VML103", Severity.Off).Findings());

    [Fact]
    public void OfARuleThatIsOffByDefault_ItIsNotUnused() => Assert.Empty(Run.Over(Fine).Suppressing(Comment.For("VML105")).Findings());

    [Fact]
    public void OfARuleThatDidNotRunHere_ItIsNotUnused() =>
        Assert.Empty(Run.Over(Fine).Only("VML103").Suppressing(Comment.For("VML106")).Findings());

    [Fact]
    public void OfARuleThatPassesByWhatDoesNotSend_ItIsNotUnused()
    {
        var block = Mismatch.Sends(Delivery.Off);

        Assert.Empty(Run.Over(block).Suppressing(Comment.For("VML103")).Findings());
        Assert.Equal([Unused], Run.Over(block).Suppressing(Comment.For("VML303")).Ids());
    }

    [Fact]
    public void OfAFindingThatAnotherDisplaces_ItIsNotUnused()
    {
        var block = Mismatch.ProvenClient("system-net-mail");

        Assert.Equal(["VML102"], Run.Over(block).Suppressing(Comment.For("VML103").OnLineOf(SettingKey.Tls)).Ids());
    }

    [Fact]
    public void InAFileThatWasNotReadToItsEnd_ItIsNotUnused()
    {
        var note = new ReaderNote(ReaderNoteKind.LimitHit, Block.SpanOf(SettingKey.Host), "64 levels", "the list is deeper");

        Assert.Equal(["VML902"], Run.Over(Fine).Noting(note).Suppressing(Comment.For("VML103")).Ids());
    }

    [Fact]
    public void OfANote_ItSilences()
    {
        var note = new ReaderNote(ReaderNoteKind.DuplicateKey, Block.SpanOf(SettingKey.Host), "Host", "the last one wins");

        Assert.Empty(Run.OverNotes(note).Suppressing(Comment.For("VML503").OnLineOf(SettingKey.Host)).Findings());
        Assert.Equal([Unused], Run.OverNotes().Suppressing(Comment.For("VML503")).Ids());
    }

    [Fact]
    public void UnusedOnes_AreSilentWhereTheUserWantsSo() =>
        Assert.Empty(Run.Over(Fine).Suppressing(Comment.For("VML103")).Choosing(Unused, Severity.Off).Findings());

    private static Run Dated(string day) =>
        Run.Over(Mismatch).Suppressing(Comment.For("VML103") with { Until = Run.Day("2027-01-31") }).On(day);

    [Fact]
    public void WhatItSilences_IsKeptBesideTheFindings()
    {
        var comment = Comment.For("VML103");

        var (findings, suppressed) = Run.Over(Mismatch).Suppressing(comment).Examined();

        Assert.Empty(findings);
        Assert.Equal(("VML103", Comment.For("VML103").Reason), (Assert.Single(suppressed).Finding.Rule.Id, suppressed[0].Suppression.Reason));
    }

    [Fact]
    public void WhatItDoesNotSilence_IsNotKept() => Assert.Empty(Run.Over(Mismatch).Suppressing(Comment.For("VML203")).Examined().Suppressed);

    [Fact]
    public void OneThatDoesNothing_CanBeTakenAway() => Assert.Equal(["VML203"], Run.Over(Mismatch).Suppressing(Comment.For("VML203")).Findings()[1].Unused!.Rules);

    [Fact]
    public void OneThatIsMeantToDoSomething_IsNotTakenAway()
    {
        Assert.Null(Run.Over(Mismatch).Suppressing(Comment.For("VML103") with { Reason = null }).Findings()[1].Unused);
        Assert.Null(Run.Over(Mismatch).Suppressing(Comment.For("VML103") with { Until = Run.Day("2026-11-22") }).Findings()[1].Unused);
    }
}
