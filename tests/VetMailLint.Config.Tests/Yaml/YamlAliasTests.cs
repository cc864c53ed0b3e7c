using System.Diagnostics;
using System.Text;
using VetMailLint.Config;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Yaml;

public sealed class YamlAliasTests
{
    private static LocatedFile Read(string text, ReadLimits? limits = null)
    {
        var file = YamlReader.Read(text, "a.yaml", limits ?? ReadLimits.Default);
        file.AssertPlaces(text);
        return file;
    }

    [Fact]
    public void Alias_IsTheVeryNodeOfItsAnchor()
    {
        const string Text = "a: &x {b: c}\nd: *x\n";

        var file = Read(Text);

        Assert.Same(file.Value("a"), file.Value("d"));
        Assert.Null(file.Root().Member("a").UsedAt);
        Assert.Equal("*x", file.Root().Member("d").UsedAt!.Value.Slice(Text));
    }

    [Fact]
    public void LaterAnchor_TakesTheName() => Assert.Equal("{a: 1, b: 2, c: 2}", Read("a: &x 1\nb: &x 2\nc: *x").Shape());

    [Fact]
    public void AliasAsKey_HasTheTextOfItsAnchor()
    {
        const string Text = "a: &x port\n*x : 587";

        var member = Read(Text).Root().Member("port");

        Assert.Equal("*x", member.Key.Span.Slice(Text));
        Assert.False(member.Key.Verbatim);
    }

    [Theory]
    [InlineData("&a *a")]
    [InlineData("&a [*a]")]
    [InlineData("a: &a\n  b: *a")]
    [InlineData("&a {<<: *a}")]
    [InlineData("? &a [*a]\n: *a")]
    [InlineData("*a : b")]
    [InlineData("[*b, &b c]")]
    [InlineData("--- &a b\n--- *a")]
    public void AliasThatCannotBeFollowed_IsANote_NeverACycle(string text)
    {
        var file = Read(text);

        Assert.Equal(ReaderNoteKind.Unreadable, file.Note().Kind);
        Assert.InRange(file.Shape().Length, 0, 60);
    }

    [Fact]
    public void UnknownAlias_IsUndecidable_AndSaidOnce()
    {
        var file = Read("a: *x\nb: *y\nc: d");

        Assert.Equal("alias", file.Note().Subject);
        Assert.True(file.Scalar("a").Templated);
        Assert.Equal("d", file.Scalar("c").Text);
    }

    [Fact]
    public void MergedMembers_ComeAfterTheOwnOnes_AndKnowWhereTheyWereUsed()
    {
        const string Text = "base: &b\n  host: h\n  port: 25\nprod:\n  <<: *b\n  port: 587\n";

        var file = Read(Text);

        Assert.Equal("{base: {host: h, port: 25}, prod: {port: 587, host: h}}", file.Shape());
        var host = file.Root().Member("prod:host");
        Assert.Equal(2, host.Value.Span.Line);
        Assert.Equal("*b", host.UsedAt!.Value.Slice(Text));
        Assert.Null(file.Root().Member("prod:port").UsedAt);
    }

    [Theory]
    [InlineData("x: &x {k: 1, m: 1}\ny: &y {k: 2, n: 2}\nz:\n  <<: [*x, *y]\n  o: 3", "{o: 3, k: 1, m: 1, n: 2}")]
    [InlineData("x: &x {k: 1}\ny: &y {<<: *x, n: 2}\nz: {<<: *y}", "{n: 2, k: 1}")]
    [InlineData("x: &x {k: 1}\nz: {<<: *x, <<: {m: 2}}", "{k: 1, m: 2}")]
    [InlineData("z: {<<: {k: 1}, k: 2}", "{k: 2}")]
    [InlineData("z: {'<<': {k: 1}}", "{<<: {k: 1}}")]
    [InlineData("x: &x 1\nz: {<<: *x}", "{<<: 1}")]
    [InlineData("z: {<<: [{k: 1, k: 2}]}", "{k: 1, k: 2}")]
    public void Merges_FollowTheYamlRules(string text, string shape) => Assert.Equal(shape, Read(text).Value("z").Shape());

    [Fact]
    public void BillionLaughs_StayBelowTheBudget()
    {
        var text = new StringBuilder("a0: &a0 [lol]\n");
        for (var level = 1; level < 40; level++)
            text.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");

        var file = Read(text.ToString());

        Assert.Contains(file.Notes, note => note is { Kind: ReaderNoteKind.LimitHit, Subject: "aliases" });
        Assert.InRange(file.Shape().Length, 1, 200_000);
    }

    [Fact]
    public void MergeBomb_StaysBelowTheBudget()
    {
        var keys = string.Join(", ", Enumerable.Range(0, 500).Select(key => $"k{key}: v"));
        var merges = string.Concat(Enumerable.Range(0, 5_000).Select(key => $"m{key}: {{<<: *a}}\n"));
        var clock = Stopwatch.StartNew();

        var file = Read($"a: &a {{{keys}}}\n{merges}");

        Assert.Contains(file.Notes, note => note is { Kind: ReaderNoteKind.LimitHit, Subject: "aliases" });
        Assert.Equal(9, Assert.IsType<MappingNode>(file.Root()).Members.Count(member => member.Value is MappingNode { Members.Count: 500 }) - 1);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void ChainOfAliases_CannotGetDeeperThanTheLimit()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level < 100; level++)
            text.Append($"a{level}: &a{level} [*a{level - 1}]\n");

        var file = Read(text.ToString());

        Assert.Contains(file.Notes, note => note is { Kind: ReaderNoteKind.LimitHit, Subject: "depth" });
    }

    [Fact]
    public void AliasBudget_IsTheCallers()
    {
        const string Text = "a: &a [1, 2, 3]\nb: *a\nc: *a\n";

        Assert.Empty(Read(Text, new ReadLimits { AliasExpansions = 8 }).Notes);
        Assert.Equal(ReaderNoteKind.LimitHit, Read(Text, new ReadLimits { AliasExpansions = 7 }).Note().Kind);
    }

    [Fact]
    public void AliasWithoutAnchorBeforeABreak_IsOneNoteWithIt()
    {
        Assert.Equal("YAML", Read("a: 1\n*bold* text\nb: 2\n").Note().Subject);
        Assert.Equal("alias", Read("a: 1\nc: *bold\nb: 2\n").Note().Subject);
    }
}
