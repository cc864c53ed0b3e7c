using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Writing;

public sealed class NewCommandTests
{
    private static readonly Sandbox s_sandbox = new();

    [Theory]
    [InlineData("appsettings")]
    [InlineData("yaml")]
    [InlineData("env")]
    [InlineData("compose")]
    [InlineData("spring")]
    [InlineData("csharp-mailkit")]
    [InlineData("csharp-systemnetmail")]
    [InlineData("vettrak")]
    public void GmailInEachForm_IsThisText(string form) =>
        Golden.Is($"new-gmail-{form}.txt", s_sandbox.Run("new", "training.office@gmail.com", "--as", form).Output);

    [Theory]
    [InlineData("gmail")]
    [InlineData("Gmail")]
    [InlineData("smtp.gmail.com")]
    [InlineData("SMTP.GMAIL.COM.")]
    [InlineData("name@gmail.com")]
    [InlineData("name@googlemail.com")]
    [InlineData("imap.gmail.com")]
    [InlineData("smtp.gmail.con")]
    public void Provider_IsFoundByIdNameHostAddressAndWrongHost(string wanted) =>
        Assert.Contains("\n  host: smtp.gmail.com\n  port: 587\n  security: starttls\n", Written(wanted, "yaml"), StringComparison.Ordinal);

    [Fact]
    public void PasswordWithSeveralSources_IsGotAtTheFirst() =>
        Assert.Contains("\n# Where to get it: https://support.apple.com/en-us/102654\n", s_sandbox.Run("new", "ann@icloud.com", "--as", "env").Output, StringComparison.Ordinal);

    [Fact]
    public void AddressInTheCall_IsLoginAndFrom()
    {
        var text = Written("training.office@gmail.com", "yaml");

        Assert.Contains("  username: training.office@gmail.com\n", text, StringComparison.Ordinal);
        Assert.EndsWith("  from: training.office@gmail.com\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AddressOfADomainOfOnesOwn_IsGivenBesideTheProvider() =>
        Assert.Contains("  username: office@harbour.books\n", s_sandbox.Run("new", "zoho", "--from", "office@harbour.books", "--as", "yaml").Output, StringComparison.Ordinal);

    [Fact]
    public void LiteralUserName_IsWrittenAndTheSecretIsNot()
    {
        var text = Written("sendgrid", "yaml");

        Assert.Contains("  username: apikey\n  password: ${SMTP_PASSWORD}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void UserNameThatIsAKey_IsAReferenceLikeThePassword() =>
        Assert.Contains("  username: ${SMTP_USER}\n  password: ${SMTP_PASSWORD}\n", Written("email-smtp.eu-west-1.amazonaws.com", "yaml"), StringComparison.Ordinal);

    [Fact]
    public void DevelopmentServer_HasNeitherTlsNorLogin()
    {
        var text = Written("mailpit", "yaml");

        Assert.EndsWith("smtp:\n  host: mailpit\n  port: 1025\n  security: none\n  from: noreply@example.com\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OldNameOfAHost_GivesWayToTheNewOne() =>
        Assert.Contains("  host: sandbox.smtp.mailtrap.io\n", Written("smtp.mailtrap.io", "yaml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("outlook-com", "yaml", "Outlook.com has taken no passwords since 2024-09-16; use OAuth, or send through another service")]
    [InlineData("aruba", "csharp-systemnetmail", "Aruba (Italy) is known with implicit TLS only, which System.Net.Mail cannot do; use --as csharp-mailkit")]
    [InlineData("tuta", "yaml", "no port of Tuta (Tutanota) is known")]
    [InlineData("smtp.mail.us-east-1.awsapps.com", "yaml", "Amazon WorkMail will be shut down, 2027-03-31 being the date; move the mailboxes to another service")]
    [InlineData("aruba", "vettrak", "Aruba (Italy) is known with implicit TLS only, which VETtrak can use in part only; use another provider")]
    [InlineData("smtp.rediffmail.com", "csharp-systemnetmail", "only port 587 without TLS is known of Rediffmail, where the password would cross the network in clear; ask the provider for an encrypted way in")]
    public void ProviderThatCannotBeUsedSo_IsRefusedWithTheReason(string provider, string form, string reason)
    {
        var run = s_sandbox.Run("new", provider, "--as", form);

        Assert.StartsWith($"vetmaillint: {reason}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(("", 1), (run.Output, run.Status));
    }

    [Fact]
    public void ImplicitOnlyProvider_IsWrittenForAClientThatCan() =>
        Assert.Contains("SecureSocketOptions.SslOnConnect", Written("aruba", "csharp-mailkit"), StringComparison.Ordinal);

    [Fact]
    public void PatternOfHosts_AsksForOne()
    {
        var run = s_sandbox.Run("new", "amazon-ses", "--as", "yaml");

        Assert.StartsWith("vetmaillint: Amazon SES has many hosts, email-smtp.*.amazonaws.com", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void PasswordLoginThatEndsSoon_IsWrittenWithItsEnd() =>
        Assert.Contains("# vetmaillint: ignore-file VML306 until=2026-12-31 -- ", Written("microsoft-365", "yaml"), StringComparison.Ordinal);

    [Fact]
    public void PasswordLoginThatIsOff_IsRefused()
    {
        using var later = new Sandbox { Today = new DateTime(2027, 1, 1) };

        var run = later.Run("new", "microsoft-365", "--as", "yaml");

        Assert.StartsWith("vetmaillint: Microsoft 365 has had password logins off by default since the end of December 2026; use OAuth", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void ConsumerAddressAtMicrosoft365_IsRefused() =>
        Assert.Equal(1, s_sandbox.Run("new", "microsoft-365", "--from", "ann.sample@hotmail.com", "--as", "yaml").Status);

    [Theory]
    [InlineData("jane@gmial.com", "no provider is known by 'jane@gmial.com'; did you mean 'jane@gmail.com'?", 3)]
    [InlineData("jane@harbour-books.example", "no provider is known by 'jane@harbour-books.example'; a domain of your own can be with any provider, so name that", 3)]
    [InlineData("mailtrap.", "'mailtrap.' may be ", 2)]
    [InlineData("a b@gmail.com", "'a b@gmail.com' is no plain e-mail address", 2)]
    [InlineData("a${X}@gmail.com", "'a${X}@gmail.com' is no plain e-mail address", 2)]
    public void UnclearProvider_IsSaidSo(string wanted, string complaint, int status)
    {
        var run = s_sandbox.Run("new", wanted, "--as", "yaml");

        Assert.StartsWith($"vetmaillint: {complaint}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(("", status), (run.Output, run.Status));
    }

    [Fact]
    public void CallWithoutAForm_NamesThem() =>
        Assert.StartsWith("vetmaillint: say with --as which form to write: appsettings, yaml, ", s_sandbox.Run("new", "gmail").Errors, StringComparison.Ordinal);

    private static string Written(string provider, string form)
    {
        var run = s_sandbox.Run("new", provider, "--as", form);
        Assert.Equal(("", 0), (run.Errors, run.Status));
        return run.Output;
    }
}
