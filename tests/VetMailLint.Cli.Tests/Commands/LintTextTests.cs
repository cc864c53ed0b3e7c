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

        Assert.Equal("""
            error VML103 PortTlsMismatch: Port 465 of Zoho Mail (smtp.zoho.com) expects implicit TLS, but the setting is 'SMTP_SECURITY: starttls' (STARTTLS); use port 587 with STARTTLS.
              --> forum/compose.yaml:7:22 (services:forum:environment:SMTP_SECURITY)
            6 |       SMTP_PORT: 465
            7 |       SMTP_SECURITY: starttls # as the guide says
              |                      ^^^^^^^^
               = repair: Use port 587 with STARTTLS (line 6: 465 -> 587)
               = more: vetmaillint explain VML103

            warning VML104 CleartextCredentials: Gmail (smtp.gmail.com) takes no login and no mail without TLS, and 'EnableSsl: false' (no TLS) switches TLS off; turn STARTTLS on.
              --> shop/appsettings.json:5:18 (SmtpSettings:EnableSsl), likely
            4 |     "Port": 587,
            5 |     "EnableSsl": false,
              |                  ^^^^^
               = at run time: System.Net.Mail: Where the server insists on TLS: "The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Must issue a STARTTLS command first." Where it does not: nothing; the password travels in clear text.
               = repair: Require STARTTLS (line 5: false -> true)
               = more: vetmaillint explain VML104

            warning VML201 FromLoginMismatch: From 'shop.harbour@gmail.com' is not the login 'orders.harbour@gmail.com', and Gmail replaces it with the login unless it is a configured alias (the message arrives from the login's own address); use 'orders.harbour@gmail.com' as From and put the other address into Reply-To.
              --> shop/appsettings.json:7:14 (SmtpSettings:From)
            6 |     "UserName": "orders.harbour@gmail.com",
            7 |     "From": "Harbour <shop.harbour@gmail.com>"
              |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               = repair: Send as orders.harbour@gmail.com
               = more: vetmaillint explain VML201

            1 error, 2 warnings, 0 infos in 2 files with mail settings (2 files looked at).
            Not everything could be checked: of 2 blocks of settings, 2 leave something to the environment or to other files.

            """, run.Output);
        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void CleanFile_IsSaidToBeClean()
    {
        using var sandbox = Sandbox.With("appsettings.json", Shop.Replace("false", "true").Replace("shop.harbour", "orders.harbour"));

        var run = sandbox.Run("lint");

        Assert.Equal("""
            No findings in 1 file with mail settings (1 file looked at).
            Not everything could be checked: of 1 block of settings, 1 leaves something to the environment or to other files.

            """, run.Output);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void EverythingDecided_IsNotFollowedByADoubt()
    {
        using var sandbox = Sandbox.With("vettrak.yaml", """
            MailServerAddress: smtp.gmail.com
            EmailPort: 587
            SslTlsMethod: Explicit
            AuthenticationType: User/Password
            EmailLoginUsername: training.office@gmail.com
            EmailLoginPassword: abcd efgh ijkl mnop
            DefaultFromAddress: training.office@gmail.com
            # vetmaillint: ignore-file VML303 -- a test of the report
            """);

        Assert.Equal("No findings in 1 file with mail settings (1 file looked at).\n", sandbox.Run("lint").Output);
    }

    [Fact]
    public void CSharpInTheTree_IsSaidToBeUnchecked()
    {
        using var sandbox = Sandbox.With("a.json", "{}");
        sandbox.Write("src/Mailer.cs", "class Mailer { }");

        Assert.Equal("""
            No findings in 0 files with mail settings (1 file looked at).
            C# files were seen and not checked: that will be the part of the analyzer package.

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
}
