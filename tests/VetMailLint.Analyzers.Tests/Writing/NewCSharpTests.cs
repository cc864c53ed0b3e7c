using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Cli.Writing;
using VetMailLint.Knowledge;

namespace VetMailLint.Analyzers.Tests.Writing;

/// <summary>The C# that <c>vetmaillint new</c> writes for every provider compiles without a warning, and the analyzer finds nothing in it.</summary>
public class NewCSharpTests
{
    [Fact]
    public Task WithMailKit_IsClean() => AssertClean("csharp-mailkit", Platform.MailKit, 150);

    [Fact]
    public Task WithSystemNetMail_IsClean() => AssertClean("csharp-systemnetmail", Platform.Net, 60);

    private static async Task AssertClean(string id, Platform platform, int least)
    {
        var form = Form.Load(id);
        var client = EmbeddedKnowledge.Instance.Client(form.Client!);
        var planner = new SettingsPlanner(EmbeddedKnowledge.Instance.Date);
        var trees = new List<SyntaxTree>();
        foreach (var provider in EmbeddedKnowledge.Instance.Providers())
        {
            // The command writes the new name of a host for its old one.
            foreach (var host in provider.Hosts.Where(host => EmbeddedKnowledge.Instance.AdviceOn(host) is null))
            {
                if (planner.For(provider, host.Replace("*", "eu-west-1", StringComparison.Ordinal), null, client).Settings is { } settings)
                    trees.Add(Tree(form.Write(settings), trees.Count));
            }
        }

        var compilation = CSharpCompilation.Create(
            "new", trees, platform.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable));

        Assert.True(trees.Count >= least, $"only {trees.Count} were written");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty((await Verify.Analyze(compilation, [])).Where(diagnostic => !diagnostic.IsSuppressed));
    }

    /// <summary>Each in a namespace of its own, for all have the same class.</summary>
    private static SyntaxTree Tree(string text, int number) => CSharpSyntaxTree.ParseText(
        text.Replace("internal static class Mailer", $"namespace Mail{number};\ninternal static class Mailer", StringComparison.Ordinal),
        new CSharpParseOptions(LanguageVersion.Latest),
        $"/0/Mailer{number}.cs");
}
