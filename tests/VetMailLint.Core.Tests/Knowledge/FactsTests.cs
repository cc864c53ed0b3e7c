using System.Globalization;
using VetMailLint.Knowledge;

namespace VetMailLint.Tests.Knowledge;

public class FactsTests
{
    private static IEnumerable<(string Provider, Fact Fact)> Facts =>
        EmbeddedKnowledge.Instance.Providers().SelectMany(provider => FactsOf(provider).Select(fact => (provider.Id, fact)));

    [Fact]
    public void EveryFact_HasASourceAndADay() => Assert.All(Facts, item =>
    {
        Assert.False(string.IsNullOrWhiteSpace(item.Fact.Source));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", item.Fact.Checked);
    });

    [Fact]
    public void FactOfConfidenceA_NamesAPageOrTwoSetsThatAgree() => Assert.All(Facts.Where(item => item.Fact.Confidence == Confidence.A), item =>
        Assert.True(
            item.Fact.Source.StartsWith("https://", StringComparison.Ordinal) || item.Fact.Source.EndsWith("agreeing in both", StringComparison.Ordinal),
            $"{item.Provider}: {item.Fact.Source}"));

    /// <summary>How old a fact may be is for the build to note; younger than the whole none can be.</summary>
    [Fact]
    public void NoFact_IsYoungerThanTheWhole()
    {
        var date = EmbeddedKnowledge.Instance.Date;
        Assert.All(Facts, item => Assert.True(DateTime.ParseExact(item.Fact.Checked, "yyyy-MM-dd", CultureInfo.InvariantCulture) <= date));
    }

    private static IEnumerable<Fact> FactsOf(Provider provider)
    {
        Fact?[] single = [provider.TlsRequired, provider.LoginRequired, provider.UserName?.Fact, provider.Password?.Fact, provider.From?.Fact];
        return single.OfType<Fact>()
            .Concat(provider.Endpoints.Select(endpoint => endpoint.Fact))
            .Concat(provider.ClosedPorts.Select(closed => closed.Fact))
            .Concat(provider.Dmarc.Select(rule => rule.Fact))
            .Concat(provider.Changes.Select(change => change.Fact));
    }
}
