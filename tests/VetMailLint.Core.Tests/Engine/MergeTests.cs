using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

/// <summary>From verdicts to findings: one rule, asked once for each alternative and candidate client.</summary>
public sealed class MergeTests
{
    private static readonly StubRule WrongForAny = new("VML900", _ => new("It is wrong.", SettingKey.Port));

    private static readonly StubRule WrongForSystemNetMail =
        new("VML900", submission => submission.Client?.Id == "system-net-mail" ? new("It is wrong.", SettingKey.Port) : null);

    private static readonly StubRule WrongForAnyKnownClient =
        new("VML900", submission => submission.Client is null ? null : new("It is wrong.", SettingKey.Port));

    private static readonly StubRule WrongOnPort465 =
        new("VML900", submission => submission.Port.TryGet(out var port) && port == 465 ? new("It is wrong.", SettingKey.Port) : null);

    private static readonly Block Plain = Block.At("smtp.gmail.com").Port(465);

    [Fact]
    public void WrongForAnyClient_IsCertain_WhateverTheSet()
    {
        Block[] blocks = [Plain, Plain.PresumedClient("mailkit"), Plain.PresumedClient("mailkit", "system-net-mail"), Plain.ProvenClient("mailkit")];

        Assert.All(blocks, block =>
        {
            var finding = Check(WrongForAny, block).Finding();
            Assert.Equal(Severity.Error, finding.Severity);
            Assert.Equal(Certainty.Certain, finding.Certainty);
            Assert.Equal("It is wrong.", finding.Message);
            Assert.Empty(finding.Clients);
        });
    }

    [Fact]
    public void AProvenSet_AllWrong_IsCertainAndAsSevereAsThePageSays()
    {
        var finding = Check(WrongForSystemNetMail, Plain.ProvenClient("system-net-mail")).Finding();

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(["system-net-mail"], finding.Clients);
    }

    [Fact]
    public void AProvenSetOfTwo_AllWrong_IsCertain()
    {
        var finding = Check(WrongForAnyKnownClient, Plain.ProvenClient("system-net-mail", "mailkit")).Finding();

        Assert.Equal(Certainty.Certain, finding.Certainty);
        Assert.Equal(["mailkit", "system-net-mail"], finding.Clients);
    }

