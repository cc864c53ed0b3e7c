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
    [InlineData("VML77777", "vetmaillint: there is no rule 'VML77777'; 'vetmaillint rules' lists them")]
    public void UnknownRule_IsRefusedWithTheOneThatWasMeant(string wanted, string message)
    {
        var run = s_sandbox.Run("explain", wanted);

        Assert.Equal((message + "\n", "", 2), (run.Errors, run.Output, run.Status));
    }
}
