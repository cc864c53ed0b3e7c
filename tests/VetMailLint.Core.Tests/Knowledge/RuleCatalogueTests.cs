using VetMailLint.Knowledge;

namespace VetMailLint.Tests.Knowledge;

public class RuleCatalogueTests
{
    [Fact]
    public void EveryRule_IsFoundByItsIdInAnyCase() => Assert.All(RuleCatalogue.Instance.Rules, rule =>
    {
        Assert.Same(rule, RuleCatalogue.Instance.Find(rule.Id));
        Assert.Same(rule, RuleCatalogue.Instance.Find(rule.Id.ToLowerInvariant()));
    });

    [Fact]
    public void UnknownRule_IsNone() => Assert.Null(RuleCatalogue.Instance.Find("VML000"));

    [Fact]
    public void Rules_StandInTheOrderOfTheirIds()
    {
        var ids = RuleCatalogue.Instance.Rules.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }
}
