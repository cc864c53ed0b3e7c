using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

/// <summary>Safe only if the present settings work for no candidate client and the new ones for all.</summary>
public sealed class RemedySafetyTests
{
    private static readonly Verdict Wrong = new("It is wrong.", SettingKey.Port)
    {
        DependsOnHost = true,
        Remedy = new("Use port 587", RemedyChange.Port(587)) { Safety = RemedySafety.Safe },
    };

    private static readonly Block Certain = Block.At("smtp.gmail.com").Port(465);

    [Fact]
    public void CertainByFacts_StaysSafe() => Assert.Equal(RemedySafety.Safe, SafetyOf(Wrong, Certain));

    [Fact]
    public void Likely_IsUnsafe()
    {
        var rule = new StubRule("VML900", submission => submission.Client is null ? null : Wrong);

        Assert.Equal(RemedySafety.Safe, SafetyOf(rule, Certain.ProvenClient("mailkit")));
        Assert.Equal(RemedySafety.Unsafe, SafetyOf(rule, Certain.PresumedClient("mailkit")));
    }

    [Fact]
    public void AFactBelowConfidenceA_IsUnsafe() => Assert.Equal(RemedySafety.Unsafe, SafetyOf(Wrong with { Confidence = Confidence.B }, Certain));

    [Fact]
    public void AnUnknownServer_IsUnsafe() => Assert.Equal(RemedySafety.Unsafe, SafetyOf(Wrong, Certain.Host("mail.unheard-of.net")));

    [Fact]
    public void TheDefaultOfAVariable_IsUnsafe() => Assert.Equal(RemedySafety.Unsafe, SafetyOf(Wrong, Certain.Port(465, Marks.VariableDefault)));

    [Fact]
    public void AnUnsafeRemedy_IsNeverMadeSafe() =>
        Assert.Equal(RemedySafety.Unsafe, SafetyOf(Wrong with { Remedy = new("Use port 587", RemedyChange.Port(587)) }, Certain));

    [Fact]
    public void TheUsersOrTheCompilersSeverity_DoesNotTouchSafety()
    {
        var run = Run.Over(Certain).WithRules(new StubRule("VML900", _ => Wrong)).Stating(TestCatalogue.Error("VML900"));

        Assert.Equal(RemedySafety.Safe, run.InTheCompiler().Finding().Remedy?.Safety);
        Assert.Equal(RemedySafety.Safe, run.Choosing("VML900", Severity.Info).Finding().Remedy?.Safety);
    }

    private static RemedySafety? SafetyOf(Verdict verdict, Block block) => SafetyOf(new StubRule("VML900", _ => verdict), block);

    private static RemedySafety? SafetyOf(StubRule rule, Block block) =>
        Run.Over(block).WithRules(rule).Stating(TestCatalogue.Error("VML900")).Finding().Remedy?.Safety;
}
