using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Analyzers.Tests;

/// <summary>Runs the analyzer as a compiler does. A source marks what is expected: <c>{|VML102:465|}</c>, and nothing else may be reported.</summary>
internal static partial class Verify
{
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Net", "System.Net.Mail", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] MailKitUsings = ["MailKit", "MailKit.Net.Smtp", "MailKit.Security", "MimeKit"];

    /// <summary>Members of a class in a project without MailKit.</summary>
    public static Task Member(string members) => Source(Header(Usings) + $"class MailService\n{{\n{members}\n}}", Platform.Net);

    /// <summary>Statements in a project without MailKit; <c>user</c>, <c>password</c>, <c>text</c>, <c>flag</c> and <c>number</c> are not known.</summary>
    public static Task Body(string statements) => Member(Method(statements));

    /// <summary>Statements in a project with MailKit, whose client is <c>SmtpClient</c>.</summary>
    public static Task MailKitBody(string statements) => MailKitMember(Method(statements));

    public static Task MailKitMember(string members) =>
        Source(Header(Usings.Where(u => u != "System.Net.Mail").Concat(MailKitUsings)) + $"class MailService\n{{\n{members}\n}}", Platform.MailKit);

    public static async Task Source(string marked, Platform platform, params (string Key, string Value)[] options)
    {
        var (source, expected) = Markup(marked);
        var found = await Diagnostics(source, platform, "/0/Mail.cs", options);
        var shown = found.Select(d => $"{d.Id} at {d.Location.SourceSpan} '{source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}'").Order();
        Assert.Equal(expected.Order(), shown);
    }

    /// <summary>Options that ask for rules that are off.</summary>
    public static CSharpCompilationOptions Asking(params string[] rules) =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(rules.Select(r => KeyValuePair.Create(r, ReportDiagnostic.Warn)));

    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(
        string source, Platform platform, string path = "/0/Mail.cs", (string Key, string Value)[]? options = null, CSharpCompilationOptions? compilationOptions = null)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), path);
        var isProgram = source.Contains("args[0]", StringComparison.Ordinal) || tree.GetCompilationUnitRoot().Members.OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any();
        var compiler = (compilationOptions ?? new(OutputKind.DynamicallyLinkedLibrary)).WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("test", [tree], platform.References, compiler);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return await Analyze(compilation, options ?? []);
    }

    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, (string Key, string Value)[] options)
    {
        var failures = new List<Exception>();
        var analysis = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new ConfigOptions(options)), (failure, _, _) => failures.Add(failure), true, false, false);
        var found = await compilation.WithAnalyzers([new MailSettingsAnalyzer()], analysis).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static string Method(string statements) =>
        $"public async Task Run(string user, string password, string text, bool flag, int number)\n{{\nawait Task.Yield();\n{statements}\n}}";

    private static string Header(IEnumerable<string> usings) => string.Concat(usings.Select(u => $"using {u};\n"));

    private static (string Source, List<string> Expected) Markup(string marked)
    {
        var source = new System.Text.StringBuilder();
        var open = new Stack<(string Rules, int Start)>();
        var spans = new List<(string Rule, int Start, int End)>();
        var position = 0;
        foreach (Match mark in Marks().Matches(marked))
        {
            source.Append(marked, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Groups[1].Success)
            {
                open.Push((mark.Groups[1].Value, source.Length));
                continue;
            }

            var (rules, start) = open.Pop();
            spans.AddRange(rules.Split(',').Select(rule => (rule, start, source.Length)));
        }

        source.Append(marked, position, marked.Length - position);
        var text = source.ToString();
        return (text, [.. spans.Select(s => $"{s.Rule} at [{s.Start}..{s.End}) '{text[s.Start..s.End]}'")]);
    }

    [GeneratedRegex(@"\{\|(VML\d+(?:,VML\d+)*):|\|\}")]
    private static partial Regex Marks();
}
