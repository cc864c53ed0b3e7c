using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.Flow;

public class BranchTests
{
    [Theory]
    [InlineData("""client.Connect("mail.harbour.de", number, number == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = flag ? 465 : 587; client.Connect("mail.harbour.de", port, port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""")]
    [InlineData("""int port; bool ssl; if (flag) { port = 465; ssl = true; } else { port = 587; ssl = false; } client.Connect("mail.harbour.de", port, ssl);""")]
    [InlineData("""var mode = text switch { "ssl" => SecureSocketOptions.Auto, "tls" => SecureSocketOptions.StartTls, _ => SecureSocketOptions.Auto }; client.Connect("smtp.gmail.com", 587, mode);""")]
    [InlineData("""var port = 465; while (flag) { port = 587; } client.Connect("smtp.gmail.com", port, SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = 465; try { port = int.Parse(text); } catch { } client.Connect("smtp.gmail.com", port, SecureSocketOptions.StartTls);""")]
    [InlineData("""int.TryParse(text, out var port); client.Connect("smtp.gmail.com", port, SecureSocketOptions.StartTls);""")]
    public Task UndecidedValues_DoNotCross(string statements) => Silent(statements);

    [Theory]
    [InlineData("""var port = 587; if (port == 465) client.Connect("smtp.gmail.com", port, false); else client.Connect("smtp.gmail.com", port, {|VML103:true|});""")]
    [InlineData("""if (!flag) return; client.Connect("smtp.gmail.com", 587, {|VML103:true|});""")]
    [InlineData("""switch (number) { case 1: client.Connect("smtp.gmail.com", 587, {|VML103:true|}); break; default: break; }""")]
    [InlineData("""for (var i = 0; i < 3; i++) { client.Connect("smtp.gmail.com", 587, {|VML103:true|}); client.Disconnect(true); }""")]
    [InlineData("""try { client.Connect("smtp.gmail.com", 587, {|VML103:true|}); } catch (Exception e) { Console.WriteLine(e); }""")]
    [InlineData("""var alias = client; alias.Connect("smtp.gmail.com", 587, {|VML103:true|});""")]
    [InlineData("""Open("smtp.gmail.com", 587, {|VML103:true|}); void Open(string host, int port, bool ssl) => client.Connect(host, port, ssl);""")]
    [InlineData("""client.Connect("smtp.gmail.com", int.TryParse("587", out _) ? 587 : 587, {|VML103:true|});""")]
    public Task CertainMistake_Triggers(string statements) => Verify.MailKitBody("using var client = new SmtpClient();" + statements);

    [Fact]
    public async Task MistakeInOneBranch_IsInfoAndNamesIt()
    {
        var found = await Found("""client.Connect("smtp.gmail.com", 587, flag ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""");

        var finding = Assert.Single(found, d => d.Id == "VML103");
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        Assert.EndsWith("; this holds when `flag`.", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FallBackInACatch_IsAnAlternativeOfItsOwn()
    {
        var found = await Found("""
            try { client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); }
            catch { client.Connect("smtp.gmail.com", 465, SecureSocketOptions.SslOnConnect); }
            """);

        Assert.All(found, d => Assert.Equal(("VML101", DiagnosticSeverity.Info), (d.Id, d.Severity)));
    }

    [Fact]
    public async Task DefaultBehindTwoQuestionMarks_IsAtMostAWarning()
    {
        var found = await Found("""client.Connect("smtp.gmail.com", 587, Choose() ?? true); bool? Choose() => flag ? true : null;""", ("build_property.VetMailLintGate", "true"));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task ConditionThatHoldsAText_IsNamedByItsLine()
    {
        var found = await Found("""client.Connect("smtp.gmail.com", 587, password == "Rain-on-tin-42");""" + "\n" + """client.Connect("smtp.gmail.com", 587, password == "Rain-on-tin-42" ? true : false);""");

        Assert.DoesNotContain("Rain", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task MoreAlternativesThanCanBeKept_AreSilent() => Silent(
        """
        var port = flag ? 465 : 587;
        var host = text == "a" ? "smtp.gmail.com" : text == "b" ? "smtp.office365.com" : text == "c" ? "smtp.mail.yahoo.com" : text == "d" ? "smtp.sendgrid.net" : "smtp.mailgun.org";
        client.Connect(host, port, number == 1);
        client.Authenticate(number == 2 ? "ann" : number == 3 ? "bo" : "cy@gmail.com", password);
        """);

    private static Task Silent(string statements) => Verify.MailKitBody("using var client = new SmtpClient();" + statements);

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Found(string statements, params (string, string)[] options) => Verify.Diagnostics(
        $$"""
        using System;
        using MailKit.Net.Smtp;
        using MailKit.Security;
        class C
        {
            void Run(string password, bool flag)
            {
                using var client = new SmtpClient();
                {{statements}}
            }
        }
        """,
        Platform.MailKit, options: options);
}
