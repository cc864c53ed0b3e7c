namespace VetMailLint.CodeFixes.Tests.Edits;

public class MemberAdditionTests
{
    [Fact]
    public Task ALocalVariable_GetsAStatementBehindIt() => Repair.Body(
        """
        using var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); // submission
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """,
        """
        using var client = new SmtpClient("smtp.gmail.com", 587); // submission
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """);

    [Fact]
    public Task AnAssignedVariable_GetsAStatementBehindIt() => Repair.Body(
        """
        SmtpClient client;
        client = new("smtp.gmail.com", {|VML104:587|});
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """,
        """
        SmtpClient client;
        client = new("smtp.gmail.com", 587);
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """);

    [Fact]
    public Task AUsingStatement_BeginsWithIt() => Repair.Body(
        """
        using (var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}))
        {
            client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
            client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        }
        """,
        """
        using (var client = new SmtpClient("smtp.gmail.com", 587))
        {
            client.EnableSsl = true;
            client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
            client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        }
        """);

    [Fact]
    public Task AnInitialiserOfOneLine_GrowsInIt() => Repair.Body(
        """
        using var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """,
        """
        using var client = new SmtpClient("smtp.gmail.com", 587) { Credentials = new NetworkCredential("ann.sample@gmail.com", password), EnableSsl = true };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """);

    [Fact]
    public Task AnInitialiserOfSeveralLines_GetsALineAndKeepsItsComments() => Repair.Body(
        """
        using var client = new SmtpClient
        {
            Host = "smtp.gmail.com",
            Port = {|VML104:587|}, // submission
            Credentials = new NetworkCredential("ann.sample@gmail.com", password) // the shop's
        };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """,
        """
        using var client = new SmtpClient
        {
            Host = "smtp.gmail.com",
            Port = 587, // submission
            Credentials = new NetworkCredential("ann.sample@gmail.com", password), // the shop's
            EnableSsl = true
        };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """);

    [Fact]
    public Task ATrailingComma_StaysOne() => Repair.Body(
        """
        using var client = new SmtpClient()
        {
            Credentials = new NetworkCredential("ann.sample@gmail.com", password),
            Host = "smtp.gmail.com", Port = {|VML104:587|}, // submission
        };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """,
        """
        using var client = new SmtpClient()
        {
            Credentials = new NetworkCredential("ann.sample@gmail.com", password),
            Host = "smtp.gmail.com", Port = 587, // submission
            EnableSsl = true,
        };
        client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        """);

    [Fact]
    public Task LineEndsAndTabs_StayAsTheyAre() => Repair.Source(
        Windows("""
        using System.Net;
        using System.Net.Mail;

        class Mailer
        {
        	public void Run(string password, string to)
        	{
        		var client = new SmtpClient("smtp.gmail.com", {|VML104:587|});
        		client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        		client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        	}
        }
        """),
        Windows("""
        using System.Net;
        using System.Net.Mail;

        class Mailer
        {
        	public void Run(string password, string to)
        	{
        		var client = new SmtpClient("smtp.gmail.com", 587);
        		client.EnableSsl = true;
        		client.Credentials = new NetworkCredential("ann.sample@gmail.com", password);
        		client.Send("ann.sample@gmail.com", to, "Hello", "Hello");
        	}
        }
        """));

    private static string Windows(string text) => text.ReplaceLineEndings("\r\n");
}
