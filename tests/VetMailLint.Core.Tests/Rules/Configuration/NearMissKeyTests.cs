using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class NearMissKeyTests
{
    private static readonly SourceSpan Span = new("appsettings.json", 4, 5, 4, 14, 60, 9);

    private static readonly ReaderNote Slip = new(ReaderNoteKind.NearMissKey, Span, "SmtpSever", "SmtpServer is missing here") { SettingPath = "Smtp:SmtpSever" };

    [Fact]
    public void NearMiss_Triggers()
    {
        var finding = Run.OverNotes(Slip).Finding();

        Assert.Equal("SmtpSever is no key that mail settings have, while SmtpServer is missing here; rename it.", finding.Message);
        Assert.Equal(("VML502", Severity.Warning, Certainty.Certain), (finding.Rule.Id, finding.Severity, finding.Certainty));
        Assert.Equal((Span, "Smtp:SmtpSever"), (finding.Span, finding.SettingPath));
    }

    [Fact]
    public void BlockThatSaysLittle_IsInformation()
    {
        var finding = Run.OverNotes(Slip with { Ceiling = Severity.Info }).Finding();

        Assert.Equal((Severity.Info, Certainty.Likely), (finding.Severity, finding.Certainty));
    }

    [Fact]
    public void NotesOfOtherKinds_DoNotTrigger() =>
        Assert.DoesNotContain("VML502", Run.OverNotes(Slip with { Kind = ReaderNoteKind.DuplicateKey }).Ids());
}
