namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Walks that are shared between threads.</summary>
public sealed class LargeWalkTests
{
    private const int Files = 1_200;
    private const string Wrong = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";

    [Fact]
    public void EveryFile_IsCheckedOnce_AndReportedInTheOrderOfThePaths()
    {
        using var sandbox = new Sandbox();
        var wrong = new List<string>();
        for (var number = 0; number < Files; number++)
        {
            var path = $"service-{number % 7}/settings-{number:0000}.yaml";
            var isWrong = number % 3 == 0;
            sandbox.Write(path, isWrong ? Wrong : "level: debug\n");
            if (isWrong)
                wrong.Add(path);
        }

        wrong.Sort(StringComparer.Ordinal);
        var run = sandbox.Run("lint", "--format", "json");

        Assert.Equal(wrong.Select(path => $"VML103 error {path}:4"), run.Findings);
        Assert.Equal(Files, run.Json.GetProperty("summary").GetProperty("files").GetInt32());
        Assert.Equal(run.Output, sandbox.Run("lint", "--format", "json").Output);
    }
}
