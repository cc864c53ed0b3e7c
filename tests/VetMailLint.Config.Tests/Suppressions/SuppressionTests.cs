using VetMailLint.Config;
using VetMailLint.Config.Suppressions;
using VetMailLint.Engine;
using VetMailLint.Config.Tree;

namespace VetMailLint.Tests.Suppressions;

public sealed class SuppressionTests
{
    private static IReadOnlyList<Suppression> Find(string name, string text)
    {
        var file = LocatedFileReader.Read(name, text, ReadLimits.Default);
        file.AssertPlaces(text);
        return file.Suppressions;
    }

    private static Suppression One(string text) => Assert.Single(Find("a.yaml", text));

    [Fact]
    public void FullForm_IsReadWhole()
    {
        const string Text = "a: b  # vetmaillint: ignore VML105, vml103 until=2027-01-31 -- relay is inside -- for now ";

        var found = One(Text);

        Assert.Equal(["VML105", "VML103"], found.Rules);
        Assert.Equal((1, new DateTime(2027, 1, 31), "relay is inside -- for now", null), (found.Line, found.Until, found.Reason, found.Problem));
        Assert.Equal(Text[8..], found.Span.Slice(Text));
    }

    [Theory]
    [InlineData("# vetmaillint: ignore VML105 -- r\na: b", 2)]
    [InlineData("a: b # vetmaillint: ignore VML105 -- r\nc: d", 1)]
    [InlineData("a: b\n  \t# vetmaillint: ignore VML105 -- r\nc: d", 3)]
    [InlineData("# vetmaillint: ignore VML105 -- r\n# why\n# more\na: b", 4)]
    [InlineData("# vetmaillint: ignore VML105 -- r\r\na: b", 2)]
    [InlineData("#vetmaillint:ignore VML105 -- r\n\na: b", 2)]
    [InlineData("a: {b: c, # vetmaillint: ignore VML105 -- r\n d: e}", 1)]
    public void Target_IsItsOwnLine_OrTheNextWhereItStandsAlone(string text, int line) => Assert.Equal(line, One(text).Line);

    [Fact]
    public void StackedComments_AreForTheSameLine()
    {
        var found = Find("a.yaml", "# vetmaillint: ignore VML105 -- r\n# vetmaillint: ignore VML103 -- r\na: b");

        Assert.Equal([3, 3], found.Select(suppression => suppression.Line));
    }

    [Theory]
    [InlineData("# vetmaillint: ignore-file VML105 -- r\na: b", "VML105")]
    [InlineData("a: b\n# vetmaillint: ignore-file -- generated", "")]
    public void IgnoreFile_IsForAllLines(string text, string rules)
    {
        var found = One(text);

        Assert.Null(found.Line);
        Assert.Null(found.Problem);
        Assert.Equal(rules, string.Join(",", found.Rules));
    }

    [Theory]
    [InlineData("# vetmaillint: ignore VML105")]
    [InlineData("# vetmaillint: ignore VML105 --")]
    [InlineData("# vetmaillint: ignore VML105 --   ")]
    public void MissingReason_IsNull(string text) => Assert.Equal((null, null), (One(text).Reason, One(text).Problem));

    [Theory]
    [InlineData("# vetmaillint: disable VML105 -- r", "expected 'ignore' or 'ignore-file'")]
    [InlineData("# vetmaillint:", "expected 'ignore' or 'ignore-file'")]
    [InlineData("# vetmaillint: ignore -- r", "no rule id")]
    [InlineData("# vetmaillint: ignore VML105 until=2027-02-30 -- r", "a date that is not written as until=yyyy-MM-dd")]
    [InlineData("# vetmaillint: ignore VML105 until=31.1.2027 -- r", "a date that is not written as until=yyyy-MM-dd")]
    [InlineData("# vetmaillint: ignore VML105 until= -- r", "a date that is not written as until=yyyy-MM-dd")]
    [InlineData("# vetmaillint: ignore VML1055 -- r", "a word that is no rule id; a reason stands after ' -- '")]
    [InlineData("# vetmaillint: ignore VML105 because it is fine", "a word that is no rule id; a reason stands after ' -- '")]
    [InlineData("# vetmaillint: ignore PortTlsMismatch -- r", "a word that is no rule id; a reason stands after ' -- '")]
    public void MalformedComment_SaysWhatIsWrong(string text, string problem) => Assert.Equal(problem, One(text).Problem);

    [Theory]
    [InlineData("a: \"# vetmaillint: ignore VML105 -- r\"")]
    [InlineData("a: 'x\n  # vetmaillint: ignore VML105 -- r\n  '")]
    [InlineData("a: |\n  # vetmaillint: ignore VML105 -- r\n  x")]
    [InlineData("a: |\n  x\n  # vetmaillint: ignore VML105 -- r\nb: c")]
    [InlineData("a: b# vetmaillint: ignore VML105 -- r")]
    [InlineData("a: vetmaillint: ignore")]
    [InlineData("# see vetmaillint: ignore VML105 -- r")]
    public void WhatIsNoComment_OrOnlyMentionsIt_IsNone(string text) => Assert.Empty(Find("a.yaml", text));

    [Fact]
    public void CommentAfterABlockScalar_IsAComment()
    {
        var found = One("a: | # vetmaillint: ignore VML303 -- r\n  x\n\n# vetmaillint as a word\nb: c");

        Assert.Equal(1, found.Line);
        Assert.Equal(4, One("a: |\n  x\n# vetmaillint: ignore VML303 -- r\nb: c").Line);
    }

    [Theory]
    [InlineData("{ // vetmaillint: ignore VML105 -- r\n\"a\": 1}", 1)]
    [InlineData("{\n // vetmaillint: ignore VML105 -- r\n\"a\": 1}", 3)]
    [InlineData("{\n /* vetmaillint: ignore VML105 -- r */\n // why\n\"a\": 1}", 4)]
    [InlineData("{\n\"a\": /* vetmaillint: ignore VML105 -- r */ 1}", 2)]
    [InlineData("/*\n * vetmaillint: ignore VML105 -- r\n */\n{}", 4)]
    public void JsonComments_AreKnown(string text, int line)
    {
        var found = Assert.Single(Find("a.json", text));

        Assert.Equal((line, "r", null), (found.Line, found.Reason, found.Problem));
    }

    [Theory]
    [InlineData("{\"a\": \"// vetmaillint: ignore VML105 -- r\"}")]
    [InlineData("// see vetmaillint: ignore VML105 -- r\n{}")]
    public void JsonText_ThatIsNoDirective_IsNone(string text) => Assert.Empty(Find("a.json", text));

    [Fact]
    public void CommentsInAFileThatDoesNotParse_AreStillFound()
    {
        Assert.Single(Find("a.yaml", "a: b: c\n# vetmaillint: ignore VML105 -- r\nd: e"));
        Assert.Single(Find("a.json", "// vetmaillint: ignore VML901 -- r\n{ oops"));
    }
}
