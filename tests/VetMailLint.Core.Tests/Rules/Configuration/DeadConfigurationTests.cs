using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class DeadConfigurationTests
{
    private const string Rule = "VML504";

    private static readonly ReaderNote Note = new(ReaderNoteKind.DeadBlock, Block.SpanOf(SettingKey.Host), "configuration/system.net/mailSettings/smtp", "net10.0");

    [Fact]
    public void ItsNote_Triggers()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal((Rule, Severity.Warning, Certainty.Certain), (finding.Rule.Id, finding.Severity, finding.Certainty));
        Assert.Equal(
            "configuration/system.net/mailSettings/smtp is read on .NET Framework only, and the project beside it targets net10.0; hand the settings to the client in code, and take the section away.",
            finding.Message);
        Assert.Equal(Note.Span, finding.Span);
    }

    [Fact]
    public void AnotherNote_DoesNotTrigger() =>
        Assert.DoesNotContain(Rule, Run.OverNotes(Note with { Kind = ReaderNoteKind.UnusableValue }).Ids());

    [Fact]
    public void NoNote_DoesNotTrigger() => Assert.Empty(Run.OverNotes().Findings());

    [Fact]
    public void SwitchedOff_DoesNotTrigger() => Assert.Empty(Run.OverNotes(Note).Choosing(Rule, Severity.Off).Findings());
}
