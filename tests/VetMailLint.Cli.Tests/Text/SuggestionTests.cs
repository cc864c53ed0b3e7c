using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Tests.Text;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("wraning", "warning")]
    [InlineData("eror", "error")]
    [InlineData("SUGESTION", "suggestion")]
    [InlineData("nnoe", "none")]
    public void WordWithASlip_IsCorrected(string written, string meant) =>
        Assert.Equal(meant, Suggestion.For(written, ["error", "warning", "suggestion", "none"]));

    [Theory]
    [InlineData("banana")]
    [InlineData("")]
    [InlineData("e")]
    public void WordThatIsFarFromAll_HasNoCorrection(string written) =>
        Assert.Null(Suggestion.For(written, ["error", "warning", "suggestion"]));

    [Fact]
    public void NearestCandidate_WinsOverAnEarlierOne() =>
        Assert.Equal("mailkit", Suggestion.For("mailkitt", ["mailgit", "mailkit"]));

    [Fact]
    public void OfEquallyNearCandidates_TheFirstWins() =>
        Assert.Equal("VML101", Suggestion.For("VML10", ["VML101", "VML102"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("smtp", "smpt", 1)]
    [InlineData("gmail", "gamil", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_CountsASwapOfNeighboursOnce(string left, string right, int distance)
    {
        Assert.Equal(distance, Suggestion.Distance(left, right));
        Assert.Equal(distance, Suggestion.Distance(right, left));
    }
}
