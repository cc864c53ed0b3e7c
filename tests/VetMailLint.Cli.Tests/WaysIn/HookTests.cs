using System.Text.RegularExpressions;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Reports;
using YamlDotNet.RepresentationModel;

namespace VetMailLint.Cli.Tests.WaysIn;

/// <summary>The hooks of pre-commit: which files they are given, and the call that they make.</summary>
public sealed class HookTests
{
    private static readonly List<YamlMappingNode> s_hooks = Read();

    [Theory]
    [InlineData("appsettings.json", true)]
    [InlineData("src/App/appsettings.Production.JSON", true)]
    [InlineData("a.jsonc", true)]
    [InlineData("a.json5", true)]
    [InlineData("manifest.webmanifest", true)]
    [InlineData("deploy/values.yaml", true)]
    [InlineData(".github/x.yml", true)]
    [InlineData("web.config", true)]
    [InlineData("log.xml", true)]
    [InlineData(".env", true)]
    [InlineData("x/.env.production", true)]
    [InlineData("app.env.local", true)]
    [InlineData("env", true)]
    [InlineData("x/env", true)]
    [InlineData(".envrc", true)]
    [InlineData("application.properties", true)]
    [InlineData("app.ini", true)]
    [InlineData("main.cf", true)]
    [InlineData("a.cfg", true)]
    [InlineData("msmtp.conf", true)]
    [InlineData("mail.service", true)]
    [InlineData("mail.container", true)]
    [InlineData("config.toml", true)]
    [InlineData("Dockerfile", true)]
    [InlineData("x/Dockerfile.web", true)]
    [InlineData("Containerfile-mail", true)]
    [InlineData("web.dockerfile", true)]
    [InlineData("app.json.example", true)]
    [InlineData("app.yaml.dist.j2", true)]
    [InlineData(".env.sample", true)]
    [InlineData("config/gitlab.rb", true)]
    [InlineData("config/routes.rb", false)]
    [InlineData("package-lock.json", false)]
    [InlineData("packages.lock.json", false)]
    [InlineData("pnpm-lock.yaml", false)]
    [InlineData("npm-shrinkwrap.json", false)]
    [InlineData("App.deps.json", false)]
    [InlineData("App.runtimeconfig.json", false)]
    [InlineData("obj/project.assets.json", false)]
    [InlineData("Program.cs", false)]
    [InlineData("README.md", false)]
    [InlineData("myenv", false)]
    [InlineData("Dockerfiles.txt", false)]
    [InlineData("NotADockerfile", false)]
    [InlineData("config", false)]
    [InlineData("json", false)]
    [InlineData("a.configs", false)]
    [InlineData("x.yaml.bak", false)]
    public void Hook_IsGivenWhatTheCommandReads(string path, bool isRead)
    {
        Assert.Equal(isRead, FileKinds.IsCandidate(Path.GetFileName(path)));
        Assert.All(s_hooks, hook => Assert.Equal(isRead, Regex.IsMatch(path, Text(hook, "files")) && !Regex.IsMatch(path, Text(hook, "exclude"))));
    }

    [Fact]
    public void EveryEndingInTheReadme_IsGivenToTheHooks()
    {
        var readme = Repository.Read("README.md");
        var table = readme[readme.IndexOf("## What is read", StringComparison.Ordinal)..].Split("\n\n")[1];
        var names = Regex.Matches(table[table.IndexOf("---", StringComparison.Ordinal)..], @"`(?<name>\.?[A-Za-z]\S*)`").Select(match => match.Groups["name"].Value.Replace("*", "x", StringComparison.Ordinal)).Where(FileKindsKnow).ToList();

        Assert.True(names.Count > 15);
        Assert.All(names, name => Assert.All(s_hooks, hook => Assert.Matches(Text(hook, "files"), name)));

        // Words of the first column, such as Environment=, name no file.
        static bool FileKindsKnow(string name) => FileKinds.IsCandidate(name);
    }

    [Fact]
    public void Entry_ChecksTheNamedFiles()
    {
        using var sandbox = Sandbox.With("deploy/smtp.yaml", SharedFindings.Wrong);
        sandbox.Write("appsettings.json", SharedFindings.Clean);
        foreach (var hook in s_hooks)
        {
            var words = Text(hook, "entry").Split(' ');

            Assert.Equal("vetmaillint", words[0]);
            Assert.Equal((0, ""), (sandbox.Run([.. words[1..], "appsettings.json"]).Status, sandbox.Run([.. words[1..], "appsettings.json"]).Errors));
            Assert.Equal(["error VML103 PortTlsMismatch"], sandbox.Run([.. words[1..], "appsettings.json", "deploy/smtp.yaml"]).Heads);
        }
    }

    [Fact]
    public void Hooks_HaveWhatPreCommitAsksFor()
    {
        Assert.Equal(["vetmaillint dotnet", "vetmaillint-installed system"], s_hooks.Select(hook => $"{Text(hook, "id")} {Text(hook, "language")}"));
        Assert.All(s_hooks, hook => Assert.Empty(hook.Children.Keys.Select(key => ((YamlScalarNode)key).Value!).Except(["id", "name", "description", "entry", "language", "types", "files", "exclude"])));
    }

    private static string Text(YamlMappingNode hook, string key) => ((YamlScalarNode)hook.Children[new YamlScalarNode(key)]).Value!;

    private static List<YamlMappingNode> Read()
    {
        var yaml = new YamlStream();
        using var reader = new StringReader(Repository.Read(".pre-commit-hooks.yaml"));
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Children.Cast<YamlMappingNode>()];
    }
}
