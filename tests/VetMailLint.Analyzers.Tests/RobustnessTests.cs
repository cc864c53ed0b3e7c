using VetMailLint.Config.Own;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Analyzers.Reading;

namespace VetMailLint.Analyzers.Tests;

/// <summary>Code that is half written, broken or hostile is left alone and never throws.</summary>
public class RobustnessTests
{
    private const int Cuts = 6;

    public static TheoryData<string> Pages => [.. PageExample.All().Select(e => e.Page).Distinct()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ExampleCutOffAnywhere_DoesNotThrow(string page)
    {
        foreach (var example in PageExample.All().Where(e => e.Page == page))
        {
            var platform = example.Source.Contains("MailKit", StringComparison.Ordinal) ? Platform.MailKit : Platform.Net;
            for (var cut = 1; cut <= Cuts; cut++)
            {
                // The numbers of the cuts are no part of a line or word.
                var length = Math.Min(example.Source.Length, (example.Source.Length * cut / Cuts) - (cut % 4 * 3));
                IReadOnlyList<MetadataReference> references = cut % 3 == 0 ? [] : platform.References;
                await Analyze(example.Source[..Math.Max(0, length)], references);
            }
        }
    }

    [Theory]
    [InlineData("""var text = "a" + {0}; var client = new SmtpClient("smtp.gmail.com", 465);""", "user + ", "user", 20_000)]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); var size = text{0}; client.Send(text, text, text, text);""", ".Trim()", ".Length", 2_000)]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", {0});""", "flag ? number : ", "number", 500)]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); {0}""", "if (flag) number++; else ", "number--;", 300)]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); {0}""", "while (flag) ", "number--;", 60)]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); {0}""", "if (number > 7) client.Port = number; ", "", 2_000)]
    public async Task DeepOrLongCode_EndsInTime(string statements, string repeated, string last, int times)
    {
        var body = string.Format(System.Globalization.CultureInfo.InvariantCulture, statements.Replace("{0}", "\u0001").Replace("{", "{{").Replace("}", "}}").Replace("\u0001", "{0}"),
            string.Concat(Enumerable.Repeat(repeated, times)) + last);
        await Analyze($"using System.Net.Mail; class C {{ void Run(string user, string text, bool flag, int number) {{ {body} }} }}", Platform.Net.References);
    }

    [Fact]
    public void CancelledReading_Stops()
    {
        var tree = CSharpSyntaxTree.ParseText("""using System.Net.Mail; class C { SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465); }""", path: "/0/Mail.cs");
        var compilation = CSharpCompilation.Create("test", [tree], Platform.Net.References, new(OutputKind.DynamicallyLinkedLibrary));
        var (model, facts) = (compilation.GetSemanticModel(tree), new CompilationFacts(compilation, null, new ConfigOptions([]), OwnReading.BuiltIn));

        Assert.ThrowsAny<OperationCanceledException>(() => TreeReader.Read(model, facts, MailText.Find(tree.GetText())!, new(true)));
    }

    private static async Task Analyze(string source, IReadOnlyList<MetadataReference> references)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "/0/Mail.cs");
        var compilation = CSharpCompilation.Create("test", [tree], references, new(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(await Verify.Analyze(compilation, []), d => d.Id == "AD0001");
    }
}
