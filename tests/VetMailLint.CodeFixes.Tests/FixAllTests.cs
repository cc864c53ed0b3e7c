using Microsoft.CodeAnalysis.CodeFixes;

namespace VetMailLint.CodeFixes.Tests;

/// <summary>Repairs of all findings of one kind, in the scopes that an editor offers.</summary>
public class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 1)]
    [InlineData(FixAllScope.Solution, 0)]
    public async Task Scope_IsRepairedWhollyAndNothingElse(FixAllScope scope, int left)
    {
        using var editor = new Editor(Platform.Net);
        editor.Open(Mailer("One", 465), "One.cs");
        editor.Open(Mailer("Two", 465), "Two.cs");
        editor.OpenElsewhere(Mailer("Three", 465), "Three.cs");
        var finding = (await editor.Analyze())[0];

        await editor.FixAll(finding, scope);

        var found = await editor.Analyze();
        Assert.Equal(left, found.Length);
        Assert.All(found, d => Assert.Equal("VML102", d.Id));
        Assert.Empty(await editor.CompilerErrors());
    }

    [Fact]
    public async Task TwoFindingsOnOneConstant_AreRepairedOnce()
    {
        using var editor = new Editor(Platform.Net);
        var document = editor.Open(
            """
            using System.Net.Mail;

            class Mailer
            {
                const int Port = 465;

                SmtpClient One() => new("smtp.gmail.com", Port) { EnableSsl = true };

                SmtpClient Two() => new("smtp.gmail.com", Port) { EnableSsl = true };
            }
            """);
        Assert.Equal(2, (await editor.Analyze()).Length);

        await editor.FixAll((await editor.Analyze())[0], FixAllScope.Document);

        Assert.Empty(await editor.Analyze());
        Assert.Contains("const int Port = 587;", await editor.TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherResult_IsAnotherRepair()
    {
        using var editor = new Editor(Platform.Net);
        var document = editor.Open(
            """
            using System.Net.Mail;

            class Mailer
            {
                SmtpClient One() => new("smtp.gmial.com", 587) { EnableSsl = true };

                SmtpClient Two() => new("smtp.gmial.com", 587) { EnableSsl = true };

                SmtpClient Three() => new("smtp.sendgird.net", 587) { EnableSsl = true };
            }
            """);
        var found = await editor.Analyze();
        Assert.Equal(["VML402", "VML402", "VML402"], found.Select(d => d.Id));

        await editor.FixAll(found[0], FixAllScope.Solution);

        var text = await editor.TextOf(document);
        Assert.Equal(3, text.Split("smtp.gmail.com").Length);
        Assert.Contains("smtp.sendgird.net", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondRun_ChangesNothing()
    {
        using var editor = new Editor(Platform.Net);
        var document = editor.Open(Mailer("One", 465));
        var finding = (await editor.Analyze())[0];
        var key = (await editor.Offers(finding))[0].EquivalenceKey;
        await editor.FixAll(finding, FixAllScope.Document);
        var repaired = await editor.TextOf(document);

        await editor.FixAll(finding.Id, key, document, FixAllScope.Document);

        Assert.Contains("587", repaired, StringComparison.Ordinal);
        Assert.Equal(repaired, await editor.TextOf(document));
    }

    private static string Mailer(string name, int port) =>
        $$"""
        using System.Net.Mail;

        class {{name}}
        {
            SmtpClient Make() => new("smtp.gmail.com", {{port}}) { EnableSsl = true };
        }
        """;
}
