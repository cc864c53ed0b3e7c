using VetMailLint.Config;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static LocatedFile Read(string text, ReadLimits? limits = null)
    {
        var file = YamlReader.Read(text, "a.yaml", limits ?? ReadLimits.Default);
        file.AssertPlaces(text);
        return file;
    }

    [Fact]
    public void SettingsFile_IsReadWithExactPlaces()
    {
        const string Text = """
            smtp: # mail
              host: smtp.example.org   # the host
              port: 587
              user: "a b"
              pass: 'it''s'
              to: [x, "y"]
              more:
              - {k: v}
            """;

        var file = Read(Text);

        Assert.Empty(file.Notes);
        Assert.Equal("""{smtp: {host: smtp.example.org, port: 587, user: "a b", pass: "it's", to: [x, "y"], more: [{k: v}]}}""", file.Shape());
        Assert.Equal(new SourceSpan("a.yaml", 2, 9, 2, 25, Text.IndexOf("smtp.e", StringComparison.Ordinal), 16), file.Scalar("smtp:host").Span);
        Assert.Equal("port", file.Root().Member("smtp:port").Key.Span.Slice(Text));
        Assert.Equal("a b", file.Scalar("smtp:user").Span.Slice(Text));
        Assert.Equal("it''s", file.Scalar("smtp:pass").Span.Slice(Text));
        Assert.Equal("""[x, "y"]""", file.Value("smtp:to").Span.Slice(Text));
        Assert.Equal("- {k: v}", file.Value("smtp:more").Span.Slice(Text));
        Assert.Equal((2, 3, 8), (file.Value("smtp").Span.Line, file.Value("smtp").Span.Column, file.Value("smtp").Span.EndLine));
    }

    [Theory]
    [InlineData("a: x", "x", ScalarKind.Plain, "x", true)]
    [InlineData("a: !!str &b  x # c", "x", ScalarKind.Plain, "x", true)]
    [InlineData("a: &b !vault \"x\"", "x", ScalarKind.Quoted, "x", true)]
    [InlineData("a: !t # c\n  x", "x", ScalarKind.Plain, "x", true)]
    [InlineData("a: \"x\\ty\"", "x\\ty", ScalarKind.Quoted, "x\ty", false)]
    [InlineData("a: ''", "", ScalarKind.Quoted, "", true)]
    [InlineData("a: x\n  y", "x\n  y", ScalarKind.Plain, "x y", false)]
    [InlineData("a: \"x\n  y\"\nb: z", "x\n  y", ScalarKind.Quoted, "x y", false)]
    [InlineData("a: |-\n  x\nb: c", "x", ScalarKind.Quoted, "x", true)]
    [InlineData("a: | # c\n\n  x\n   y\n\n# d\nb: c", "x\n   y", ScalarKind.Quoted, "\nx\n y\n", false)]
    [InlineData("a: !t >\n  x\n  y\n", "x\n  y", ScalarKind.Quoted, "x y\n", false)]
    [InlineData("a: |\nb: c", "", ScalarKind.Quoted, "", true)]
    [InlineData("a:", "", ScalarKind.Null, "", true)]
    [InlineData("a: !vault\nb: c", "", ScalarKind.Null, "", true)]
    [InlineData("a: ~", "~", ScalarKind.Null, "", false)]
    [InlineData("a: null # c", "null", ScalarKind.Null, "", false)]
    [InlineData("a: !!str null", "null", ScalarKind.Plain, "null", true)]
    [InlineData("a: 'null'", "null", ScalarKind.Quoted, "null", true)]
    [InlineData("{a: x, b: y}", "x", ScalarKind.Plain, "x", true)]
    [InlineData("{\"a\":x}", "x", ScalarKind.Plain, "x", true)]
    [InlineData("? a\n: x", "x", ScalarKind.Plain, "x", true)]
    public void Scalar_HasItsPlaceAndKind(string text, string slice, ScalarKind kind, string value, bool verbatim)
    {
        foreach (var written in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text, "é😀: 1\n" + text })
        {
            if (written[0] == 'é' && text[0] is '{')
                continue;

            var file = Read(written);
            var scalar = file.Scalar("a");

            Assert.Empty(file.Notes);
            Assert.Equal(slice, scalar.Span.Slice(written).Replace("\r\n", "\n", StringComparison.Ordinal));
            Assert.Equal((kind, value, verbatim), (scalar.Kind, scalar.Text, scalar.Verbatim));
        }
    }

    [Fact]
    public void ColumnsCountUtf16_OnEveryLine()
    {
        var file = Read("😀: {é: x, k: \"😀y\"}\r\nb: z");

        Assert.Equal((1, 9, 10), Columns(file.Scalar("😀:é")));
        Assert.Equal((1, 16, 19), Columns(file.Scalar("😀:k")));
        Assert.Equal((2, 4, 5), Columns(file.Scalar("b")));
    }

    [Fact]
    public void LineEndsThatOnlyYamlKnows_DoNotCount()
    {
        var file = Read("a: \"x\u2028 y\u0085 z\"\nb: c");

        Assert.Equal(2, file.Scalar("b").Span.Line);
    }

    private static (int Line, int Column, int EndColumn) Columns(Node node) => (node.Span.Line, node.Span.Column, node.Span.EndColumn);

    [Fact]
    public void Documents_AreAllRead()
    {
        var file = Read("a: 1\n---\nb: 2\n...\n---\n- c\n");

        Assert.Equal("{a: 1} --- {b: 2} --- [c]", file.Shape());
    }

    [Theory]
    [InlineData("# only a comment\n", "")]
    [InlineData("", "")]
    [InlineData("--- # empty\n", "null")]
    public void FileWithoutContent_IsNoError(string text, string shape)
    {
        Assert.Equal(shape, Read(text).Shape());
        Assert.Empty(Read(text).Notes);
    }

    [Theory]
    [InlineData("a: !vault x", "!vault")]
    [InlineData("a: !Ref Secret", "!Ref")]
    [InlineData("a: !!str x", "!!str")]
    [InlineData("a: !secret {b: c}", "!secret")]
    [InlineData("a: !Sub [b]", "!Sub")]
    [InlineData("a: x", null)]
    public void Tag_IsKeptAsWritten(string text, string? tag) => Assert.Equal(tag, Read(text).Value("a").Tag);

    [Fact]
    public void Key_ThatSpellsNull_KeepsItsText() =>
        Assert.Equal("{null: 1, ~: 2}", Read("null: 1\n~: 2\n").Shape());

    [Fact]
    public void ComplexKeys_AreNamedAsWhatTheyAre()
    {
        var file = Read("? [a, b]\n: 1\n? {c: d}\n: 2\n? e\n");

        Assert.Equal("{<sequence>: 1, <mapping>: 2, e: null}", file.Shape());
        Assert.Empty(file.Notes);
    }

    [Fact]
    public void PairInsideASequence_IsAMapping()
    {
        const string Text = "[a: b, {c: d}, ? e : f]";

        var items = Assert.IsType<SequenceNode>(Read(Text).Root()).Items;

        Assert.Equal(["a: b", "{c: d}", "e : f"], items.Select(item => item.Span.Slice(Text)));
    }

    [Fact]
    public void EqualKeys_AreAllKept() => Assert.Equal("{a: 1, a: 2, A: 3}", Read("a: 1\na: 2\nA: 3").Shape());

    [Theory]
    [InlineData("a:\n\tb: c", 2, 1)]
    [InlineData("a:\n  b: c\n\td: e\n", 3, 1)]
    [InlineData("smtp:\n \thost: x\n\tport: 1\n", 2, 2)]
    [InlineData("- a\n\t- b: c\n\t  d: e\n", 2, 1)]
    [InlineData("a:\r\n\tb: c\r\n\td: e", 2, 1)]
    public void TabIndent_IsNamedAtTheTab(string text, int line, int column)
    {
        var note = Read(text).Note();

        Assert.Equal((ReaderNoteKind.Unreadable, "a tab cannot indent YAML"), (note.Kind, note.Detail));
        Assert.Equal((line, column, 1), (note.Span.Line, note.Span.Column, note.Span.Length));
    }

    [Theory]
    [InlineData("a: 1\nb: c: d\n", 2, 5, "{a: 1, b: null}")]
    [InlineData("a: {b: 1, c\nd: 2", 2, 1, "{a: {b: 1}}")]
    [InlineData("a: 1\nb: \"x\n", 2, 4, "{a: 1, b: null}")]
    [InlineData("a: [1, 2\nb: 3\n", 2, 1, "{a: [1]}")]
    [InlineData("a: 1\n---\nb: @c\n", 3, 4, "{a: 1} --- {b: null}")]
    [InlineData("a: &b &c d\n", 1, 7, "{a: null}")]
    public void WhatYamlRefuses_IsLocated_AndWhatStoodBeforeIsKept(string text, int line, int column, string shape)
    {
        var file = Read(text);

        Assert.Equal(ReaderNoteKind.Unreadable, file.Note().Kind);
        Assert.Equal((line, column), (file.Note().Span.Line, file.Note().Span.Column));
        Assert.Equal(shape, file.Shape());
    }

    [Fact]
    public void NulCharacter_EndsTheReading()
    {
        var file = Read("a: b\nc: d\0e\nf: g");

        Assert.Equal((2, 5), (file.Note().Span.Line, file.Note().Span.Column));
        Assert.Equal("{a: b, c: d}", file.Shape());
    }

    [Theory]
    [InlineData("[", 64, false)]
    [InlineData("[", 65, true)]
    [InlineData("- ", 65, true)]
    [InlineData("{a: ", 65, true)]
    [InlineData("? ", 65, true)]
    public void Depth_IsLimited(string opening, int depth, bool limited)
    {
        var file = Read(string.Concat(Enumerable.Repeat(opening, depth)));

        Assert.Equal(limited, file.Notes.Any(note => note is { Kind: ReaderNoteKind.LimitHit, Subject: "depth" }));
        Assert.Single(file.Documents);
    }
}
