using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>Facts cross the members of one class: what one member leaves in a private field, another one sends with.</summary>
public class FieldTests
{
    private const string Gmail =
        """private readonly SmtpClient _client; public MailService(string password) => _client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("ann.sample@gmail.com", password) }; """;

    private const string Mail = Gmail + """private MailMessage _mail = null!; public void Send() => _client.Send(_mail); """;

    private const string News = """public void Compose(string to) { _mail = new MailMessage("news.sample@gmail.com", to); } """;

    [Theory]
    [InlineData("""public void Compose(string to) { _mail = new MailMessage({|VML201:"news.sample@gmail.com"|}, to); }""")]
    [InlineData("""public void Compose(string to) { _mail = new MailMessage(); _mail.From = new MailAddress({|VML201:"news.sample@gmail.com"|}); _mail.To.Add(to); }""")]
    [InlineData("""public void Compose(string to) { var made = new MailMessage { From = new MailAddress({|VML201:"news.sample@gmail.com"|}) }; made.To.Add(to); this._mail = made; }""")]
    [InlineData("""public void Compose(string? to) { if (to == null) return; _mail = new MailMessage({|VML201:"news.sample@gmail.com"|}, to); }""")]
    [InlineData("""public void Compose(string to) => _mail ??= new MailMessage({|VML201:"news.sample@gmail.com"|}, to);""")]
    [InlineData("""public void Compose(string to) => Begin({|VML201:"news.sample@gmail.com"|}, to); private void Begin(string from, string to) { _mail = new MailMessage(from, to); }""")]
    [InlineData("""public void Compose(string to) { _mail = Make(to); } private static MailMessage Make(string to) => new MailMessage({|VML201:"news.sample@gmail.com"|}, to);""")]
    [InlineData("""public void Compose(string to) { _mail = new MailMessage({|VML201:"news.sample@gmail.com"|}, to); } public void Reset() { _mail = null!; }""")]
    [InlineData("""private string _from = ""; public void As() { _from = {|VML201:"news.sample@gmail.com"|}; } public void Compose(string to) { _mail = new MailMessage(_from, to); }""")]
    public Task MessageOfAnotherMember_Triggers(string members) => Verify.Member(Mail + members);

    [Theory]
    [InlineData("""public void Compose(string to) { _mail = new MailMessage("ann.sample@gmail.com", to); }""")]
    [InlineData("""public void Compose(string from, string to) { _mail = new MailMessage(from, to); }""")]
    [InlineData("""public void Compose(string to) => Begin("ann.sample@gmail.com", to); private void Begin(string from, string to) { _mail = new MailMessage(from, to); }""")]
    [InlineData("""private string _from = ""; public void As() { _from = "ann.sample@gmail.com"; } public void Compose(string to) { _mail = new MailMessage(_from, to); }""")]
    [InlineData(News + """public void Use(MailMessage other) { _mail = other; }""")]
    [InlineData(News + """public MailMessage Other { set { _mail = value; } }""")]
    [InlineData(News + """public void Other() { Fill(ref _mail); } private static void Fill(ref MailMessage mail) { mail = new MailMessage("ann.sample@gmail.com", "bo.sample@gmail.com"); }""")]
    [InlineData(News + """public void Other(MailMessage other) { (_mail, _) = (other, 1); }""")]
    [InlineData(News + """public void Later(MailMessage other) { Action set = () => _mail = other; set(); }""")]
    [InlineData(News + """public void As(string from) { _mail.From = new MailAddress(from); }""")]
    [InlineData(News + """public void Own() => Sign(_mail); private static void Sign(MailMessage mail) => mail.From = new MailAddress("ann.sample@gmail.com");""")]
    [InlineData(News + """private MailMessage Current => _mail; public string? Sender { set { Current.From = new MailAddress(value!); } }""")]
    [InlineData(News + """public static MailService Make(string to) { var made = new MailService(""); made._mail = new MailMessage("ann.sample@gmail.com", to); return made; }""")]
    [InlineData(News + """private static class Other { public static void Set(MailService service, MailMessage mail) => service._mail = mail; }""")]
    [InlineData("""public void Later(string to) { Action set = () => _mail = new MailMessage("news.sample@gmail.com", to); set(); }""")]
    public Task MessageThatMayBeAnother_DoesNotTrigger(string members) => Verify.Member(Mail + members);

