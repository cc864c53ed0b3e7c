using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>A tree checked in parts: one path a line in, one finding a line out, and the parts one after another are the whole.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public ShardTests()
    {
        for (var i = 0; i < 40; i++)
            _sandbox.Write($"folder{i % 5}/mail {i}.yaml", i % 4 == 0 ? "a: b" : SharedFindings.Wrong + (i % 3 == 0 ? "" : $"\nmail{i}:\n  host: smtp.zoho.com\n  port: 465\n  encryption: starttls\n"));
        _sandbox.Write("silenced.yaml", SharedFindings.Wrong + " # vetmaillint: ignore VML103 -- the proxy speaks both\n");
        _sandbox.Write("unused.yaml", "a: b # vetmaillint: ignore VML103 -- an old mail server\n");
        _sandbox.Write("apps/shop/appsettings.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true } }""");
        _sandbox.Write("apps/shop/shop.csproj", """<Project><ItemGroup><PackageReference Include="MailKit" /></ItemGroup></Project>""");
        _sandbox.Write(".editorconfig", "[folder1/*]\nvetmaillint.VML103.severity = warning\n");
    }

    public void Dispose() => _sandbox.Dispose();

    private string[] Files() => _sandbox.Run("lint", "--show-files").Output.TrimEnd('\n').Split('\n');

    private Outcome Shard(IEnumerable<string> files, params string[] args)
    {
        _sandbox.Input = string.Concat(files.Select(file => file + "\n"));
        return _sandbox.Run(["lint", "--files-from", "-", "--format", "jsonl", .. args]);
    }

    private static IEnumerable<string> Sorted(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Shards_AddUpToTheWhole(int count)
    {
        var whole = _sandbox.Run("lint", "--format", "jsonl");
        var files = Files();

        var shards = Enumerable.Range(0, count).Select(shard => Shard(files.Where((_, index) => index % count == shard))).ToList();

        Assert.True(whole.Output.Split('\n').Length > 40);
        Assert.Equal(Sorted(whole.Output), Sorted(string.Concat(shards.Select(shard => shard.Output))));
        Assert.Equal(whole.Status, shards.Max(shard => shard.Status));
    }

    // Neighbouring paths in a shard: one after another, not only as a set.
    [Fact]
    public void ShardsInTheOrderOfPaths_AreTheWholeByteByByte() => Assert.Equal(
        _sandbox.Run("lint", "--format", "jsonl").Output,
        string.Concat(Files().Chunk(7).Select(shard => Shard(shard).Output)));

    [Fact]
    public void OrderOfTheList_DoesNotMatter() => Assert.Equal(Shard(Files()).Output, Shard(Files().Reverse()).Output);

    [Fact]
    public void ShardWithAFileLess_IsNotTheWhole() => Assert.NotEqual(Shard(Files()).Output, Shard(Files().Where(file => file != "folder1/mail 1.yaml")).Output);

    [Fact]
    public void Shards_ShareABaseline()
    {
        _sandbox.Run("baseline");

        Assert.All(Files().Chunk(7), shard => Assert.Equal(("", 0), (Shard(shard, "--baseline", "vetmaillint.baseline").Output, Shard(shard, "--baseline", "vetmaillint.baseline").Status)));
    }
}