    [Fact]
    public void APresumedSet_AllWrong_IsLikelyAndOneStepLower()
    {
        var finding = Check(WrongForSystemNetMail, Plain.PresumedClient("system-net-mail")).Finding();

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
        Assert.Equal("It is wrong.", finding.Message);
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Warning)]
    [InlineData(Severity.Warning, Severity.Info)]
    [InlineData(Severity.Info, Severity.Info)]
    public void APresumedSet_LowersAVerdictsOwnSeverityByOneStep(Severity own, Severity reported)
    {
        var rule = new StubRule("VML900", submission =>
            submission.Client is null ? null : new Verdict("It is wrong.", SettingKey.Port) { Severity = own });

        Assert.Equal(reported, Check(rule, Plain.PresumedClient("mailkit")).Finding().Severity);
    }

    [Fact]
    public void WrongForSomeClients_IsInfoAndNamesBothSides()
    {
        var finding = Check(WrongForSystemNetMail, Plain.PresumedClient("mailkit", "system-net-mail")).Finding();

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
        Assert.Equal("If System.Net.Mail reads this (MailKit is fine): It is wrong.", finding.Message);
        Assert.Equal(["system-net-mail"], finding.Clients);
    }

    [Fact]
    public void WrongForSomeClientsOfAProvenSet_IsInfoToo() =>
        Assert.Equal(Severity.Info, Check(WrongForSystemNetMail, Plain.ProvenClient("mailkit", "system-net-mail")).Finding().Severity);

    [Fact]
    public void WrongForNoClientOfTheSet_IsSilent_EvenIfItWereWrongForAnUnknownOne()
    {
        var rule = new StubRule("VML900", submission => submission.Client is null ? new("It is wrong.", SettingKey.Port) : null);

        Assert.Empty(Check(rule, Plain.ProvenClient("mailkit")).Findings());
        Assert.Single(Check(rule, Plain).Findings());
    }

    [Fact]
    public void AnEmptySet_HearsOnlyWhatIsWrongForAnyClient()
    {
        Assert.Empty(Check(WrongForAnyKnownClient, Plain).Findings());
        Assert.Single(Check(WrongForAny, Plain).Findings());
    }

    [Fact]
    public void WhatIsWrongForAllInDifferentDegrees_IsAsSevereAsTheMildest()
    {
        var rule = new StubRule("VML900", submission => submission.Client?.Id switch
        {
            "mailkit" => new("It fails.", SettingKey.Port) { Severity = Severity.Error },
            "system-net-mail" => new("It is odd.", SettingKey.Port) { Severity = Severity.Info },
            _ => null,
        });

        var finding = Check(rule, Plain.ProvenClient("mailkit", "system-net-mail")).Finding();

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("It is odd.", finding.Message);
        Assert.Equal(Certainty.Certain, finding.Certainty);
    }

    [Fact]
    public void WrongInAllAlternatives_IsCertain()
    {
        var findings = Check(WrongOnPort465, Plain.When("when `useSsl` is true"), Plain.When("when `useSsl` is false")).Finding();

        Assert.Equal(Severity.Error, findings.Severity);
        Assert.Equal(Certainty.Certain, findings.Certainty);
        Assert.Equal("It is wrong.", findings.Message);
    }

    [Fact]
    public void WrongInSomeAlternativesOnly_IsInfoAndNamesTheBranch()
    {
        var finding = Check(WrongOnPort465, Plain.When("when `useSsl` is true"), Plain.Port(587).When("when `useSsl` is false")).Finding();

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
        Assert.Equal("It is wrong; this holds when `useSsl` is true.", finding.Message);
    }

    [Fact]
    public void CertainInOneAlternativeAndWrongForSomeClientsInTheOther_IsInfo()
    {
        var rule = new StubRule("VML900", submission =>
            submission.Port.Value == 465 || submission.Client?.Id == "system-net-mail" ? new("It is wrong.", SettingKey.Port) : null);
        var block = Plain.ProvenClient("mailkit", "system-net-mail");

        var finding = Check(rule, block.When("when `useSsl` is true"), block.Port(587).When("when `useSsl` is false")).Finding();

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(Certainty.Likely, finding.Certainty);
    }

    [Fact]
    public void LikelyInOneAlternativeAndCertainInTheOther_IsLikely()
    {
        var findings = Check(WrongForAnyKnownClient, Plain.PresumedClient("mailkit").When("when a"), Plain.ProvenClient("mailkit").When("when b")).Finding();

        Assert.Equal(Severity.Warning, findings.Severity);
        Assert.Equal(Certainty.Likely, findings.Certainty);
    }

    [Fact]
    public void TwoBlocks_AreNotAlternativesOfEachOther()
    {
        var findings = Check(WrongOnPort465, Plain.Named("Smtp"), Plain.Port(587).Named("Backup")).Finding();

        Assert.Equal(Severity.Error, findings.Severity);
        Assert.Equal("It is wrong.", findings.Message);
    }

    [Fact]
    public void ThePortOfOneBranch_IsNeverReadWithTheModeOfAnother()
    {
        var right = Block.At("smtp.gmail.com").ProvenClient("mailkit");

        Assert.Empty(Run.Over(
            right.Port(465).Tls(TlsKind.Implicit).When("when `port` is 465"),
            right.Port(587).Tls(TlsKind.StartTls).When("when `port` is 587")).Only("VML103").Findings());
        Assert.Single(Run.Over(
            right.Port(465).Tls(TlsKind.StartTls).When("when `port` is 465"),
            right.Port(587).Tls(TlsKind.StartTls).When("when `port` is 587")).Only("VML103").Findings());
    }

    private static Run Check(StubRule rule, params Block[] blocks) =>
        Run.Over(blocks).WithRules(rule).Stating(TestCatalogue.Error("VML900"));
}
