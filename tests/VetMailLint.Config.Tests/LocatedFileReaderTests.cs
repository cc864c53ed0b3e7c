using System.Text;
using VetMailLint.Config;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Tests;

public sealed class LocatedFileReaderTests
{
    [Theory]
    [InlineData("appsettings.json", FileSyntax.Json)]
    [InlineData("a/b/AppSettings.Production.JSON", FileSyntax.Json)]
    [InlineData("tsconfig.jsonc", FileSyntax.Json)]
    [InlineData("values.yaml", FileSyntax.Yaml)]
    [InlineData("compose.yml", FileSyntax.Yaml)]
    [InlineData("application.yml.j2", FileSyntax.Yaml)]
    [InlineData("appsettings.json.example.tmpl", FileSyntax.Json)]
    [InlineData("json", FileSyntax.None)]
    [InlineData("web.config.md", FileSyntax.None)]
    [InlineData("", FileSyntax.None)]
    public void Name_DecidesTheSyntax(string name, FileSyntax syntax) => Assert.Equal(syntax, LocatedFileReader.SyntaxOf(name));

    [Theory]
    [InlineData("a.json", "{\"a\": 1}")]
    [InlineData("a.yaml", "a: 1")]
    public void Bytes_AreDecodedAndParsed(string name, string text)
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];

        var file = LocatedFileReader.Read(name, content, ReadLimits.Default);

        Assert.Equal("{a: 1}", file.Shape());
        Assert.Equal(name, file.File);
        file.AssertPlaces(text);
    }

    [Theory]
    [InlineData("a.json", new byte[] { 0 })]
    [InlineData("a.yaml", new byte[] { 0 })]
    [InlineData("a.txt", new byte[] { 0x41 })]
    public void WhatIsNoText_OrNoKnownSyntax_IsANote(string name, byte[] content)
    {
        var file = LocatedFileReader.Read(name, content, ReadLimits.Default);

        Assert.Equal(ReaderNoteKind.Unreadable, file.Note().Kind);
        Assert.Empty(file.Documents);
    }

    [Theory]
    [InlineData("a.toml", "TOML is read by the command")]
    [InlineData("a.txt", "its name does not say")]
    public void WhatIsNotReadHere_IsSaidWithItsReason(string name, string reason) =>
        Assert.StartsWith(reason, LocatedFileReader.Read(name, "a = 1", ReadLimits.Default).Note().Detail, StringComparison.Ordinal);

    [Fact]
    public void AByteThatIsNoText_IsReplacedAndTheFileReadOn()
    {
        var file = LocatedFileReader.Read("a.json", [.. "{\"a\": \"M"u8, 0xFC, .. "ller\"}"u8], ReadLimits.Default);

        Assert.Equal("M\ufffdller", file.Scalar("a").Text);
        Assert.Equal((ReaderNote.Characters, 1, 9), (file.Note().Subject, file.Note().Span.Line, file.Note().Span.Column));
    }
}
