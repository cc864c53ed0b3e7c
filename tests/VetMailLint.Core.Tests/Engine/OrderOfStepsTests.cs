using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

/// <summary>Merge, supersede, ceilings, the user's severity, suppression. Each test would fail with two of the steps swapped.</summary>
public sealed class OrderOfStepsTests
{
    private const string Cause = "VML910";
    private const string Effect = "VML911";

    private static readonly Block Any = Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls);
    private static readonly StubRule CauseRule = new(Cause, _ => new("The cause.", SettingKey.Tls));
    private static readonly StubRule EffectRule = new(Effect, _ => new("The effect.", SettingKey.Port));

    [Fact]
    public void AFinding_DisplacesThoseThatItsPageNames() => Assert.Equal([Cause], Check(CauseRule, EffectRule).Ids());

    [Fact]
    public void WithoutTheCause_TheEffectIsReported() =>
        Assert.Equal([Effect], Check(new StubRule(Cause, _ => null), EffectRule).Ids());

    [Fact]
    public void ALessSevereFinding_DisplacesNothing()
    {
        var warning = new StubRule(Cause, _ => new("The cause.", SettingKey.Tls) { Severity = Severity.Warning });

        Assert.Equal([Effect, Cause], Check(warning, EffectRule).Ids());
    }

    [Fact]
    public void AFindingThatItsVerdictKeepsFromDisplacing_DisplacesNothing()
    {
        var quiet = new StubRule(Cause, _ => new("The cause.", SettingKey.Tls) { Displaces = false });

        Assert.Equal([Effect, Cause], Check(quiet, EffectRule).Ids());
    }

    [Fact]
    public void MergeBeforeSupersede_WhatHoldsForOneClientOnly_DisplacesNothingMoreSevere()
    {
        var forOne = new StubRule(Cause, submission => submission.Client?.Id == "system-net-mail" ? new("The cause.", SettingKey.Tls) : null);
        var block = Any.PresumedClient("mailkit", "system-net-mail");

        Assert.Equal([Effect, Cause], Check(block, forOne, EffectRule).Ids());
    }

    [Fact]
    public void SupersedeBeforeCeilings_AFindingThatItsFactCapsLater_StillDisplaces()
    {
        var unsure = new StubRule(Cause, _ => new("The cause.", SettingKey.Tls) { Confidence = Confidence.B });

        var finding = Check(unsure, EffectRule).Finding();

        Assert.Equal(Cause, finding.Rule.Id);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void SupersedeBeforeTheUsersSeverity_AFindingThatTheUserLowered_StillDisplaces()
    {
        var finding = Check(CauseRule, EffectRule).Choosing(Cause, Severity.Info).Finding();

        Assert.Equal(Cause, finding.Rule.Id);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void ARuleThatIsOff_DisplacesNothing() =>
        Assert.Equal([Effect], Check(CauseRule, EffectRule).Choosing(Cause, Severity.Off).Ids());

    [Fact]
    public void ARuleThatIsOffByDefault_DisplacesNothing_UntilTheUserSwitchesItOn()
    {
        var run = Check(CauseRule, EffectRule).Stating(TestCatalogue.Error(Cause, Effect) with { IsOnByDefault = false });

        Assert.Equal([Effect], run.Ids());
        Assert.Equal([Cause], run.Choosing(Cause, Severity.Error).Ids());
    }

    [Fact]
    public void CeilingsBeforeTheUsersSeverity_TheUserLiftsACeiling()
    {
        var block = Any.Port(465, Marks.VariableDefault);

        Assert.Equal(Severity.Warning, Check(block, EffectRule).Finding().Severity);
        Assert.Equal(Severity.Error, Check(block, EffectRule).Choosing(Effect, Severity.Error).Finding().Severity);
    }

    [Fact]
    public void SupersedeBeforeSuppression_ASuppressedFinding_StillDisplaces() =>
        Assert.Empty(Check(CauseRule, EffectRule).Suppressing(Comment.For(Cause).OnLineOf(SettingKey.Tls)).Findings());

    [Fact]
    public void TheUsersSeverityBeforeSuppression_ARuleThatIsOff_LeavesItsSuppressionAlone()
    {
        var run = Check(CauseRule).Suppressing(Comment.For(Cause).OnLineOf(SettingKey.Tls));

        Assert.Empty(run.Choosing(Cause, Severity.Off).Findings());
    }

    [Fact]
    public void WhatIsWrongInOneBranch_DisplacesNothingInAnother()
    {
        var on465 = new StubRule(Cause, submission => submission.Port.Value == 465 ? new("The cause.", SettingKey.Tls) : null);
        var on587 = new StubRule(Effect, submission => submission.Port.Value == 587 ? new("The effect.", SettingKey.Port) : null);

        var run = Run.Over(Any.When("when a"), Any.Port(587).When("when b")).WithRules(on465, on587)
            .Stating(TestCatalogue.Error(Cause, Effect), TestCatalogue.Error(Effect));

        Assert.Equal([Effect, Cause], run.Ids());
    }

    [Fact]
    public void WhatIsWrongInOneBlock_DisplacesNothingInAnother()
    {
        var on465 = new StubRule(Cause, submission => submission.Port.Value == 465 ? new("The cause.", SettingKey.Tls) : null);
        var on587 = new StubRule(Effect, submission => submission.Port.Value == 587 ? new("The effect.", SettingKey.Port) : null);

        var run = Run.Over(Any.Named("Smtp"), Any.Port(587).Named("Backup")).WithRules(on465, on587)
            .Stating(TestCatalogue.Error(Cause, Effect), TestCatalogue.Error(Effect));

        Assert.Equal([Effect, Cause], run.Ids());
    }

    private static Run Check(params StubRule[] rules) => Check(Any, rules);

    private static Run Check(Block block, params StubRule[] rules) =>
        Run.Over(block).WithRules([.. rules]).Stating(TestCatalogue.Error(Cause, Effect), TestCatalogue.Error(Effect));
}
