using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    private static readonly Sandbox s_sandbox = new();

    public static TheoryData<string> Rules => [.. RuleCatalogue.Instance.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_IsExplainedByIdInAnyCaseAndByName(string id)
    {
        var rule = RuleCatalogue.Instance.Find(id)!;

        var run = s_sandbox.Run("explain", id);

        Assert.StartsWith($"{id} {rule.Name}: {rule.Title}\n", run.Output, StringComparison.Ordinal);
        foreach (var heading in (string[])["What is wrong", "What you will see at run time", "How to fix", "When to ignore", "Examples", "Sources"])
            Assert.Contains($"\n{heading}\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("expect=", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{{key:", run.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Errors, run.Status));
        Assert.Equal(run, s_sandbox.Run("explain", id.ToLowerInvariant()));
        Assert.Equal(run, s_sandbox.Run("explain", rule.Name));
        Assert.Equal(run, s_sandbox.Run("explain", rule.Name.ToUpperInvariant()));
    }

    [Fact]
    public void Page_IsShownWhole() => Golden.Is("explain-VML205.txt", s_sandbox.Run("explain", "VML205").Output);

    [Theory]
    [InlineData("VML130", "vetmaillint: there is no rule 'VML130'; did you mean 'VML103'?")]
    [InlineData("PortTlsMissmatch", "vetmaillint: there is no rule 'PortTlsMissmatch'; did you mean 'PortTlsMismatch'?")]
    public void UnknownRule_IsRefusedWithTheOneThatWasMeant(string wanted, string message)
    {
        var run = s_sandbox.Run("explain", wanted);

        Assert.Equal((message + "\n", "", 2), (run.Errors, run.Output, run.Status));
    }

    [Theory]
    [InlineData("VML999")]
    [InlineData("VML199")]
    [InlineData("vml77777")]
    public void IdOfNoRule_ListsTheBlocksAndNoNeighbour(string wanted)
    {
        var run = s_sandbox.Run("explain", wanted);

        Assert.StartsWith($"vetmaillint: there is no rule '{wanted}'; there are VML101 to VML11", run.Errors, StringComparison.Ordinal);
        Assert.Contains("(transport), VML201 to ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("VML901 to VML903 (tool)\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", run.Errors, StringComparison.Ordinal);
        Assert.Equal(("", 2), (run.Output, run.Status));
    }

    [Fact]
    public void RuleThatClientsShowDifferently_ListsTheirTextsByName()
    {
        var run = s_sandbox.Run("explain", "VML110");

        Assert.Contains("\nWhat each client shows\n\nDjango: \"ValueError: EMAIL_USE_TLS/EMAIL_USE_SSL are mutually exclusive", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nRuby Action Mailer (net-smtp): From mail 2.9 on \"ArgumentError", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("\nDjango:", StringComparison.Ordinal) < run.Output.IndexOf("\nRuby Action Mailer", StringComparison.Ordinal));
    }

    [Fact]
    public void RuleThatNoClientShows_HasNoSuchList() =>
        Assert.DoesNotContain("What each client shows", s_sandbox.Run("explain", "VML303").Output, StringComparison.Ordinal);

    [Fact]
    public void RuleAsJson_HasTheTextOfEachClient()
    {
        using var json = System.Text.Json.JsonDocument.Parse(s_sandbox.Run("explain", "VML110", "--format", "json").Output);

        var clients = json.RootElement.GetProperty("rule").GetProperty("clients").EnumerateArray().ToDictionary(
            client => client.GetProperty("id").GetString()!, client => client.GetProperty("text").GetString()!);
        Assert.Equal(["django", "ruby-net-smtp"], clients.Keys);
        Assert.Contains("mutually exclusive", clients["django"], StringComparison.Ordinal);
    }
}
