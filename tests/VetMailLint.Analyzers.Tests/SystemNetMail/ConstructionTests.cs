namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class ConstructionTests
{
    [Theory]
    [InlineData("""using var client = new SmtpClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""using var client = new SmtpClient("smtp.gmail.com", 465) { EnableSsl = {|VML102:false|} };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com"); client.Port = {|VML102:465|};""")]
    [InlineData("""var client = new SmtpClient { Host = "smtp.gmail.com", Port = {|VML102:465|} };""")]
    [InlineData("""SmtpClient client = new() { Host = "smtp.gmail.com", Port = {|VML102:465|} };""")]
    [InlineData("""var client = new SmtpClient(("smtp.gmail.com"), Convert.ToInt32({|VML102:"465"|}));""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", Convert.ToInt32({|VML102:465|}));""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", int.Parse({|VML102:"465"|}));""")]
    [InlineData("""const int port = {|VML102:465|}; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = {|VML102:465|}; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var domain = "gmail.com"; var client = new SmtpClient($"smtp.{domain}", {|VML102:465|});""")]
    [InlineData("""var client = new System.Net.Mail.SmtpClient(port: {|VML102:465|}, host: "smtp.gmail.com");""")]
    [InlineData("""Func<SmtpClient> make = () => new SmtpClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""using (var client = new SmtpClient("smtp.gmail.com", 465)) { client.EnableSsl = {|VML102:flag|}; }""")]
    public Task ImplicitPort_Triggers(string statements) => Verify.Body(statements);

    [Theory]
    [InlineData("""using var client = new SmtpClient("smtp.gmail.com", 587);""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465) { Port = 587 };""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); client.Port = 587;""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", number);""")]
    [InlineData("""var client = new SmtpClient(text, 587) { EnableSsl = true };""")]
    [InlineData("""var port = 465; port = number; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var client = new SmtpClient("localhost", 465);""")]
    [InlineData("""var client = new SmtpClient("SMTP_HOST", 465);""")]
    public Task AnotherPort_DoesNotTrigger(string statements) => Verify.Body(statements);

    [Fact]
    public Task PortOfAnotherServer_IsAWarning() => Verify.Body("""var client = new SmtpClient("mail.harbour.de", {|VML102:465|});""");

    [Fact]
    public Task SubclassThatGivesItsBaseAPort_Triggers() => Verify.Member(
        """
        private sealed class GmailClient : SmtpClient
        {
            public GmailClient() : base("smtp.gmail.com", 465) { EnableSsl = {|VML102:true|}; }
        }
        """);

    [Fact]
    public Task Framework_IsTheClientOfItsOwn() => Verify.Source(
        """
        using System.Net.Mail;
        class C { SmtpClient Make() => new SmtpClient("smtp.gmail.com", {|VML102:465|}); }
        """,
        Platform.Framework);

    [Fact]
    public Task LibraryForBothPlatforms_Triggers() => Verify.Source(
        """
        using System.Net.Mail;
        class C { SmtpClient Make() => new SmtpClient("smtp.gmail.com", {|VML102:465|}); }
        """,
        Platform.Standard);
}
