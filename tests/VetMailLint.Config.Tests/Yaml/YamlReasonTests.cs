using VetMailLint.Config;
using VetMailLint.Config.Tree;

namespace VetMailLint.Tests.Yaml;

/// <summary>Mistakes that people make in YAML are told in words that say what to do.</summary>
public sealed class YamlReasonTests
{
    [Theory]
    [InlineData("mail:\n  host: [\n", 3, "a value is missing, or a bracket that was opened is not closed")]
    [InlineData("mail: a: b\n", 1, "a second ': ' in one value, or a line indented deeper than its neighbours; quote the value or mend the indentation")]
    [InlineData("mail:\n  host: a\n   port: 1\n", 3, "a second ': ' in one value, or a line indented deeper than its neighbours; quote the value or mend the indentation")]
    [InlineData("mail:\n  host: \"a\n", 2, "a quote that is never closed")]
    [InlineData("mail:\n  from: @a\n", 2, "a value that begins with @, ` or % needs quotes")]
    [InlineData("mail: a\nhost\nport: 1\n", 2, "a line that is no 'key: value', or is indented otherwise than those before it")]
    [InlineData("mail:\n  host: a\n port: 1\n", 3, "a line that is no 'key: value', or is indented otherwise than those before it")]
    [InlineData("pass: \"a\\q\"\n", 1, "an escape that YAML does not know in double quotes; in single quotes a backslash is itself")]
    [InlineData("pass: *\n", 1, "a value that begins with & or * needs quotes, unless it names an anchor")]
    [InlineData("pass: !x!y a\n", 1, "a value that begins with ! needs quotes, unless it is a tag")]
    [InlineData("mail: &a &b c\n", 1, "two anchors on one value")]
    public void Mistake_IsToldInPlainWords(string text, int line, string detail)
    {
        var note = LocatedFileReader.Read("a.yaml", text, ReadLimits.Default).Note();

        Assert.Equal((line, detail), (note.Span.Line, note.Detail));
    }
}
