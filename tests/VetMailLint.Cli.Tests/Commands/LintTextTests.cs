namespace VetMailLint.Cli.Tests.Commands;

/// <summary>The whole text report, as a person reads it.</summary>
public sealed class LintTextTests
{
    private const string Shop = """
        {
          "SmtpSettings": {
            "Host": "smtp.gmail.com",
            "Port": 587,
            "EnableSsl": false,
            "UserName": "orders.harbour@gmail.com",
            "From": "Harbour <shop.harbour@gmail.com>"
          }
        }
        """;

    [Fact]
    public void FindingsOfTwoFiles_AreShownWithPlaceReasonSymptomAndRepair()
    {
        using var sandbox = Sandbox.With("shop/appsettings.json", Shop);
        sandbox.Write("forum/compose.yaml", """
            services:
              forum:
                image: registry.example.com/forum:4
                environment:
                  SMTP_HOST: smtp.zoho.com
                  SMTP_PORT: 465
                  SMTP_SECURITY: starttls # as the guide says
                  SMTP_PASSWORD: ${FORUM_PASSWORD}
            """);

        var run = sandbox.Run("lint");

        Golden.Is("lint.txt", run.Output);
        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.Status);
    }

    /// <summary>The sentences of these rules have one half in the rule and one in the reader.</summary>
    [Fact]
    public void UnusableValuesAndDoubledKeys_AreSaidInWholeSentences()
    {
        using var sandbox = Sandbox.With("appsettings.json", """
            {
              "Smtp": {
                "Host": "smtp.gmail.com",
                "Port": "0587x",
                "EnableSsl": "ja",
                "From": "a@gmail.com",
                "From": "b@gmail.com"
              }
            }
            """);
        sandbox.Write("vettrak.yaml", """
            MailServerAddress: smtp.gmail.com
            EmailPort: 587
            SslTlsMethod: Explizit
            AuthenticationType: User/Password
            EmailLoginUsername: a@gmail.com
            EmailLoginPassword: ${X}
            """);
        sandbox.Write("broken.yaml", "smtp:\n  host: [\n");

        Golden.Is("lint-sentences.txt", sandbox.Run("lint").Output);
    }

    [Fact]
    public void CleanFile_IsSaidToBeClean()
    {
        using var sandbox = Sandbox.With("appsettings.json", Shop.Replace("false", "true").Replace("shop.harbour", "orders.harbour"));

        var run = sandbox.Run("lint");

        Assert.Equal($"""
            No findings in 1 file with mail settings (1 file looked at; facts of {ToolVersion.KnowledgeDate}).
            Not everything could be checked: of 1 block of settings, 1 leaves something to the environment or to other files.

            """, run.Output);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void EverythingDecided_IsNotFollowedByADoubt()
    {
        using var sandbox = Sandbox.With("vettrak.yaml", $"""
            MailServerAddress: smtp.gmail.com
            EmailPort: 587
            SslTlsMethod: Explicit
            AuthenticationType: User/Password
            EmailLoginUsername: training.office@gmail.com
            EmailLoginPassword: {string.Join(' ', "rqzv", "kwpj", "thmx", "bdnc")}
            DefaultFromAddress: training.office@gmail.com
            # vetmaillint: ignore-file VML303 -- a test of the report
            """);

        Assert.Equal($"No findings in 1 file with mail settings (1 file looked at; facts of {ToolVersion.KnowledgeDate}).\n", sandbox.Run("lint").Output);
    }

    [Fact]
    public void CSharpInTheTree_IsSaidToBeUnchecked()
    {
        using var sandbox = Sandbox.With("a.json", "{}");
        sandbox.Write("src/Mailer.cs", "class Mailer { }");

        Assert.Equal($"""
            No findings in 0 files with mail settings (1 file looked at; facts of {ToolVersion.KnowledgeDate}).
            C# files were seen and not checked: the package VetMailLint.Analyzers does that in the build.

            """, sandbox.Run("lint").Output);
    }

    [Theory]
    [InlineData("always", false, true)]
    [InlineData("auto", true, true)]
    [InlineData("auto", false, false)]
    [InlineData("never", true, false)]
    public void Colour_IsForTerminalsOrForWhoAsks(string choice, bool isTerminal, bool expected)
    {
        using var sandbox = new Sandbox { IsTerminal = isTerminal };
        sandbox.Variables["TERM"] = "xterm";
        sandbox.Write("appsettings.json", Shop);

        var output = sandbox.Run("lint", "--color", choice).Output;

        Assert.Equal(expected, output.Contains("\e[1;33mwarning VML104\e[0m", StringComparison.Ordinal));
        Assert.Equal(expected, output.Contains('\e'));
    }

    [Fact]
    public void ControlCharactersOfAFile_DoNotReachTheTerminal()
    {
        using var sandbox = Sandbox.With("appsettings.json", Shop.Replace("orders.harbour", "a\\u001b[31mb\\u0007"));

        Assert.DoesNotContain(sandbox.Run("lint").Output, c => char.IsControl(c) && c != '\n');
    }

    [Theory]
    [InlineData("log4net.config", """
        <log4net><appender name="mail" type="log4net.Appender.SmtpAppender"><smtpHost value="smtp.gmail.com" /><port value="465" /><enableSsl value="true" />
        <authentication value="Basic" /><username value="ann.harbour@gmail.com" /><from value="ann.harbour@gmail.com" /></appender></log4net>
        """, "log4net: The program goes on.")]
    [InlineData("web.config", """
        <configuration><system.net><mailSettings><smtp from="ann.harbour@gmail.com"><network host="smtp.gmail.com" port="465" enableSsl="true"
        userName="ann.harbour@gmail.com" /></smtp></mailSettings></system.net></configuration>
        """, "System.Net.Mail on .NET Framework: \"The operation has timed out.\"")]
    public void WhatIsSeen_IsSaidInTheWordsOfTheLibraryThatReadsTheSettings(string file, string text, string symptom)
    {
        using var sandbox = Sandbox.With(file, text);

        Assert.Contains($"= at run time: {symptom}", sandbox.Run("lint").Output, StringComparison.Ordinal);
    }
}
