using VetMailLint.Config.Json;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Json;

public sealed class JsonReaderTests
{
    private static LocatedFile Read(string text)
    {
        var file = JsonReader.Read(text, "a.json", ReadLimits.Default);
        file.AssertPlaces(text);
        return file;
    }

    [Fact]
    public void SettingsFile_IsReadWithExactPlaces()
    {
        const string Text = """
            {
              "Smtp": {
                "Host": "smtp.example.org",
                "Port": 587,
                "EnableSsl": true,
                "User": null,
                "To": [ "a", "b" ]
              }
            }
            """;

        var file = Read(Text);

        Assert.Empty(file.Notes);
        Assert.Equal("""{Smtp: {Host: "smtp.example.org", Port: 587, EnableSsl: true, User: null, To: ["a", "b"]}}""", file.Shape());
        Assert.Equal(new SourceSpan("a.json", 3, 14, 3, 30, Text.IndexOf("smtp.", StringComparison.Ordinal), 16), file.Scalar("Smtp:Host").Span);
        Assert.Equal("Port", file.Root().Member("Smtp:Port").Key.Span.Slice(Text));
        Assert.Equal("587", file.Scalar("Smtp:Port").Span.Slice(Text));
        Assert.Equal("null", file.Scalar("Smtp:User").Span.Slice(Text));
        Assert.Equal("""[ "a", "b" ]""", file.Value("Smtp:To").Span.Slice(Text));
        Assert.Equal((2, 8), (file.Value("Smtp").Span.Line, file.Value("Smtp").Span.EndLine));
    }

    [Theory]
    [InlineData("\"x\"", ScalarKind.Quoted, "x", true)]
    [InlineData("\"a\\tb\"", ScalarKind.Quoted, "a\tb", false)]
    [InlineData("\"\\u0041\\n\\/\"", ScalarKind.Quoted, "A\n/", false)]
    [InlineData("\"\\uD83D\\uDE00\"", ScalarKind.Quoted, "😀", false)]
    [InlineData("-1.5e+3", ScalarKind.Number, "-1.5e+3", true)]
    [InlineData("false", ScalarKind.Boolean, "false", true)]
    [InlineData("null", ScalarKind.Null, "", false)]
    public void Scalar_KeepsItsTextAndKind(string text, ScalarKind kind, string value, bool verbatim)
    {
        var scalar = Assert.IsType<ScalarNode>(Read(text).Root());

        Assert.Equal((kind, value, verbatim), (scalar.Kind, scalar.Text, scalar.Verbatim));
    }

    [Fact]
    public void LoneSurrogateEscape_IsKeptAsItIs()
    {
        var file = Read("""{"a":"\uD800"}""");

        Assert.Empty(file.Notes);
        Assert.Equal("\uD800", file.Scalar("a").Text);
    }

