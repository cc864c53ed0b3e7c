using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class ConflictingTlsSwitchesTests
{
    private const string Rule = "VML110";

    private static readonly ReaderNote Note = new(
        ReaderNoteKind.ConflictingTls, Block.SpanOf(SettingKey.Tls), "EMAIL_USE_SSL", "'EMAIL_USE_TLS: true' and 'EMAIL_USE_SSL: true' exclude each other in Django");

    [Fact]
    public void TwoSwitchesThatAreBothOn_AreAnError()
    {
        var finding = Run.OverNotes(Note).Finding();

        Assert.Equal(
            "'EMAIL_USE_TLS: true' and 'EMAIL_USE_SSL: true' exclude each other in Django; switch one of them off: on port 465 keep TLS from the first byte, "
            + "on any other port STARTTLS.",
            finding.Message);
        Assert.Equal((Rule, Severity.Error), (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void UnderACondition_IsInfo() => Assert.Equal(Severity.Info, Run.OverNotes(Note with { Ceiling = Severity.Info }).Finding().Severity);

    [Theory]
    [InlineData(ReaderNoteKind.DuplicateKey)]
    [InlineData(ReaderNoteKind.UnusableValue)]
    public void AnotherNote_DoesNotTrigger(ReaderNoteKind kind) => Assert.DoesNotContain(Rule, Run.OverNotes(Note with { Kind = kind }).Ids());
}