    [Theory]
    [InlineData("""private SmtpClient _client = null!; public void Open(string password) { _client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private SmtpClient? _client; public void Open(string password) { _client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = new NetworkCredential("ann.sample@gmail.com", password) }; } public void Close() { _client?.Dispose(); _client = null; } public void Send(MailMessage m) { if (_client == null) throw new InvalidOperationException(); _client.Send(m); }""")]
    [InlineData("""private SmtpClient _client; public MailService(string password) { _client = new SmtpClient("smtp.gmail.com", {|VML104:587|}); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private SmtpClient Client { get; set; } = null!; public void Open(string password) { Client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = new NetworkCredential("ann.sample@gmail.com", password) }; } public void Send(MailMessage m) => Client.Send(m);""")]
    [InlineData("""private readonly SmtpClient _client = new(); public void Open(string password) { _client.Host = "smtp.gmail.com"; _client.Port = {|VML104:587|}; _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private static SmtpClient _client; static MailService() { _client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = new NetworkCredential("ann.sample@gmail.com", "") }; } public void Send(MailMessage m) => _client.Send(m);""")]
    public Task ClientWithoutTls_Triggers(string members) => Verify.Member(members);

    [Theory]
    [InlineData("""private SmtpClient _client = null!; public void Open(string password) { _client = new SmtpClient("smtp.gmail.com", 587); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); _client.EnableSsl = true; } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private SmtpClient _client; public MailService(string password) { _client = new SmtpClient("smtp.gmail.com", 587); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Secure() { _client.EnableSsl = true; } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private SmtpClient _client = null!; public void Open(string password) { _client = new SmtpClient("smtp.gmail.com", 587); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Finish() => Secure(_client); private static void Secure(SmtpClient client) => client.EnableSsl = true; public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private SmtpClient _client = null!; public SmtpClient Client => _client; public void Open(string password) { _client = new SmtpClient("smtp.gmail.com", 587); _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""private readonly SmtpClient _client = new(); public void Open(string password) { _client.Host = "smtp.gmail.com"; _client.Port = 587; _client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); } public void Secure() => _client.EnableSsl = true; public void Send(MailMessage m) => _client.Send(m);""")]
    public Task ClientThatMayGetTls_DoesNotTrigger(string members) => Verify.Member(members);

    [Theory]
    [InlineData("""private NetworkCredential _login = null!; public void Login(string password) { _login = new NetworkCredential({|VML203:"ann.sample"|}, password); }""")]
    [InlineData("""private NetworkCredential _login = new(); public void Login(string password) { _login.UserName = {|VML203:"ann.sample"|}; _login.Password = password; }""")]
    public Task LoginOfAnotherMember_Triggers(string members) => Verify.Member(
        members + """public void Send(MailMessage m) { using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = _login }; client.Send(m); }""");

    [Theory]
    [InlineData("""private NetworkCredential _login = null!; public void Login(string password) { _login = new NetworkCredential("ann.sample@gmail.com", password); }""")]
    [InlineData("""private NetworkCredential _login = null!; public void Login(string password) { _login = new NetworkCredential("ann.sample", password); } public void Domain() => _login.UserName += "@gmail.com";""")]
    [InlineData("""private NetworkCredential _login = null!; public void Login(string user, string password) { _login = new NetworkCredential(user, password); }""")]
    public Task OtherLoginOfAnotherMember_DoesNotTrigger(string members) => Verify.Member(
        members + """public void Send(MailMessage m) { using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = _login }; client.Send(m); }""");

    [Theory]
    [InlineData("""private string _host = ""; private int _port; public void Init() { _host = "smtp.gmail.com"; _port = {|VML102:465|}; }""")]
    [InlineData("""private string? _host; private int? _port; public void Init() => (_host, _port) = ("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""private string _host = ""; private int _port; public void Init() => Set("smtp.gmail.com", {|VML102:465|}); private void Set(string host, int port) { _host = host; _port = port; }""")]
    [InlineData("""private string _host = ""; private int _port; public MailService() => Set("smtp.gmail.com", {|VML102:465|}); private void Set(string host, int port) { _host = host; _port = port; }""")]
    [InlineData("""private static string _host; private static int _port; static MailService() { _host = "smtp.gmail.com"; _port = {|VML102:465|}; }""")]
    [InlineData("""private class SmtpSettings { public string Host { get; set; } = ""; public int Port { get; set; } } private SmtpSettings _s = new(); public void Init() { _s = new SmtpSettings { Host = "smtp.gmail.com", Port = {|VML102:465|} }; } private string _host => _s.Host; private int? _port => _s.Port;""")]
    public Task ServerOfAnotherMember_Triggers(string members) => Verify.Member(
        members + """public void Send(MailMessage m) { using var client = new SmtpClient(_host, (int)_port) { UseDefaultCredentials = true }; client.Send(m); }""");

