using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class DuplicateKeyTests
{
    private const string Rule = "VML503";

    private static readonly SourceSpan Here = Block.SpanOf(SettingKey.Port);
    private static readonly ReaderNote Note = new(ReaderNoteKind.DuplicateKey, Here, "Smtp:Port", "the other one is on line 3");

    [Fact]
    public void ItsNote_Triggers()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal(Rule, finding.Rule.Id);
        Assert.Equal("Smtp:Port is set twice in this block with different values (the other one is on line 3); keep one.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(Here, finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Fact]
    public void AnotherNote_DoesNotTrigger() =>
        Assert.DoesNotContain(Rule, Run.OverNotes(Note with { Kind = ReaderNoteKind.UnusableValue }).Ids());

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

    [Fact]
    public void TheOtherPlaces_AreRelated_AndTheSettingIsNamed()
    {
        var first = Block.SpanOf(SettingKey.Host);

        var finding = Run.OverNotes(Note with { Related = [first], SettingPath = "Smtp:Port" }).Finding();

        Assert.Equal([new RelatedPlace(first, "Smtp:Port is here too")], finding.Related);
        Assert.Equal("Smtp:Port", finding.SettingPath);
    }
}
