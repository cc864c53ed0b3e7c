using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class UnusableValueTests
{
    private const string Rule = "VML501";

    private static readonly SourceSpan Here = Block.SpanOf(SettingKey.Port);
    private static readonly ReaderNote Note = new(ReaderNoteKind.UnusableValue, Here, "Port", "a port is a whole number from 1 to 65535");

    [Fact]
    public void ItsNote_Triggers()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal(Rule, finding.Rule.Id);
        Assert.Equal("Port cannot be used: a port is a whole number from 1 to 65535.", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
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
        var finding = Run.OverNotes(Note with { Ceiling = Severity.Warning }).Finding();

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
    }

    [Fact]
    public void SwitchedOff_DoesNotTrigger() => Assert.Empty(Run.OverNotes(Note).Choosing(Rule, Severity.Off).Findings());
}
