using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class PlaceOfFindingTests
{
    private static readonly StubRule Rule = new("VML900", _ => new("It is wrong.", SettingKey.Tls, SettingKey.Port, SettingKey.Host));

    [Fact]
    public void AFinding_StandsOnTheFirstValueThatIsWritten_TheOthersAreRelated()
    {
        var finding = Check(Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls));

        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
        Assert.Equal("Smtp:Tls", finding.SettingPath);
        Assert.Equal(
            [new RelatedPlace(Block.SpanOf(SettingKey.Port), "Port is set here"), new(Block.SpanOf(SettingKey.Host), "Host is set here")],
            finding.Related);
    }

    [Fact]
    public void WithoutTheFirst_ItStandsOnTheNext()
    {
        Assert.Equal(Block.SpanOf(SettingKey.Port), Check(Block.At("smtp.gmail.com").Port(465)).Span);
        Assert.Equal(Block.SpanOf(SettingKey.Host), Check(Block.At("smtp.gmail.com")).Span);
    }

    [Fact]
    public void AnUnknownValue_IsWritten() =>
        Assert.Equal(Block.SpanOf(SettingKey.Tls), Check(Block.At("smtp.gmail.com").UnknownTls()).Span);

    [Fact]
    public void AnEmptyKeyThatLeavesTheValueToOthers_IsNoValueToStandOn()
    {
        var finding = Check(Block.At("smtp.gmail.com").Port(465).EmptyTlsKey());

        Assert.Equal(Block.SpanOf(SettingKey.Port), finding.Span);
        Assert.Equal([Block.SpanOf(SettingKey.Host)], finding.Related.Select(place => place.Span));
    }

    [Fact]
    public void WithoutAnyValue_ItStandsOnTheBlock()
    {
        var block = Block.WithoutHost();

        var finding = Check(block);

        Assert.Equal(block.Settings.Place.Span, finding.Span);
        Assert.Equal("Smtp", finding.SettingPath);
        Assert.Empty(finding.Related);
    }

    [Fact]
    public void EqualRuleAndPlace_AreOneFinding_TheMoreSevereOne()
    {
        var rule = new StubRule("VML900", submission => new("It is wrong.", SettingKey.Host)
        {
            Severity = submission.Port.Value == 465 ? Severity.Error : Severity.Info,
        });

        var mildFirst = Run.Over(Block.At("smtp.gmail.com").Port(587).Named("A"), Block.At("smtp.gmail.com").Port(465).Named("B"));
        var graveFirst = Run.Over(Block.At("smtp.gmail.com").Port(465).Named("A"), Block.At("smtp.gmail.com").Port(587).Named("B"));

        Assert.Equal(Severity.Error, mildFirst.WithRules(rule).Stating(TestCatalogue.Error("VML900")).Finding().Severity);
        Assert.Equal(Severity.Error, graveFirst.WithRules(rule).Stating(TestCatalogue.Error("VML900")).Finding().Severity);
    }

    [Fact]
    public void OneRuleOnTwoPlaces_IsTwoFindings()
    {
        var rule = new StubRule("VML900", submission => new("It is wrong.", submission.Port.Value == 465 ? SettingKey.Port : SettingKey.Host));
        var run = Run.Over(Block.At("smtp.gmail.com").Port(465).Named("A"), Block.At("smtp.gmail.com").Port(587).Named("B"));

        Assert.Equal(2, run.WithRules(rule).Stating(TestCatalogue.Error("VML900")).Findings().Count);
    }

    [Fact]
    public void TheOrderOfTheRules_DoesNotMatter()
    {
        var block = Block.At("smtp.office365.com").Port(465).Tls(TlsKind.None).User("ada").Password("hunter2").From("bob@example.org")
            .ProvenClient("mailkit");
        var backwards = RuleSet.Settings.Reverse().ToArray();
        SettingsRule[] turned = [.. RuleSet.Settings.Skip(5), .. RuleSet.Settings.Take(5)];

        var ids = Run.Over(block).Ids();

        Assert.Equal(["VML108", "VML203", "VML303", "VML306"], ids.Order());
        Assert.Equal(ids, Run.Over(block).WithRules(backwards).Ids());
        Assert.Equal(ids, Run.Over(block).WithRules(turned).Ids());
    }

    [Fact]
    public void Findings_StandInTheOrderOfTheFile_ThenOfTheirIds()
    {
        var run = Run.Over(Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls))
            .WithRules(
                new StubRule("VML903", _ => new("c", SettingKey.Host)),
                new StubRule("VML902", _ => new("b", SettingKey.Tls)),
                new StubRule("VML901", _ => new("a", SettingKey.Tls)));

        Assert.Equal(["VML903", "VML901", "VML902"], run.Ids());
    }

    private static Finding Check(Block block) => Run.Over(block).WithRules(Rule).Stating(TestCatalogue.Error("VML900")).Finding();
}
