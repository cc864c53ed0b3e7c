namespace VetMailLint.Analyzers.Tests.Flow;

public class ClassTests
{
    [Theory]
    [InlineData("""const int Port = {|VML102:465|}; SmtpClient Make() => new SmtpClient("smtp.gmail.com", Port);""")]
    [InlineData("""private readonly int _port = {|VML102:465|}; SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""private static string Host = "smtp.gmail.com"; SmtpClient Make() => new SmtpClient(Host, {|VML102:465|});""")]
    [InlineData("""private readonly int _port; public MailService() { _port = {|VML102:465|}; } SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""private readonly SmtpClient _client; public MailService() { _client = {|VML302:new SmtpClient("smtp.gmail.com", {|VML102:465|})|}; } void Send(MailMessage m) => _client.Send(m);""")]
    [InlineData("""public int Port { get; set; } = {|VML102:465|}; SmtpClient Make() => new SmtpClient("smtp.gmail.com", Port);""")]
    [InlineData("""void Run() => Smtp("smtp.gmail.com", {|VML102:465|}); void Smtp(string host, int port) { using var client = new SmtpClient(host, port); }""")]
    [InlineData("""int Port() => {|VML102:465|}; SmtpClient Make() => new SmtpClient("smtp.gmail.com", Port());""")]
    [InlineData("""SmtpClient Make() { var client = new SmtpClient("smtp.gmail.com"); Set(client); return client; } static void Set(SmtpClient c) => c.Port = {|VML102:465|};""")]
    [InlineData("""SmtpClient Client => new SmtpClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""public MailService() : this("smtp.gmail.com", {|VML102:465|}) { } public MailService(string host, int port) { var client = new SmtpClient(host, port); }""")]
    public Task ValueOfAnotherMember_Triggers(string members) => Verify.Member(members);

    [Theory]
    [InlineData("""private int _port = 465; void Set(int port) => _port = port; SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""private readonly int _port; public MailService() { _port = 465; } public MailService(int port) { _port = port; } SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""private int _port = 465; bool Read(string s) => int.TryParse(s, out _port); SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""private readonly int _port; public MailService(int port) => _port = port; SmtpClient Make() => new SmtpClient("smtp.gmail.com", _port);""")]
    [InlineData("""public virtual int Port() => 465; SmtpClient Make() => new SmtpClient("smtp.gmail.com", Port());""")]
    [InlineData("""void Again(int n) { if (n > 0) Again(n - 1); var client = new SmtpClient("smtp.gmail.com", n); }""")]
    public Task ValueThatMayBeAnother_DoesNotTrigger(string members) => Verify.Member(members);

    [Fact]
    public Task OneOptionAsLoginAndSender_IsOneValue() => Verify.Member(
        """
        private readonly Dictionary<string, string> _options = new();
        void Send(string to)
        {
            using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
            client.Credentials = new NetworkCredential(_options["User"], _options["Password"]);
            client.Send(_options["User"], to, "", "");
        }
        """);

    [Fact]
    public Task LongBody_IsGivenUp() => Verify.Member(
        "void Run(string t) {\n" + string.Concat(Enumerable.Repeat("t = t + t + t + t;\n", 4_000)) + "var client = new SmtpClient(\"smtp.gmail.com\", 465); }");
}
