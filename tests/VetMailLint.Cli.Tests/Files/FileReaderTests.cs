using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Tests.Files;

public sealed class FileReaderTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private WalkedFile File(string name, bool named = false) => new(name, Path.Combine(_scratch.Path, name), named);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(100_000)]
    public void File_IsReadWhole(int length)
    {
        _scratch.Write("a.json", new string('x', length));

        var content = new FileReader(limit: 100_000).Read(File("a.json"));

        Assert.Equal((length, false, null), (content.Bytes.Length, content.IsTooLarge, content.Problem));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50_000)]
    public void FileBeyondTheLimit_GivesItsBeginning(int limit)
    {
        _scratch.Write("a.json", new string('x', limit + 1));

        var content = new FileReader(limit).Read(File("a.json"));

        Assert.Equal((limit, true), (content.Bytes.Length, content.IsTooLarge));
    }

    [Fact]
    public void SecondFile_ShowsNothingOfTheFirst()
    {
        _scratch.Write("a.json", "aaaaaaaa");
        _scratch.Write("b.json", "bb");
        var reader = new FileReader(limit: 100);

        reader.Read(File("a.json"));

        Assert.Equal("bb"u8.ToArray(), reader.Read(File("b.json")).Bytes.ToArray());
    }

    [Fact]
    public void FileThatIsGone_IsAProblem()
    {
        var problem = new FileReader(limit: 100).Read(File("gone.json")).Problem;

        Assert.Equal(new PathProblem("gone.json", PathProblemKind.Unreadable, "it does not exist"), problem);
    }

    [Fact]
    public async Task PipeMetOnAWalk_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var make = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_scratch.Path, "a.json"));
        await make.WaitForExitAsync();
        var reading = Task.Run(() => new FileReader(limit: 100).Read(File("a.json")).Bytes.Length);

        Assert.Equal(0, await reading.WaitAsync(TimeSpan.FromSeconds(10)));
    }
}
