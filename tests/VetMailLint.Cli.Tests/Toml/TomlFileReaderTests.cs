using VetMailLint.Cli.Toml;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Tests.Toml;

public sealed class TomlFileReaderTests
{
    [Theory]
    [InlineData("a = 1", "a=1")]
    [InlineData("[smtp]\nhost = \"mail.harbour.test\"\nport = 587", "smtp.host=mail.harbour.test smtp.port=587")]
    [InlineData("[a.b]\nc.d = true\n[a.e]\nf = 'x'", "a.b.c.d=true a.e.f=x")]
    [InlineData("smtp = { host = \"x\", \"port\" = 25 }", "smtp.host=x smtp.port=25")]
    [InlineData("[[server]]\nhost = \"a\"\n[[server]]\nhost = \"b\"", "server.host=a server.host=b")]
    [InlineData("env = [\"A=1\", 'B=2']", "env.0=A=1 env.1=B=2")]
    [InlineData("a = \"\"\"\nx\ny\"\"\"", "a=x\ny")]
    [InlineData("a = \"x\\ty\"", "a=x\ty")]
    [InlineData("day = 2026-11-25\na = 1", "a=1")]
    [InlineData("", "")]
    public void TablesAndKeys_AreTheTree(string text, string leaves)
    {
        var file = Read(text);

        Assert.Empty(file.Notes);
        Assert.Equal(leaves, string.Join(' ', Leaves(Assert.Single(file.Documents), "").Select(leaf => $"{leaf.Path}={leaf.Value.Text}")));
    }

    [Theory]
    [InlineData("port = 587 # c", "587")]
    [InlineData("a = 'é😀'\r\nport = \"587\"", "587")]
    [InlineData("port = '''587'''", "587")]
    public void Value_HasItsOwnPlace(string text, string value)
    {
        var port = Leaves(Read(text).Documents[0], "").Single(leaf => leaf.Path == "port").Value;

        Assert.True(port.Verbatim);
        Assert.Equal(value, text.Substring(port.Span.Offset, port.Span.Length));
    }

    [Fact]
    public void Mistake_IsNotedOnce_AndWhatIsUnderstoodAroundItIsKept()
    {
        var file = Read("[smtp]\nhost = \nport = 587\n");

        var note = Assert.Single(file.Notes);
        Assert.Equal((ReaderNoteKind.Unreadable, 2, "text that is not TOML"), (note.Kind, note.Span.Line, note.Detail));
        Assert.Contains(Leaves(file.Documents[0], ""), leaf => leaf is { Path: "smtp.port", Value.Text: "587" });
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a=", 100_000)]
    public void DeepNesting_IsALimit(string part, int times) =>
        Assert.Equal(ReaderNoteKind.LimitHit, Assert.Single(Read("a = " + string.Concat(Enumerable.Repeat(part, times))).Notes).Kind);

    [Theory]
    [InlineData("port = 465 # vetmaillint: ignore VML103 -- relay", 1)]
    [InlineData("# vetmaillint: ignore VML103 -- relay\nport = 465", 2)]
    public void Comment_MaySuppress(string text, int line) => Assert.Equal(line, Assert.Single(Read(text).Suppressions).Line);

    [Fact]
    public void TextInsideAString_IsNoSuppression() => Assert.Empty(Read("a = \"# vetmaillint: ignore VML103 -- relay\"").Suppressions);

    [Fact]
    public void FileCutAnywhere_IsReadOrNoted()
    {
        const string Text = "[smtp] # vetmaillint: ignore VML103 -- é😀\nhost = \"a\\u0062\"\nport = 587\n[[a.b]]\nc = {d = [1, '''x''']}\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            var file = Read(Text[..length]);
            Assert.InRange(file.Notes.Count, 0, 1);
        }
    }

    private static LocatedFile Read(string text)
    {
        var file = TomlFileReader.Read(text, "a.toml", ReadLimits.Default);
        Assert.All(file.Documents.SelectMany(document => Leaves(document, "")), leaf => Assert.InRange(leaf.Value.Span.Offset + leaf.Value.Span.Length, 0, text.Length));
        return file;
    }

    private static IEnumerable<(string Path, ScalarNode Value)> Leaves(Node node, string path)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        return node switch
        {
            MappingNode mapping => mapping.Members.SelectMany(member => Leaves(member.Value, prefix + member.Key.Text)),
            SequenceNode sequence => sequence.Items.SelectMany((item, index) => Leaves(item, $"{prefix}{index}")),
            _ => [(path, (ScalarNode)node)],
        };
    }
}
