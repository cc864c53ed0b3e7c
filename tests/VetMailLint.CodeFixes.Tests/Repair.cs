using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using VetMailLint.Analyzers;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>
/// Repairs marked code and compares the whole text. Each case runs as a single repair, repeated until nothing is left, and as Fix All in document,
/// project and solution.
/// </summary>
internal static class Repair
{
    private const string Header = "using System.Net;\nusing System.Net.Mail;\n\nclass MailService\n{\n    public void Run(string user, string password, string to, bool flag)\n    {\n";

    private const string MailKitHeader = "using System.Security.Authentication;\nusing MailKit.Net.Smtp;\nusing MailKit.Security;\n\nclass MailService\n{\n    public void Run(string user, string password)\n    {\n";

    /// <summary>Statements of a method in a project without MailKit.</summary>
    public static Task Body(string before, string after) => Source(Header + Indented(before), Header + Indented(after));

    public static Task MailKitBody(string before, string after) => Source(MailKitHeader + Indented(before), MailKitHeader + Indented(after));

    public static Task Source(string before, string after) => Run<RemedyFixProvider>(before, after);

    public static Task Secret(string before, string after, int offer = 0) => Run<HardcodedSecret>(before, after, offer);

    /// <summary>Marked code whose finding has no repair.</summary>
    public static Task None(string source) => Run<RemedyFixProvider>(source, source);

    public static Task NoSecret(string source) => Run<HardcodedSecret>(source, source);

    private static Task Run<TFix>(string before, string after, int offer = 0)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>
        {
            TestCode = before,
            FixedCode = after,
            CodeActionIndex = offer,
            ReferenceAssemblies = new("the runtime's own"),
        };
        // The library asks for every rule; what is off by default is off here.
        test.DisabledDiagnostics.AddRange(new MailSettingsAnalyzer().SupportedDiagnostics.Where(d => !d.IsEnabledByDefault).Select(d => d.Id));
        test.TestState.AdditionalReferences.AddRange(Editor.PlatformOf(before).References);
        return test.RunAsync();
    }

    private static string Indented(string statements) =>
        string.Concat(statements.Split('\n').Select(l => (l.Length == 0 ? "" : "        " + l) + "\n")) + "    }\n}\n";

    private sealed class Test<TFix> : CSharpCodeFixTest<MailSettingsAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
