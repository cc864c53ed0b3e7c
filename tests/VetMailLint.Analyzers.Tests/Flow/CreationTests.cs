using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>What an object of a class of one's own is given where it is made, it sends with.</summary>
public class CreationTests
{
    private const string Fields =
        """
        class Sender
        {
            private readonly string _host; private readonly int _port; private readonly string _user; private readonly string _word;
            public Sender(string host, int port, string user, string word) { _host = host; _port = port; _user = user; _word = word; }
            public void Send(MailMessage m) { using var client = new SmtpClient(_host, _port) { EnableSsl = true, Credentials = new NetworkCredential(_user, _word) }; client.Send(m); }
        }

        """;

    private const string Primary =
        """class Sender(string host, int port, string user, string word) { public void Send(MailMessage m) { using var client = new SmtpClient(host, port) { EnableSsl = true, Credentials = new NetworkCredential(user, word) }; client.Send(m); } } """;

    private const string Kept =
        """class Sender { private readonly SmtpClient _client; public Sender(string a, int b, string c, string d) { _client = new SmtpClient(a, b) { EnableSsl = true, Credentials = new NetworkCredential(c, d) }; } public void Send(MailMessage m) => _client.Send(m); } """;

    private const string Chained =
        """class Sender { private string _host = "", _user = "", _word = ""; private int _port; public Sender(string host, int port, string user, string word) => Set(host, port, user, word); private void Set(string host, int port, string user, string word) { (_host, _port) = (host, port); _user = user; _word = word; } public void Send(MailMessage m) { using var client = new SmtpClient(_host, _port) { EnableSsl = true, Credentials = new NetworkCredential(_user, _word) }; client.Send(m); } } """;

    public static TheoryData<string> Classes => [Fields, Primary, Kept, Chained];

    [Theory]
    [MemberData(nameof(Classes))]
    public Task LiteralsAtTheCreation_Trigger(string sender) => Verify.Source(
        Usings + Marked(sender) + """class Job { void Run(MailMessage m) { new Sender("smtp.gmail.com", 465, {|VML203:"ann.sample"|}, {|VML301,VML303:"Rain-on-tin-42"|}).Send(m); } }""", Platform.Net);

    [Theory]
    [MemberData(nameof(Classes))]
    public Task OneOfTwoCreations_Triggers(string sender) => Verify.Source(
        Usings + Marked(sender) + """class Job { void Run(MailMessage m, string password) { new Sender("smtp.gmail.com", 587, "ann.sample@gmail.com", password).Send(m); new Sender("smtp.gmail.com", 465, "ann.sample@gmail.com", password).Send(m); } }""", Platform.Net);

    [Theory]
    [MemberData(nameof(Classes))]
    public Task RightOrUnknownArguments_DoNotTrigger(string sender) => Verify.Source(
        Usings + sender + """class Job { void Run(MailMessage m, string host, int port, string user, string password) { new Sender("smtp.gmail.com", 587, "ann.sample@gmail.com", password).Send(m); new Sender(host, port, user, password).Send(m); new Sender("localhost", 25, "user", "password").Send(m); } }""", Platform.Net);

    [Fact]
    public Task FieldThatAnotherMemberWrites_DoesNotTrigger() => Verify.Source(
        Usings + """
        class Sender
        {
            private string _host; private int _port;
            public Sender(string host, int port) { _host = host; _port = port; }
            public void Use(int port) => _port = port;
            public void Send(MailMessage m) { using var client = new SmtpClient(_host, _port) { EnableSsl = true, UseDefaultCredentials = true }; client.Send(m); }
        }
        class Job { void Run(MailMessage m) { var sender = new Sender("smtp.gmail.com", 465); sender.Use(587); sender.Send(m); } }
        """,
        Platform.Net);

    [Theory]
    [InlineData("""new MailJob("smtp.gmail.com", 465, "ann.sample", "Rain-on-tin-42").Send();""", "VML102,VML203,VML301,VML303")]
    [InlineData("""new MailJob("smtp.gmail.com", 587, "ann.sample@gmail.com", "Rain-on-tin-42").Send();""", "VML301,VML303")]
    [InlineData("""new MailJob("smtp.gmail.com", 587, "ann.sample@gmail.com", password).Send();""", "")]
    [InlineData("""new MailJob(host, 465, "ann.sample", password).Send();""", "")]
    [InlineData("""new MailJob("localhost", 25, "user", "password").Send();""", "")]
    [InlineData("""new FtpJob("smtp.gmail.com", 465, "ann.sample", "Rain-on-tin-42").Send();""", "")]
    [InlineData("""_ = new MailRow("smtp.gmail.com", 465, "ann.sample", "Rain-on-tin-42");""", "")]
    public async Task SenderOfAnotherFile_IsReadByTheNamesOfItsParameters(string statement, string expected)
    {
        var trees = new[]
        {
            CSharpSyntaxTree.ParseText("class Job { void Run(string host, string password) { " + statement + " } } // smtp", path: "/src/Job.cs"),
            CSharpSyntaxTree.ParseText(
                """
                class MailJob { public MailJob(string host, int port, string user, string password) { } public void Send() { } }
                class FtpJob { public FtpJob(string host, int port, string user, string password) { } public void Send() { } }
                class MailRow { public MailRow(string host, int port, string user, string password) { } }
                """,
                path: "/src/Others.cs"),
        };

        var found = await Verify.Analyze(CSharpCompilation.Create("test", trees, Platform.Net.References, new(OutputKind.DynamicallyLinkedLibrary)), []);

        Assert.Equal(expected, string.Join(",", found.Select(d => d.Id).Order(StringComparer.Ordinal)));
    }

    // The finding stands on the switch, which is written in the class.
    private static string Marked(string sender) => sender.Replace("EnableSsl = true", "EnableSsl = {|VML102:true|}", StringComparison.Ordinal);

    private const string Usings = "using System.Net; using System.Net.Mail; ";
}
