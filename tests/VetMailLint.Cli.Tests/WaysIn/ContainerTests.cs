namespace VetMailLint.Cli.Tests.WaysIn;

/// <summary>What of the container file can be held to without an engine: where its stages take and put things, and who runs.</summary>
public sealed class ContainerTests
{
    private static readonly List<string> s_lines = [.. Repository.Read("Containerfile").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void TheLastStage_HoldsWhatTheFirstPublishes_AndNothingElse()
    {
        var stages = s_lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        var last = s_lines[s_lines.LastIndexOf(stages[^1])..];
        var copies = last.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, stages.Count);
        Assert.EndsWith(" AS build", stages[0], StringComparison.Ordinal);
        Assert.EndsWith("-chiseled", stages[1], StringComparison.Ordinal);
        Assert.All(copies, copy => Assert.StartsWith("COPY --from=build ", copy, StringComparison.Ordinal));
        Assert.All(copies[0].Split(' ').Where(word => word.StartsWith("/source/", StringComparison.Ordinal)), file => Assert.True(File.Exists(Repository.PathOf(file["/source/".Length..]))));
        Assert.Contains(s_lines, line => line.StartsWith("RUN dotnet publish src/VetMailLint.Cli ", StringComparison.Ordinal) && line.Contains(" -o /published ", StringComparison.Ordinal));
        Assert.Equal("COPY --from=build /published/vetmaillint /usr/local/bin/vetmaillint", copies[1]);
        Assert.DoesNotContain(last, line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }

    [Fact]
    public void TheCommand_RunsAsNobodySpecial() =>
        Assert.Equal(["WORKDIR /work", "USER $APP_UID", "ENTRYPOINT [\"/usr/local/bin/vetmaillint\"]", "CMD [\"lint\"]"], s_lines[^4..]);

    [Fact]
    public void BuiltFiles_StayOutOfTheImage() => Assert.Equal(["**/bin", "**/obj", ".git", "artifacts"], Repository.Read(".dockerignore").Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
