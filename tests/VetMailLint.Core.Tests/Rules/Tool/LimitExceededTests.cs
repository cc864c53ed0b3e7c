using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Tool;

public sealed class LimitExceededTests
{
    private const string Rule = "VML902";

    private static readonly SourceSpan Here = Block.SpanOf(SettingKey.Port);
    private static readonly ReaderNote Note = new(ReaderNoteKind.LimitHit, Here, "64 levels", "the list at line 12 is deeper");

    [Fact]
    public void ItsNote_Triggers()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal(Rule, finding.Rule.Id);
        Assert.Equal("Not everything was checked: the list at line 12 is deeper.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Here, finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void AnotherNote_DoesNotTrigger() =>
        Assert.DoesNotContain(Rule, Run.OverNotes(Note with { Kind = ReaderNoteKind.DuplicateKey }).Ids());

    [Fact]
    public void NoNote_DoesNotTrigger() => Assert.Empty(Run.OverNotes().Findings());

    [Fact]
    public void ANoteWithACeiling_IsLikelyAndNoMoreSevere()
    {
        var finding = Run.OverNotes(Note with { Ceiling = Severity.Info }).Finding();

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
    }

    [Fact]
    public void SwitchedOff_DoesNotTrigger() => Assert.Empty(Run.OverNotes(Note).Choosing(Rule, Severity.Off).Findings());
}
