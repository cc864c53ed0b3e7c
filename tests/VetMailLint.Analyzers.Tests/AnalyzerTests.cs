using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.Analyzers.Tests;

public class AnalyzerTests
{
    private const string Mistake = """using System.Net.Mail; class C { SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465) { EnableSsl = true }; }""";

    [Fact]
    public async Task ErrorOfAPage_IsAWarningHere()
    {
        var found = await Verify.Diagnostics(Mistake, Platform.Net);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task Gate_LiftsTheCeiling()
    {
        var found = await Verify.Diagnostics(Mistake, Platform.Net, options: [("build_property.VetMailLintGate", "true")]);

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task UsersSeverity_IsTheCompilersToApply()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new("VML102", ReportDiagnostic.Error)]);
        var found = await Verify.Diagnostics(Mistake, Platform.Net, compilationOptions: options);

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task RuleThatIsOff_DisplacesNothing()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new("VML102", ReportDiagnostic.Suppress)]);
        var found = await Verify.Diagnostics(Mistake, Platform.Net, compilationOptions: options);

        Assert.Equal("VML103", Assert.Single(found).Id);
    }

    [Fact]
    public async Task DateOfTheProject_Decides()
    {
        const string retired =
            """
            class C { void Run(string password) { using var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect("smtp-mail.outlook.com", 587, MailKit.Security.SecureSocketOptions.StartTls); client.Authenticate("ann.sample@outlook.com", password); } }
            """;

        Assert.Empty(await Verify.Diagnostics(retired, Platform.MailKit, options: [("vetmaillint.as_of", "2020-01-01")]));
        Assert.Equal("VML306", Assert.Single(await Verify.Diagnostics(retired, Platform.MailKit, options: [("vetmaillint.as_of", "2026-11-23")])).Id);
    }

    [Fact]
    public async Task FileOfATestFolder_HoldsNoSecrets()
    {
        const string secret =
            """using System.Net; using System.Net.Mail; class C { SmtpClient Make() => new SmtpClient("mail.harbour.de", 587) { EnableSsl = true, Credentials = new NetworkCredential("ann@harbour.de", "Rain-on-tin-42") }; }""";

        Assert.Equal("VML303", Assert.Single(await Verify.Diagnostics(secret, Platform.Net, "/src/Mail.cs")).Id);
        Assert.Empty(await Verify.Diagnostics(secret, Platform.Net, "/tests/Mail.cs"));
    }

    [Theory]
    [InlineData("/tests/repo", "/tests/repo/src/Mail.cs", 1)]
    [InlineData("/samples/tests", "/samples/tests/Mail.cs", 1)]
    [InlineData("/repo", "/repo/tests/Mail.cs", 0)]
    [InlineData("/tests/repo", "/tests/other/Mail.cs", 0)]
    public async Task FoldersAboveTheRoot_SayNothingOfTheFile(string root, string path, int findings)
    {
        const string secret =
            """using System.Net; using System.Net.Mail; class C { SmtpClient Make() => new SmtpClient("mail.harbour.de", 587) { EnableSsl = true, Credentials = new NetworkCredential("ann@harbour.de", "Rain-on-tin-42") }; }""";

        Assert.Equal(findings, (await Verify.Diagnostics(secret, Platform.Net, path, [("build_property.VetMailLintRoot", root)])).Length);
    }

    [Theory]
    [InlineData("/tests/repo", "/tests/repo/src/Mail.cs", 1)]
    [InlineData("/repo", "/repo/tests/Mail.cs", 0)]
    public async Task FoldersAboveTheRoot_SayNothingOfSettingsClasses(string root, string path, int findings)
    {
        const string secret =
            """class SmtpSettings { public string Host { get; set; } = "mail.harbour.de"; public string User { get; set; } = "ann@harbour.de"; public string Password { get; set; } = "Rain-on-tin-42"; }""";

        Assert.Equal(findings, (await Verify.Diagnostics(secret, Platform.Net, path, [("build_property.VetMailLintRoot", root)])).Length);
    }

    [Fact]
    public async Task Remedy_TravelsInTheDiagnostic()
    {
        var finding = Assert.Single(await Verify.Diagnostics(Mistake, Platform.Net));

        var edits = RemedyProperties.EditsOf(finding).Select(e => (e.Action, e.Name, e.Text, Mistake.Substring(e.Span.Start, e.Span.Length)));
        Assert.Equal([("replace", "Port", "587", "465")], edits);
        Assert.Equal(("Use port 587 with STARTTLS", "safe"), (finding.Properties[RemedyProperties.Title], finding.Properties[RemedyProperties.Safety]));
    }

    [Fact]
    public async Task MessagesAndProperties_HoldNoSecret()
    {
        const string source =
            """using System.Net; using System.Net.Mail; class C { SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465) { EnableSsl = true, Credentials = new NetworkCredential("ann", "Rain-on-tin-42") }; }""";
        var found = await Verify.Diagnostics(source, Platform.Net);

        Assert.Contains(found, d => d.Id == "VML301");
        Assert.All(found, d => Assert.DoesNotContain("Rain", d.GetMessage() + string.Concat(d.Properties.Values), StringComparison.Ordinal));
    }

    [Fact]
    public async Task CodeCutOffWhileTyping_DoesNotThrow()
    {
        var source = string.Join('\n', PageExample.All().First(e => e.Page == "VML301").Source, PageExample.All().First(e => e.Page == "VML205").Source);
        for (var length = 0; length < source.Length; length += 7)
        {
            var tree = CSharpSyntaxTree.ParseText(source[..length], path: "/0/Mail.cs");
            var compilation = CSharpCompilation.Create("test", [tree], Platform.Net.References, new(OutputKind.ConsoleApplication));
            await Verify.Analyze(compilation, []);
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("class C { }", false)]
    [InlineData("// MAI L, s mtp, mai", false)]
    [InlineData("var x = \"SMTP\";", true)]
    [InlineData("EMail", false)]
    [InlineData("user.Email = mail;", false)]
    [InlineData("EmailSettings", true)]
    [InlineData("IOptions<MailConfiguration>", true)]
    [InlineData("Connect(\"mail.harbour.de\")", true)]
    [InlineData("sMtP", true)]
    public void MailWord_IsFoundWhateverItsCase(string text, bool isFound) => Assert.Equal(isFound, MailText.Find(SourceText.From(text)) is not null);

    [Theory]
    [InlineData(4_090)]
    [InlineData(4_092)]
    [InlineData(4_093)]
    [InlineData(4_094)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(8_184)]
    public void MailWordAtTheEdgeOfAChunk_IsFound(int at)
    {
        Assert.NotNull(MailText.Find(SourceText.From(new string(' ', at) + "smtp")));
        Assert.NotNull(MailText.Find(SourceText.From(new string(' ', at) + "mailServer")));
    }
}
