namespace VetMailLint.CodeFixes.Tests.Edits;

public class ArgumentAdditionTests
{
    [Fact]
    public Task ACallByPosition_GetsOneMore() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", {|VML101:465|});
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    [Fact]
    public Task ACallByName_GetsItByName() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", port: {|VML101:465|}, cancellationToken: default);
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.Connect("smtp.gmail.com", port: 587, cancellationToken: default, options: SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);

    [Fact]
    public Task ArgumentsOnLinesOfTheirOwn_StaySo() => Repair.MailKitBody(
        """
        using var client = new SmtpClient();
        client.Connect(
            "smtp.gmail.com",
            {|VML101:465|});
        client.Authenticate(user, password);
        """,
        """
        using var client = new SmtpClient();
        client.Connect(
            "smtp.gmail.com",
            587,
            SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        """);
}
