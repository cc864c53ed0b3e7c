using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.CodeFixes.Edits;

namespace VetMailLint.CodeFixes.Tests.Edits;

public class ValueRemovalTests
{
    [Fact]
    public void AStatement_GoesWithItsLine() => Removes(
        "{\n    client.Port = 25;\n    client.UseDefaultCredentials = [|true|]; // why\n    client.Send(message);\n}",
        "{\n    client.Port = 25;\n    client.Send(message);\n}");

    [Fact]
    public void ACommentAbove_Stays() => Removes(
        "{\n    // The relay.\n    client.UseDefaultCredentials = [|true|];\n}",
        "{\n    // The relay.\n}");

    [Fact]
    public void AStatementBesideOthers_GoesAlone() => Removes("{ a.B = 1; c.D = [|true|]; e.F = 2; }", "{ a.B = 1; e.F = 2; }");

    [Fact]
    public void AHandler_Goes() => Removes("{\r\n\tPoint.Callback += [|(a, b, c, d) => true|];\r\n\tRun();\r\n}", "{\r\n\tRun();\r\n}");

    [Fact]
    public void AMemberOfALine_GoesWithItsComma() => Removes("{ x = new() { A = 1, B = [|true|], C = 2 }; }", "{ x = new() { A = 1, C = 2 }; }");

    [Fact]
    public void TheLastMember_TakesTheCommaBeforeIt() => Removes("{ x = new() { A = 1, B = [|true|] }; }", "{ x = new() { A = 1 }; }");

    [Fact]
    public void TheLastLine_TakesTheCommaOfTheLineBefore() => Removes(
        "{\n    x = new()\n    {\n        A = 1, // one\n        B = [|true|]\n    };\n}",
        "{\n    x = new()\n    {\n        A = 1 // one\n    };\n}");

    [Fact]
    public void ALineWithATrailingComma_Goes() => Removes(
        "{\n    x = new()\n    {\n        A = 1,\n        B = [|true|],\n    };\n}",
        "{\n    x = new()\n    {\n        A = 1,\n    };\n}");

    [Fact]
    public void TheOnlyMember_LeavesTheBraces() => Removes("{ x = new X { B = [|true|] }; }", "{ x = new X { }; }");

    [Theory]
    [InlineData("{ if (debug) c.D = [|true|]; }")]
    [InlineData("{ var d = [|true|]; c.D = d; }")]
    [InlineData("{ Set([|true|]); }")]
    [InlineData("{ x = y = [|true|]; }")]
    public void WhatIsNotSimplyAssigned_Stays(string marked) => Assert.Null(Apply(marked));

    [Fact]
    public Task ACallback_Goes() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = {|VML106:(sender, certificate, chain, errors) => true|};
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    [Fact]
    public Task ACallbackOfAnInitialiser_Goes() => Repair.MailKitBody(
        """
        using var client = new SmtpClient { ServerCertificateValidationCallback = {|VML106:(_, _, _, _) => true|}, Timeout = 20_000 };
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient { Timeout = 20_000 };
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    private static void Removes(string marked, string expected) => Assert.Equal(expected, Apply(marked));

    private static string? Apply(string marked)
    {
        const string Head = "class C\n{\n    void M()\n";
        var (open, close) = (marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        var text = SourceText.From(Head + marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + "\n}\n");
        var tree = CSharpSyntaxTree.ParseText(text);
        var place = new CodePlace(CSharpCompilation.Create("test", [tree]).GetSemanticModel(tree), text, CancellationToken.None);
        var changes = ValueRemoval.Of(place, TextSpan.FromBounds(Head.Length + open, Head.Length + close));
        return changes is null ? null : text.WithChanges(changes).ToString()[Head.Length..^3];
    }
}
