using VetMailLint.Cli.Policy;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Tests.Policy;

public sealed class SeverityPolicyTests
{
    private static readonly PolicyVocabulary s_vocabulary = new(["VML101", "VML102", "VML303"], ["mailkit", "system-net-mail"]);

    private static SeverityPolicy Policy(params (string, string)[] files) =>
        new(new MemoryConfigSource(files), s_vocabulary);

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("Warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.Off)]
    [InlineData("refactoring", Severity.Off)]
    [InlineData("NONE", Severity.Off)]
    public void GlobalSeverity_HoldsForEveryFileBelow(string word, Severity expected)
    {
        var policy = Policy(("/repo/.globalconfig", $"dotnet_diagnostic.VML101.severity = {word}"));

        Assert.Equal(expected, policy.For("VML101", "/repo/deploy/a.yaml"));
        Assert.Null(policy.For("VML102", "/repo/deploy/a.yaml"));
        Assert.Null(policy.For("VML101", "/other/a.yaml"));
        Assert.Empty(policy.Problems);
    }

    [Fact]
    public void SectionSeverity_HoldsForTheFilesOfTheSection()
    {
        var policy = Policy(("/repo/.editorconfig", """
            root = true
            [deploy/*.yaml]
            vetmaillint.VML101.severity = error
            [*.json]
            vetmaillint.vml101.severity = none
            """));

        Assert.Equal(Severity.Error, policy.For("VML101", "/repo/deploy/a.yaml"));
        Assert.Equal(Severity.Off, policy.For("VML101", "/repo/deploy/a.json"));
        Assert.Null(policy.For("VML101", "/repo/a.yaml"));
        Assert.Empty(policy.Problems);
    }

    [Fact]
    public void DeeperSection_WinsOverAShallowerOne_AndDefaultTakesTheChoiceBack()
    {
        var policy = Policy(
            ("/repo/.editorconfig", "[*]\nvetmaillint.VML101.severity = error\nvetmaillint.VML102.severity = error"),
            ("/repo/test/.editorconfig", "[*]\nvetmaillint.VML101.severity = none\nvetmaillint.VML102.severity = default"));

        Assert.Equal(Severity.Off, policy.For("VML101", "/repo/test/a.json"));
        Assert.Null(policy.For("VML102", "/repo/test/a.json"));
        Assert.Equal(Severity.Error, policy.For("VML102", "/repo/a.json"));
    }

    [Fact]
    public void RootFile_ShutsOutSectionsAbove_ButNotGlobalFiles()
    {
        var policy = Policy(
            ("/repo/.editorconfig", "[*]\nvetmaillint.VML101.severity = error"),
            ("/repo/.globalconfig", "dotnet_diagnostic.VML102.severity = error"),
            ("/repo/src/.editorconfig", "root = true"));

        Assert.Null(policy.For("VML101", "/repo/src/a.json"));
        Assert.Equal(Severity.Error, policy.For("VML102", "/repo/src/a.json"));
    }

    [Fact]
    public void GlobalSeverity_WinsOverASection_UnlessItIsDefault()
    {
        var policy = Policy(
            ("/repo/.globalconfig", "dotnet_diagnostic.VML101.severity = warning\ndotnet_diagnostic.VML102.severity = default"),
            ("/repo/.editorconfig", "[*]\nvetmaillint.VML101.severity = error\nvetmaillint.VML102.severity = error"));

        Assert.Equal(Severity.Warning, policy.For("VML101", "/repo/a.json"));
        Assert.Equal(Severity.Error, policy.For("VML102", "/repo/a.json"));
    }

    [Fact]
    public void TwoGlobalFilesOfOneLevel_UnsetTheKey_AndAreReported()
    {
        var policy = Policy(
            ("/repo/.globalconfig", "dotnet_diagnostic.VML101.severity = warning"),
            ("/repo/src/.globalconfig", "\n dotnet_diagnostic.VML101.severity = error"));

        Assert.Null(policy.For("VML101", "/repo/src/a.json"));
        Assert.Equal(Severity.Warning, policy.For("VML101", "/repo/a.json"));
        var problem = Assert.Single(policy.Problems);
        Assert.Equal((Severity.Warning, "/repo/.globalconfig", 1, 1), (problem.Severity, problem.File, problem.Line, problem.Column));
        Assert.Contains("/repo/src/.globalconfig(2)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HigherGlobalLevel_Wins()
    {
        var policy = Policy(
            ("/repo/.globalconfig", "global_level = 101\ndotnet_diagnostic.VML101.severity = warning"),
            ("/repo/src/.globalconfig", "dotnet_diagnostic.VML101.severity = error"));

        Assert.Equal(Severity.Warning, policy.For("VML101", "/repo/src/a.json"));
        Assert.Empty(policy.Problems);
    }

    [Fact]
    public void RoslynSeverityInASection_HasNoEffectOnSettingsFiles_AsInTheCompiler()
    {
        var policy = Policy(("/repo/.editorconfig", "[*]\ndotnet_diagnostic.VML101.severity = error"));

        Assert.Null(policy.For("VML101", "/repo/a.json"));
    }

    [Theory]
    [InlineData("*.json", true)]
    [InlineData("deploy/*.{yml,yaml}", true)]
    [InlineData("*", false)]
    [InlineData("*.{cs,json}", false)]
    public void RoslynSeverityUnderASectionOfSettingsFilesOnly_IsReportedAsWithoutEffect(string section, bool reported)
    {
        var policy = Policy(("/repo/.editorconfig", $"[{section}]\ndotnet_diagnostic.VML101.severity = error"));

        policy.For("/repo/a.json");

        ConfigProblem[] expected = reported
            ? [new(Severity.Warning, "/repo/.editorconfig", 2, 1, "the compiler applies this line to C# only; for settings files write 'vetmaillint.vml101.severity'")]
            : [];
        Assert.Equal(expected, policy.Problems);
    }

    [Fact]
    public void SeveritiesForAllAnalyzers_HaveNoEffect_AsInTheCompiler()
    {
        var policy = Policy(("/repo/.globalconfig", "dotnet_analyzer_diagnostic.severity = error"));

        Assert.Null(policy.For("VML101", "/repo/a.json"));
        Assert.Empty(policy.Problems);
    }

    [Fact]
    public void Options_AreReadFromTheSameFiles()
    {
        var policy = Policy(
            ("/repo/.globalconfig", "vetmaillint.as_of = 2027-01-31\nvetmaillint.settings_types = MailOptions, Smtp"),
            ("/repo/.editorconfig", "[*.json]\nvetmaillint.client = mailkit"));

        var file = policy.For("/repo/a.json");

        Assert.Equal("mailkit", file.Client);
        Assert.Equal(new DateOnly(2027, 1, 31), file.AsOf);
        Assert.Equal(["MailOptions", "Smtp"], file.SettingsTypes);
        Assert.Null(policy.For("/repo/a.yaml").Client);
        Assert.Empty(policy.Problems);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.VML3033.severity = error", 19, "'VML3033' is not a rule; did you mean 'VML303'?")]
    [InlineData("  vetmaillint.VML10.severity = error", 15, "'VML10' is not a rule; did you mean 'VML101'?")]
    [InlineData("dotnet_diagnostic.VML101.severity = eror", 37, "'eror' is not a severity; did you mean 'error'?")]
    [InlineData("dotnet_diagnostic.VML101.severity = info", 37, "'info' is not a severity; did you mean 'suggestion'?")]
    [InlineData("vetmaillint.VML101.severity=off", 29, "'off' is not a severity; did you mean 'none'?")]
    [InlineData("vetmaillint.VML101.severity = banana", 31, "'banana' is not a severity; use error, warning, suggestion, silent, none or default")]
    [InlineData("vetmaillint.clint = mailkit", 1, "'vetmaillint.clint' is not an option; did you mean 'vetmaillint.client'?")]
    [InlineData("vetmaillint.client = malkit", 22, "'malkit' is not a client; did you mean 'mailkit'?")]
    [InlineData("vetmaillint.as_of = tomorrow", 21, "'tomorrow' is not a date; write it as 2027-01-31")]
    public void LineThatNamesNothing_IsAnErrorAtItsPlace(string line, int column, string message)
    {
        var policy = Policy(("/repo/.globalconfig", "is_global = true\n" + line));

        policy.For("/repo/a.json");

        Assert.Equal([new ConfigProblem(Severity.Error, "/repo/.globalconfig", 2, column, message)], policy.Problems);
    }

    [Fact]
    public void DiagnosticOfAnotherTool_IsNotOurBusiness()
    {
        var policy = Policy(("/repo/.globalconfig", "dotnet_diagnostic.CA1000.severity = nonsense\nvetmail = 1"));

        policy.For("/repo/a.json");

        Assert.Empty(policy.Problems);
    }

    [Fact]
    public void OwnLineBeforeTheFirstSection_IsReportedAsWithoutEffect()
    {
        var policy = Policy(("/repo/.editorconfig", "root = true\nvetmaillint.VML101.severity = error"));

        Assert.Null(policy.For("VML101", "/repo/a.json"));
        var problem = Assert.Single(policy.Problems);
        Assert.Equal((Severity.Warning, 2), (problem.Severity, problem.Line));
    }

    [Fact]
    public void UnreadableFile_IsAProblem_AndTheOthersCount()
    {
        var source = new MemoryConfigSource(("/repo/.globalconfig", "dotnet_diagnostic.VML101.severity = error"))
        {
            Unreadable = "/repo/src/.editorconfig",
        };
        var policy = new SeverityPolicy(source, s_vocabulary);

        Assert.Equal(Severity.Error, policy.For("VML101", "/repo/src/a.json"));
        Assert.Equal("/repo/src/.editorconfig", Assert.Single(policy.Problems).File);
    }

    [Fact]
    public void WithoutASource_OnlyNamedFilesCount()
    {
        var policy = new SeverityPolicy(null, s_vocabulary, new NamedConfig("/team/mail.globalconfig", "is_global = true\ndotnet_diagnostic.VML101.severity = error"));

        Assert.Equal(Severity.Error, policy.For("VML101", "/repo/a.json"));
        Assert.Null(policy.For("VML102", "/repo/a.json"));
    }

    [Fact]
    public void FileInTheRootFolder_HasItsConfigurationThere()
    {
        var policy = Policy(("/.editorconfig", "[*.json]\nvetmaillint.VML101.severity = error"));

        Assert.Equal(Severity.Error, policy.For("VML101", "/a.json"));
    }
}
