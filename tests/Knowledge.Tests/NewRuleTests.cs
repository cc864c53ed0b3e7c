using VetMailLint.Build.Scaffolds;

namespace VetMailLint.Build.Tests;

public class NewRuleTests
{
    [Fact]
    public void NewRule_IsPageClassAndTestsUnderOneName()
    {
        using var sandbox = new ScaffoldSandbox();

        var (status, output, errors) = sandbox.New("rule", "VML109", "RelayPortForSubmission", "transport");

        Assert.Equal((0, ""), (status, errors));
        Assert.Equal(
            [
                "rules/VML109.md",
                "src/VetMailLint.Core/Rules/Transport/RelayPortForSubmission.cs",
                "tests/VetMailLint.Core.Tests/Rules/Transport/RelayPortForSubmissionTests.cs",
            ],
            sandbox.Files());
        Assert.Contains("wrote rules/VML109.md", output, StringComparison.Ordinal);
        Assert.Contains("add 'new RelayPortForSubmission(),' to Settings in src/VetMailLint.Core/Rules/RuleSet.cs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsPage_LacksItsValuesAndExamplesAndNothingElse()
    {
        using var sandbox = new ScaffoldSandbox();

        sandbox.New("rule", "VML109", "RelayPortForSubmission", "transport");

        Assert.Contains("since: 4.5.6\n", sandbox.Text("rules/VML109.md"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "rules/VML109.md(4,7): error VMK003: 'title' has no value",
                "rules/VML109.md(5,10): error VMK003: 'severity' has no value",
                "rules/VML109.md(12,9): error VMK003: 'sources' has no value",
                "rules/VML109.md(13,1): error VMK014: the page has no example that expects a finding",
                "rules/VML109.md(13,1): error VMK014: the page has no example with 'expect=none'",
            ],
            sandbox.Compile());
    }

    [Theory]
    [InlineData("VML109", "transport", "Transport", "SettingsRule")]
    [InlineData("VML209", "identity", "Identity", "SettingsRule")]
    [InlineData("VML399", "credentials", "Credentials", "SettingsRule")]
    [InlineData("VML409", "host", "Host", "SettingsRule")]
    [InlineData("VML509", "configuration", "Configuration", "NoteRule")]
    [InlineData("VML909", "tool", "Tool", "NoteRule")]
    public void ItsClass_StandsInTheFolderOfItsBlock_AndDoesNotCompileBeforeItIsWritten(string id, string category, string folder, string kind)
    {
        using var sandbox = new ScaffoldSandbox();

        Assert.Equal(0, sandbox.New("rule", id, "NewDefect", category).Status);

        var code = sandbox.Text($"src/VetMailLint.Core/Rules/{folder}/NewDefect.cs");
        var tests = sandbox.Text($"tests/VetMailLint.Core.Tests/Rules/{folder}/NewDefectTests.cs");
        Assert.Contains($"namespace VetMailLint.Rules.{folder};", code, StringComparison.Ordinal);
        Assert.Contains($"internal sealed class NewDefect : {kind}", code, StringComparison.Ordinal);
        Assert.Contains($"namespace VetMailLint.Tests.Rules.{folder};", tests, StringComparison.Ordinal);
        Assert.All([code, tests], text => Assert.Contains($"\n#error {id}: ", text, StringComparison.Ordinal));
        Assert.All([code, tests], text => Assert.DoesNotContain("{id}", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("VML9", "NewDefect", "tool", "'VML9' is no rule id: VML and three digits, such as VML109")]
    [InlineData("VML109", "NewDefect", "traffic", "'traffic' is no category; it is one of: transport, identity, credentials, host, configuration, tool")]
    [InlineData("VML109", "NewDefect", "identity", "VML109 is not in the block of identity rules, VML2xx; it is one of transport rules")]
    [InlineData("VML709", "NewDefect", "identity", "VML709 is not in the block of identity rules, VML2xx")]
    [InlineData("VML109", "newDefect", "transport", "'newDefect' is no name of a defect: words in capitals without separators, such as PortTlsMismatch")]
    [InlineData("VML109", "New_Defect", "transport", "'New_Defect' is no name of a defect: words in capitals without separators, such as PortTlsMismatch")]
    [InlineData("VML101", "NewDefect", "transport", "VML101 is taken: rules/VML101.md is there; the next free id of its block is VML103")]
    [InlineData("VML109", "OldDefect", "transport", "the name OldDefect is taken: src/VetMailLint.Core/Rules/Host/OldDefect.cs is there")]
    public void WrongWords_AreRefusedWithAReason_AndNothingIsWritten(string id, string name, string category, string reason)
    {
        using var sandbox = new ScaffoldSandbox()
            .With("rules/VML101.md", "")
            .With("rules/VML102.md", "")
            .With("src/VetMailLint.Core/Rules/Host/OldDefect.cs", "");
        var before = sandbox.Files().ToList();

        var (status, output, errors) = sandbox.New("rule", id, name, category);

        Assert.Equal((2, "", reason), (status, output, errors));
        Assert.Equal(before, sandbox.Files());
    }

    [Fact]
    public void OneFileThatIsThere_KeepsTheOthersFromBeingWritten()
    {
        const string Tests = "tests/VetMailLint.Core.Tests/Rules/Transport/NewDefectTests.cs";
        using var sandbox = new ScaffoldSandbox().With(Tests, "mine");

        var (status, _, errors) = sandbox.New("rule", "VML109", "NewDefect", "transport");

        Assert.Equal((2, $"{Tests} is there, and is not written over"), (status, errors));
        Assert.Equal([Tests], sandbox.Files());
    }

    [Theory]
    [InlineData]
    [InlineData("rule", "VML109")]
    [InlineData("page", "acme")]
    public void OtherWords_AreAnsweredWithTheUsage(params string[] words)
    {
        using var sandbox = new ScaffoldSandbox();

        var (status, _, errors) = sandbox.New(words);

        Assert.Equal(2, status);
        Assert.StartsWith("usage: new rule VMLnnn", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void OutsideOfTheRepository_NothingIsWritten()
    {
        var errors = new StringWriter();

        Assert.Equal(2, NewCommand.Run(["client", "acme"], RepositoryFolder.Around(Path.GetTempPath()), TextWriter.Null, errors));
        Assert.StartsWith("there is no VetMailLint.sln", errors.ToString(), StringComparison.Ordinal);
    }
}