    [Theory]
    [InlineData("""private string _host = ""; private int _port; public void Init() { _host = "smtp.gmail.com"; _port = 587; }""")]
    [InlineData("""private string _host = ""; private int _port = 465; public void Init(int port) { _host = "smtp.gmail.com"; _port = port; }""")]
    [InlineData("""private string _host = ""; private int _port; public void Init() { _host = "smtp.gmail.com"; _port = 465; _port++; }""")]
    [InlineData("""private string _host = ""; private int _port; public void Init() => Set("smtp.gmail.com", 587); private void Set(string host, int port) { _host = host; _port = port; }""")]
    public Task OtherServerOfAnotherMember_DoesNotTrigger(string members) => Verify.Member(
        members + """public void Send(MailMessage m) { using var client = new SmtpClient(_host, (int)_port) { EnableSsl = true, UseDefaultCredentials = true }; client.Send(m); }""");

    [Theory]
    [InlineData("""public void A() { _port = 465; _ssl = true; } public void B() { _port = 587; _ssl = false; }""")]
    [InlineData("""public void A() { _port = 465; _ssl = true; } public void B() { _port = 587; }""")]
    public Task PortAndModeOfTwoMembers_DoNotCross(string members) => Verify.MailKitMember(
        "private int _port; private bool _ssl; " + members + """public void Open() { using var client = new SmtpClient(); client.Connect("mail.harbour.de", _port, _ssl); }""");

    [Theory]
    [InlineData("""private MimeMessage _mail = new(); public void Compose() { _mail = new MimeMessage(); _mail.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|})); } public void Send() => _client.Send(_mail);""")]
    [InlineData("""private readonly MimeMessage _mail = new(); public void Compose() { _mail.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|})); } public void Send() => _client.Send(_mail);""")]
    [InlineData("""public void Send() { var mail = new MimeMessage(); mail.From.Add(MailboxAddress.Parse({|VML201:"news.sample@gmail.com"|})); _client.Send(mail); }""")]
    public Task ConnectionOfAnotherMember_Triggers(string members) => Verify.MailKitMember(Connection + members);

    [Theory]
    [InlineData("""private readonly MimeMessage _mail = new(); public void Compose() { _mail.From.Add(MailboxAddress.Parse("ann.sample@gmail.com")); } public void Send() => _client.Send(_mail);""")]
    [InlineData("""private readonly MimeMessage _mail = new(); public void Compose() { _mail.From.Add(MailboxAddress.Parse("news.sample@gmail.com")); } public void As(string from) { _mail.From.Clear(); _mail.From.Add(MailboxAddress.Parse(from)); } public void Send() => _client.Send(_mail);""")]
    [InlineData("""public void Login(string user, string password) => _client.Authenticate(user, password); public void Send() { var mail = new MimeMessage(); mail.From.Add(MailboxAddress.Parse("news.sample@gmail.com")); _client.Send(mail); }""")]
    public Task ConnectionOrSenderThatMayBeAnother_DoesNotTrigger(string members) => Verify.MailKitMember(Connection + members);

    [Theory]
    [InlineData("", 1)]
    [InlineData("""public void Login(string user, string password) => _client.Authenticate(user, password);""", 0)]
    public async Task LoginThatNoMemberGives_IsMissing(string members, int count)
    {
        const string open = """private readonly SmtpClient _client = new(); public void Open() => _client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); public void Send(MimeMessage m) => _client.Send(m); """;

        Assert.Equal(count, (await Verify.Diagnostics($"using MailKit.Net.Smtp; using MailKit.Security; using MimeKit; class C {{ {open}{members} }}", Platform.MailKit)).Count(d => d.Id == "VML302"));
    }

    [Fact]
    public async Task OneOfSeveralMembers_IsInfoAndNamed()
    {
        var finding = Assert.Single(await Found(News + """public void Own(string to) { _mail = new MailMessage("ann.sample@gmail.com", to); }"""));

        Assert.Equal(("VML201", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
        Assert.EndsWith("; this holds after `Compose`.", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherPartOfTheClass_Counts()
    {
        Assert.Single(await Found(News, "partial class MailService { public void Other(string to) { } }"));
        Assert.Empty(await Found(News, """partial class MailService { public void Other(string to) { _mail = new MailMessage("ann.sample@gmail.com", to); } }"""));
        Assert.Empty(await Found(News, "partial class MailService { public void Other(string from) { _mail.From = new MailAddress(from); } }"));
    }

    [Fact]
    public Task ParametersOfOneNameInTwoMembers_AreTwoConditions() => Verify.MailKitMember(
        """
        private readonly int _port;
        public MailService(bool ssl) { _port = ssl ? 465 : 587; }
        public void Open(bool ssl) { using var client = new SmtpClient(); if (ssl) client.Connect("mail.harbour.de", _port, SecureSocketOptions.Auto); }
        """);

    private const string Connection =
        """private readonly SmtpClient _client = new(); public void Open(string password) { _client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); _client.Authenticate("ann.sample@gmail.com", password); } """;

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Found(string members, string other = "") =>
        Verify.Diagnostics($"using System.Net; using System.Net.Mail; partial class MailService {{ {Mail}{members} }} {other}", Platform.Net);
}