    [Fact]
    public void Comments_TrailingCommas_AndByteOrderMark_AreTaken()
    {
        var file = Read("\uFEFF// top\r\n{ /* a\n * b */ \"a\": [1, 2,], // c\n \"b\": {\"c\": 1,}, }\n/* end */");

        Assert.Empty(file.Notes);
        Assert.Equal("{a: [1, 2], b: {c: 1}}", file.Shape());
        Assert.Equal(3, file.Root().Member("a").Key.Span.Line);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryLineEnd_CountsOnce(string lineEnd)
    {
        var file = Read($"{{{lineEnd}\"a\": 1,{lineEnd}{lineEnd} \"😀\": \"é\"{lineEnd}}}");

        var place = file.Root().Member("😀").Value.Span;
        Assert.Equal((4, 9, 10), (place.Line, place.Column, place.EndColumn));
    }

    [Fact]
    public void EqualKeys_AreAllKept() => Assert.Equal("{a: 1, a: 2, A: 3}", Read("""{"a":1,"a":2,"A":3}""").Shape());

    [Fact]
    public void TemplateAsValue_IsUndecidable()
    {
        var file = Read("""{"Port": {{ .port }}, "Host": "{{ host }}", "Log": "{0}", "Next": 1}""");

        Assert.Empty(file.Notes);
        Assert.Equal(("{{ .port }}", true), (file.Scalar("Port").Text, file.Scalar("Port").Templated));
        Assert.Equal(("{{ host }}", true), (file.Scalar("Host").Text, file.Scalar("Host").Templated));
        Assert.False(file.Scalar("Log").Templated);
        Assert.Equal("1", file.Scalar("Next").Text);
    }

    [Theory]
    [InlineData("""{"Smtp":{"Port":587 "Host":"x"}}""", 1, 21, "Smtp:Port", "expected ',' or '}' after the value of 'Port'")]
    [InlineData("""{"Port":}""", 1, 9, "Port", "expected the value of 'Port'")]
    [InlineData("{\"Port\"\n 587}", 2, 2, "", "expected ':' after a key")]
    [InlineData("""{"a":[1 2]}""", 1, 9, "a:1", "expected ',' or ']' after an item")]
    [InlineData("""{"a":1,,}""", 1, 8, "", "expected a key in double quotes or '}'")]
    [InlineData("[,]", 1, 2, "0", "expected a value")]
    [InlineData("""{"a":{"b":1""", 1, 12, "a:b", "the file ends where a '}' is missing")]
    [InlineData("[[", 1, 3, "0:0", "the file ends where a ']' is missing")]
    [InlineData("[1] 2", 1, 5, "", "more text after the end of the JSON value")]
    [InlineData("  ", 1, 1, "", "it is empty, and JSON has at least a value, such as {}")]
    [InlineData("[True]", 1, 2, "0", "a word without quotes; JSON knows only true, false and null")]
    [InlineData("['a']", 1, 2, "0", "single quotes, which JSON does not know")]
    [InlineData("[\"a\nb\"]", 1, 4, "0", "the line ends inside a string")]
    [InlineData("[\"a]", 1, 2, "0", "a string that is never closed")]
    [InlineData("""["a\x"]""", 1, 4, "0", "an escape in a string that JSON does not know")]
    [InlineData("[01]", 1, 2, "0", "a number that begins with a zero")]
    [InlineData("[1.]", 1, 2, "0", "a number that ends with its decimal point")]
    [InlineData("[1e]", 1, 2, "0", "a number without digits in its exponent")]
    [InlineData("[-]", 1, 2, "0", "a minus sign without a number")]
    [InlineData("[1x]", 1, 2, "0", "a number that runs into other text")]
    [InlineData("[/* ]", 1, 2, "0", "a comment that is never closed")]
    [InlineData("[@]", 1, 2, "0", "a character that JSON does not know here")]
    public void WhatJsonRefuses_IsLocatedAndExplained(string text, int line, int column, string path, string detail)
    {
        var note = Read(text).Note();

        Assert.Equal(ReaderNoteKind.Unreadable, note.Kind);
        Assert.Equal((line, column, path, detail), (note.Span.Line, note.Span.Column, note.SettingPath, note.Detail));
    }

    [Fact]
    public void WhatStoodBeforeAnError_IsKept() =>
        Assert.Equal("""{Smtp: {Host: "x", Port: 587}}""", Read("""{"Smtp":{"Host":"x","Port":587,"User": ?""").Shape());

    [Fact]
    public void StringWithoutColon_IsNotNamedAsItMayBeASecret()
    {
        var note = Read("""{"Password": "a", "hunter2" }""").Note();

        Assert.DoesNotContain("hunter2", note.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LongKey_IsShortenedInTheMessage()
    {
        var note = Read($"{{\"{new string('k', 500)}\\n\": }}").Note();

        Assert.InRange(note.Detail.Length, 1, 100);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void Depth_IsLimited(int depth, bool limited)
    {
        var file = Read(new string('[', depth) + new string(']', depth));

        Assert.Equal(limited, file.Notes.Count == 1 && file.Note().Kind == ReaderNoteKind.LimitHit);
        Assert.Single(file.Documents);
    }

    [Fact]
    public void TwoHundredThousandLevels_StopAtTheLimit()
    {
        var file = Read(string.Concat(Enumerable.Repeat("{\"a\":", 200_000)));

        Assert.Equal(ReaderNoteKind.LimitHit, file.Note().Kind);
        Assert.Equal("depth", file.Note().Subject);
    }
}
