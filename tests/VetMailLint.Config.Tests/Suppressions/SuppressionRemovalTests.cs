using VetMailLint.Config;
using VetMailLint.Config.Edits;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;

namespace VetMailLint.Tests.Suppressions;

/// <summary>What goes when a suppression that does nothing goes: its comment, and its line where nothing else stands there.</summary>
public sealed class SuppressionRemovalTests
{
    private static string Without(string name, string text, params string[] rules)
    {
        var suppression = Assert.Single(LocatedFileReader.Read(name, text, ReadLimits.Default).Suppressions);
        var edit = SuppressionRemoval.Of(text, new(suppression, rules.Length > 0 ? rules : suppression.Rules));
        return edit is null ? "no edit" : EditedText.Of(text, [edit])!;
    }

    [Theory]
    [InlineData("a.yaml", "x:\n  # vetmaillint: ignore VML103 -- old\n  y: 1\n", "x:\n  y: 1\n")]
    [InlineData("a.yaml", "x: 1  # vetmaillint: ignore VML103 -- old\ny: 1\n", "x: 1\ny: 1\n")]
    [InlineData("a.yaml", "- # vetmaillint: ignore VML103 -- old\n  y: 1\n", "-\n  y: 1\n")]
    [InlineData("a.yaml", "y: 1\r\n# vetmaillint: ignore VML103 -- old\r\nz: 1\r\n", "y: 1\r\nz: 1\r\n")]
    [InlineData("a.yaml", "y: 1\n# vetmaillint: ignore VML103 -- old", "y: 1")]
    [InlineData("a.json", "{\n  // vetmaillint: ignore VML103 -- old\n  \"y\": 1\n}", "{\n  \"y\": 1\n}")]
    [InlineData("a.json", "{ \"y\": 1, // vetmaillint: ignore VML103 -- old\n \"z\": 1 }", "{ \"y\": 1,\n \"z\": 1 }")]
    [InlineData("a.json", "{ /* vetmaillint: ignore VML103 -- old */ \"y\": 1 }", "{ \"y\": 1 }")]
    [InlineData("a.json", "{ \"y\": 1 /* vetmaillint: ignore VML103 -- old */ }", "{ \"y\": 1 }")]
    [InlineData("a.json", "/* vetmaillint: ignore-file VML103 -- old */\r\n{}", "{}")]
    [InlineData("a.json", "{\n/*\n * vetmaillint: ignore VML103 -- old\n */\n\"y\": 1 }", "{\n/*\n */\n\"y\": 1 }")]
    [InlineData("a.config", "<a>\n  <!-- vetmaillint: ignore VML103 - old -->\n  <b/>\n</a>", "<a>\n  <b/>\n</a>")]
    [InlineData("a.config", "<a><!-- vetmaillint: ignore VML103 - old --><b/></a>", "<a><b/></a>")]
    [InlineData(".env", "# vetmaillint: ignore VML103 -- old\nY=1\n", "Y=1\n")]
    [InlineData("a.properties", "! vetmaillint: ignore VML103 -- old\ny=1\n", "y=1\n")]
    [InlineData("a.ini", "[a]\n; vetmaillint: ignore VML103 -- old\ny=1\n", "[a]\ny=1\n")]
    [InlineData("Dockerfile", "FROM a\n# vetmaillint: ignore VML103 -- old\nENV y=1\n", "FROM a\nENV y=1\n")]
    [InlineData("a.service", "[Service]\n# vetmaillint: ignore VML103 -- old\nEnvironment=y=1\n", "[Service]\nEnvironment=y=1\n")]
    public void CommentThatDoesNothing_GoesWithNothingElse(string name, string text, string expected) => Assert.Equal(expected, Without(name, text));

    [Theory]
    [InlineData("{ /* vetmaillint: ignore VML103 -- old\n more */ \"y\": 1 }")]
    [InlineData("{ /*\n vetmaillint: ignore VML103 -- old */ \"y\": 1 }")]
    public void CommentThatGoesOnInOtherLines_IsLeft(string text) => Assert.Equal("no edit", Without("a.json", text));

    [Theory]
    [InlineData("VML103, VML104 until=2027-01-31", "VML103", "VML104 until=2027-01-31")]
    [InlineData("VML103, VML104 until=2027-01-31", "VML104", "VML103 until=2027-01-31")]
    [InlineData("VML103 vml104 VML105", "VML104", "VML103 VML105")]
    public void RuleThatFindsNothing_GoesOutOfTheOthers(string rules, string unused, string left) => Assert.Equal(
        $"y: 1 # vetmaillint: ignore {left} -- see VML104\n",
        Without("a.yaml", $"y: 1 # vetmaillint: ignore {rules} -- see VML104\n", unused));

    // What is decoded from a value has its place in the value, where the words of the comment do not stand.
    [Fact]
    public void CommentInBase64_IsLeft()
    {
        var encoded = Convert.ToBase64String("A=1\n# vetmaillint: ignore VML103 -- old\nSMTP_HOST=smtp.zoho.com\n"u8);
        var text = $"apiVersion: v1\nkind: Secret\ndata:\n  .env: {encoded}\n";
        var suppression = new Suppression { Span = new("a.yaml", 4, 9, 4, 9 + encoded.Length, text.IndexOf(encoded, StringComparison.Ordinal), encoded.Length), Rules = ["VML103"], Reason = "old" };

        Assert.Null(SuppressionRemoval.Of(text, new(suppression, ["VML103"])));
    }
}
