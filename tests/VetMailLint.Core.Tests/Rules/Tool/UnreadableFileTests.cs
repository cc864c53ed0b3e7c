using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Tool;

public sealed class UnreadableFileTests
{
    private const string Rule = "VML901";

    private static readonly SourceSpan Here = Block.SpanOf(SettingKey.Port);
    private static readonly ReaderNote Note = new(ReaderNoteKind.Unreadable, Here, "appsettings.json", "a ',' is missing");

    [Fact]
    public void ItsNote_Triggers()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal(Rule, finding.Rule.Id);
        Assert.Equal("The file cannot be read from here on: a ',' is missing; what stands before was checked, the rest was not.", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Here, finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void AQuoteThatIsNeverClosed_DoesNotSayThatTheRestIsUnread() =>
        Assert.Equal(
            "The value cannot be read as it stands: a quote is never closed, so that each line was read by itself; close the quote.",
            Run.OverNotes(Note with { Subject = ReaderNote.Quote, Detail = "a quote is never closed, so that each line was read by itself" }).Finding().Message);

    [Fact]
    public void AnotherNote_DoesNotTrigger() =>
        Assert.DoesNotContain(Rule, Run.OverNotes(Note with { Kind = ReaderNoteKind.DuplicateKey }).Ids());

    [Fact]
    public void NoNote_DoesNotTrigger() => Assert.Empty(Run.OverNotes().Findings());

    [Fact]
    public void ANoteWithACeiling_IsLikelyAndNoMoreSevere()
    {
        var finding = Run.OverNotes(Note with { Ceiling = Severity.Warning }).Finding();

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
    }

    [Fact]
    public void SwitchedOff_DoesNotTrigger() => Assert.Empty(Run.OverNotes(Note).Choosing(Rule, Severity.Off).Findings());
}
