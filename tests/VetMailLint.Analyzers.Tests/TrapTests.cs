namespace VetMailLint.Analyzers.Tests;

/// <summary>What real code has that looks like a mistake and is none.</summary>
public class TrapTests
{
    [Theory]
    [InlineData("""// var client = new SmtpClient("smtp.gmail.com", 465);""")]
    [InlineData("""/* client.Credentials = new NetworkCredential("ann", "Rain-on-tin-42"); */""")]
    [InlineData("""try { } catch (SmtpException e) { Console.WriteLine(e.StatusCode); }""")]
    [InlineData("""var url = "https://api.harbour.de/smtp/email"; Console.WriteLine(url + 465);""")]
    [InlineData("""var smtpConnection = "Server=db.harbour.de;User Id=sa;Password=Rain-on-tin-42"; Console.WriteLine(smtpConnection);""")]
    [InlineData("""if (number == 465) Console.WriteLine("smtp.gmail.com");""")]
    [InlineData("""switch (number) { case 587: Console.WriteLine("smtp"); break; }""")]
    [InlineData("""_ = new MailAddress("ann.sample@gmail.com");""")]
    [InlineData("""_ = new NetworkCredential("mail", "Rain-on-tin-42");""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text, Host = "smtp.gmail.com", Port = 465 };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("your-email@gmail.com", "your-password") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("email", "password") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("usuario", "senha") };""")]
    [InlineData("""var client = new SmtpClient("localhost", 25); client.Send(text, text, text, text);""")]
    [InlineData("""var client = new SmtpClient("127.0.0.1", 1025) { Credentials = new NetworkCredential("test", "test") }; client.Send(text, text, text, text);""")]
    [InlineData("""if (false) { var client = new SmtpClient("smtp.gmail.com", 465); }""")]
    [InlineData("""return; var client = new SmtpClient("smtp.gmail.com", 465);""")]
    [InlineData("""throw new InvalidOperationException(); var client = new SmtpClient("smtp.gmail.com", 465);""")]
    [InlineData("""const bool UseMail = false; if (UseMail) new SmtpClient("smtp.gmail.com", 465).Dispose();""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("--", "--") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("benutzername", "passwort") };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("", "") };""")]
    [InlineData("""var client = new SmtpClient("SMTP_HOST", 25) { Credentials = new NetworkCredential("SMTP_USER", "SMTP_PASSWORD") };""")]
    [InlineData("""var client = new SmtpClient("<host>", 587) { EnableSsl = true };""")]
    [InlineData("""var settings = new Dictionary<string, string> { ["SmtpPort"] = "465", ["SmtpHost"] = "smtp.gmail.com", ["SmtpPassword"] = "Rain-on-tin-42" }; Console.WriteLine(settings.Count);""")]
    [InlineData("""var known = new[] { ("smtp.gmail.com", 465), ("smtp.office365.com", 587) }; Console.WriteLine(known.Length);""")]
    [InlineData("""Console.WriteLine($"smtp.gmail.com:{465}");""")]
    [InlineData("""if (text == "smtp.gmail.com" && number == 465 && flag) throw new SmtpException("smtp.gmail.com 465 ssl");""")]
    public Task CodeThatConfiguresNothingWrong_DoesNotTrigger(string statements) => Verify.Body(statements);

    [Theory]
    [InlineData("class AppSetting { public AppSetting(string name) => Name = name; public string Name { get; } public string Value { get; set; } = \"\"; }", """new[] { new AppSetting("SmtpHost") { Value = "smtp.gmail.com" }, new AppSetting("SmtpPort") { Value = "465" }, new AppSetting("SmtpPassword") { Value = "Rain-on-tin-42" } }""")]
    [InlineData("class Mail { public string Host { get; set; } = \"\"; public void Send(string to) { } public int Port { get; set; } public string Password { get; set; } = \"\"; }", """new Mail { Host = "smtp.gmail.com", Port = 465, Password = "Rain-on-tin-42" }""")]
    [InlineData("static class Mock { public static void Returns<T>(this T value, T other) { } } interface ISmtpConfig { string Host { get; } int Port { get; } }", """((Func<ISmtpConfig, int>)(c => { c.Host.Returns("smtp.gmail.com"); c.Port.Returns(465); return 1; }))""")]
    [InlineData("class SmtpResult { public string Host { get; set; } = \"\"; public int StatusCode { get; set; } }", """new SmtpResult { Host = "smtp.gmail.com", StatusCode = 465 }""")]
    [InlineData("class LoginRequest { public string Email { get; set; } = \"\"; public string Password { get; set; } = \"\"; }", """new LoginRequest { Email = "ann.sample@gmail.com", Password = "Rain-on-tin-42" }""")]
    [InlineData("class Box { public string ImapHost { get; set; } = \"\"; public int ImapPort { get; set; } public string PopHost { get; set; } = \"\"; public string Email { get; set; } = \"\"; }", """new Box { ImapHost = "imap.gmail.com", ImapPort = 993, PopHost = "pop.gmail.com", Email = "ann.sample@gmail.com" }""")]
    public Task ObjectsThatOnlyLookLikeSettings_DoNotTrigger(string type, string value) =>
        Verify.Source($"using System;\n{type}\nclass C {{ object Make() => {value}; }}", Platform.Net);

    [Fact]
    public Task ArgumentsOfAttributes_DoNotTrigger() => Verify.Source(
        """
        using System;
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class CaseAttribute : Attribute { public CaseAttribute(string host, int port) { } public string Password { get; set; } = ""; }
        class SmtpTests { [Case("smtp.gmail.com", 465, Password = "Rain-on-tin-42")] public void Connects(string host, int port) { Console.WriteLine(host + port); } }
        """,
        Platform.Net);

    [Fact]
    public Task DisabledCode_DoesNotTrigger() => Verify.Member(
        """
        #if NEVER
        SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465);
        #endif
        """);

    [Fact]
    public Task ExclusiveBranchesOfCredentials_DoNotTrigger() => Verify.Body(
        """
        var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
        if (flag)
            client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        else
            client.UseDefaultCredentials = true;
        client.Send(text, text, text, text);
        """);

    [Fact]
    public Task AliasOfAnotherLibrary_IsThatLibrary() => Verify.Source(
        """
        using SmtpClient = MailKit.Net.Smtp.SmtpClient;
        class C { void Run() { using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, MailKit.Security.SecureSocketOptions.StartTls); } }
        """,
        Platform.MailKit);

    [Fact]
    public Task PragmaAndAttribute_Suppress() => Verify.Member(
        """
        #pragma warning disable VML102
        SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465);
        #pragma warning restore VML102
        """);
}
