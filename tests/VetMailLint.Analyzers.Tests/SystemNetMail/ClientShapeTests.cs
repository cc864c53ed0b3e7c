namespace VetMailLint.Analyzers.Tests.SystemNetMail;

/// <summary>The ways in which real code makes a client and tells it where to send.</summary>
public class ClientShapeTests
{
    [Theory]
    [InlineData("""private static SmtpClient Make() { var client = new SmtpClient("smtp.gmail.com"); client.Port = {|VML102:465|}; return client; } void Send(MailMessage m) { using var client = Make(); client.UseDefaultCredentials = true; client.Send(m); }""")]
    [InlineData("""private readonly Func<SmtpClient> _make = () => new SmtpClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""private SmtpClient? _client; SmtpClient Client => _client ??= new SmtpClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""private readonly Lazy<SmtpClient> _client = new(() => new SmtpClient("smtp.gmail.com", {|VML102:465|}));""")]
    [InlineData("""private readonly Queue<SmtpClient> _pool = new(); void Fill() { for (var i = 0; i < 3; i++) _pool.Enqueue(new SmtpClient("smtp.gmail.com", {|VML102:465|})); }""")]
    [InlineData("""void Send(SmtpClient client, MailMessage m) { client.Host = "smtp.gmail.com"; client.Port = {|VML102:465|}; client.Send(m); }""")]
    [InlineData("""void Run() => Open(c => { c.Host = "smtp.gmail.com"; c.Port = {|VML102:465|}; }); static void Open(Action<SmtpClient> set) => set(new SmtpClient());""")]
    [InlineData("""private static class Defaults { public const int Port = {|VML102:465|}; } SmtpClient Make() => new SmtpClient("smtp.gmail.com", Defaults.Port);""")]
    [InlineData("""SmtpClient Make(string port) => new SmtpClient("smtp.gmail.com", int.TryParse(port, out var p) ? p : {|VML102:465|});""")]
    [InlineData("""SmtpClient Make(int? port) => new SmtpClient("smtp.gmail.com", port ?? {|VML102:465|});""")]
    [InlineData("""SmtpClient Make(int port = {|VML102:465|}) => new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""private sealed class GmailClient() : SmtpClient("smtp.gmail.com", {|VML102:465|}) { }""")]
    [InlineData("""private class GmailClient : SmtpClient { } GmailClient Make() => new GmailClient { Host = "smtp.gmail.com", Port = {|VML102:465|} };""")]
    [InlineData("""private class GmailClient : SmtpClient { public GmailClient(string host, int port) : base(host, port) { } } GmailClient Make() => new GmailClient("smtp.gmail.com", {|VML102:465|});""")]
    [InlineData("""async Task Send(MailMessage m) { await using var scope = new Scope(); await Task.Run(() => { using var c = new SmtpClient("smtp.gmail.com", {|VML102:465|}) { UseDefaultCredentials = true }; c.Send(m); }); } private sealed class Scope : IAsyncDisposable { public ValueTask DisposeAsync() => default; }""")]
    [InlineData("""void Send(MailMessage m) { (string host, int port) = ("smtp.gmail.com", {|VML102:465|}); new SmtpClient(host, port) { UseDefaultCredentials = true }.Send(m); }""")]
    public Task ImplicitPort_Triggers(string members) => Verify.Member(members);

    [Theory]
    [InlineData("""private static SmtpClient Make() { var client = new SmtpClient("smtp.gmail.com"); client.Port = 465; return client; } void Send(MailMessage m) { using var client = Make(); client.Port = 587; client.EnableSsl = true; client.UseDefaultCredentials = true; client.Send(m); }""")]
    [InlineData("""private readonly Func<SmtpClient> _make = () => new SmtpClient("smtp.gmail.com", 587);""")]
    [InlineData("""private SmtpClient? _client; SmtpClient Client => _client ??= new SmtpClient("smtp.gmail.com", 587);""")]
    [InlineData("""private readonly Lazy<SmtpClient> _client = new(() => new SmtpClient("smtp.gmail.com", 587));""")]
    [InlineData("""private readonly Queue<SmtpClient> _pool = new(); void Fill() { for (var i = 0; i < 3; i++) _pool.Enqueue(new SmtpClient("smtp.gmail.com", 586 + i)); }""")]
    [InlineData("""void Send(SmtpClient client, MailMessage m) { client.Host = "smtp.gmail.com"; client.Send(m); }""")]
    [InlineData("""void Run() => Open(c => { c.Host = "smtp.gmail.com"; c.Port = 587; }); static void Open(Action<SmtpClient> set) => set(new SmtpClient());""")]
    [InlineData("""private static class Defaults { public static int Port = 465; } SmtpClient Make() => new SmtpClient("smtp.gmail.com", Defaults.Port);""")]
    [InlineData("""SmtpClient Make(string port) => new SmtpClient("smtp.gmail.com", int.TryParse(port, out var p) ? p : 587);""")]
    [InlineData("""SmtpClient Make(int? port) => new SmtpClient("smtp.gmail.com", port ?? 587);""")]
    [InlineData("""SmtpClient Make(int? port) { var client = new SmtpClient("smtp.gmail.com"); if (port.HasValue) client.Port = port.Value; return client; }""")]
    [InlineData("""SmtpClient Make(int port = 0, string? user = null) => new SmtpClient("smtp.gmail.com", port) { EnableSsl = true, Credentials = new NetworkCredential(user, "") };""")]
    [InlineData("""private sealed class GmailClient() : SmtpClient("smtp.gmail.com", 587) { }""")]
    [InlineData("""private class GmailClient : SmtpClient { public GmailClient(string host, int port) : base(host, 587) { } } GmailClient Make() => new GmailClient("smtp.gmail.com", 465);""")]
    [InlineData("""private class GmailClient : SmtpClient { public new int Port { get; set; } } GmailClient Make() => new GmailClient { Host = "smtp.gmail.com", Port = 465 };""")]
    [InlineData("""private class Client : SmtpClient { public Client() { EnableSsl = true; Credentials = CredentialCache.DefaultNetworkCredentials; } } void Send(MailMessage m) { using var c = new Client { Host = "smtp.gmail.com", Port = 587 }; c.Send(m); }""")]
    public Task AnotherOrAnUnknownPort_DoesNotTrigger(string members) => Verify.Member(members);

    [Theory]
    [InlineData("""client.Credentials = new NetworkCredential({|VML203:"ann.sample"|}, password) as ICredentialsByHost;""")]
    [InlineData("""var cache = new CredentialCache(); cache.Add("smtp.gmail.com", 587, "LOGIN", new NetworkCredential({|VML203:"ann.sample"|}, password)); client.Credentials = cache;""")]
    [InlineData("""var cache = new CredentialCache { { "smtp.gmail.com", 587, "LOGIN", new NetworkCredential({|VML203:"ann.sample"|}, password) } }; client.Credentials = cache;""")]
    [InlineData("""ICredentialsByHost login = new NetworkCredential(userName: {|VML203:"ann.sample"|}, password: password); client.Credentials = login;""")]
    [InlineData("""client.Credentials = Login(); NetworkCredential Login() { var login = new NetworkCredential(); login.UserName = {|VML203:"ann.sample"|}; login.Password = password; return login; }""")]
    [InlineData("""client.Credentials = new NetworkCredential({|VML203:"ann.sample"|}, new System.Security.SecureString());""")]
    public Task LocalPartAsLogin_Triggers(string statements) => Verify.Body(Gmail + statements);

    [Theory]
    [InlineData("""client.Credentials = new NetworkCredential("ann.sample@gmail.com", password) as ICredentialsByHost;""")]
    [InlineData("""var cache = new CredentialCache(); cache.Add("mail.harbour.de", 25, "NTLM", new NetworkCredential("ann.sample", password)); client.Credentials = cache;""")]
    [InlineData("""var cache = new CredentialCache(); cache.Add("smtp.gmail.com", 587, "LOGIN", new NetworkCredential("ann.sample@gmail.com", password)); client.Credentials = cache;""")]
    [InlineData("""var cache = new CredentialCache(); cache.Add(new Uri("smtp://smtp.gmail.com"), "NTLM", new NetworkCredential("ann.sample", password, "HARBOUR")); client.Credentials = cache;""")]
    [InlineData("""var cache = new CredentialCache(); Fill(cache); client.Credentials = cache; client.Send(text, text, text, text); static void Fill(object o) => Console.WriteLine(o);""")]
    [InlineData("""var from = new MailAddress("ann.sample@gmail.com"); client.Credentials = new NetworkCredential(from.ToString(), password); client.Send(new MailMessage(from, from));""")]
    [InlineData("""var from = new MailAddress("ann.sample@gmail.com", "Ann"); client.Credentials = new NetworkCredential(from.User, password);""")]
    [InlineData("""client.UseDefaultCredentials = false; client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); client.Send("ann.sample@gmail.com", text, "", "");""")]
    [InlineData("""client.DeliveryMethod = SmtpDeliveryMethod.Network; client.Timeout = 20000; client.Credentials = new NetworkCredential("ann.sample@gmail.com", password); client.Send("ann.sample@gmail.com", text, "", "");""")]
    public Task AnotherLogin_DoesNotTrigger(string statements) => Verify.Body(Gmail + statements);

    [Fact]
    public Task ClientWithoutAPort_SendsTo25() => Verify.Body(
        """
        var client = new SmtpClient({|VML109:"smtp.gmail.com"|}) { EnableSsl = true, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
        client.Send("ann.sample@gmail.com", text, "", "");
        """);

    [Fact]
    public Task ClientThatIsGivenAwayWithoutAPort_DoesNotTrigger() => Verify.Member(
        """SmtpClient Make(string password) => new SmtpClient("smtp.gmail.com") { EnableSsl = true, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };""");

    [Theory]
    [InlineData("protected virtual bool UseSsl => false;", "EnableSsl = UseSsl")]
    [InlineData("protected virtual bool UseSsl() => false;", "EnableSsl = UseSsl()")]
    [InlineData("public bool UseSsl { get; set; }", "EnableSsl = UseSsl")]
    public Task ModeThatASubclassMaySupply_DoesNotTrigger(string member, string mode) => Verify.Member(
        $$"""
        {{member}}
        void Send(string password)
        {
            using var client = new SmtpClient("smtp.gmail.com", 587) { {{mode}}, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
            client.Send("ann.sample@gmail.com", "bo.sample@gmail.com", "", "");
        }
        """);

    [Theory]
    [InlineData("private static bool UseSsl => {|VML104:false|};", "EnableSsl = UseSsl")]
    [InlineData("private bool UseSsl() => {|VML104:false|};", "EnableSsl = UseSsl()")]
    public Task ModeThatIsSettled_Triggers(string member, string mode) => Verify.Member(
        $$"""
        {{member}}
        void Send(string password)
        {
            using var client = new SmtpClient("smtp.gmail.com", 587) { {{mode}}, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
            client.Send("ann.sample@gmail.com", "bo.sample@gmail.com", "", "");
        }
        """);

    private const string Gmail = """using var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };""";

    [Theory]
    [InlineData("client.SendCompleted += (_, _) => { };")]
    [InlineData("client.SendCompleted += Done;")]
    [InlineData("client.SendCompleted += new SendCompletedEventHandler(Done);")]
    [InlineData("client.SendCompleted += (_, _) => client.Dispose();")]
    public Task ClientThatSomebodyListensTo_IsStillTheCodesOwn(string statement) => Verify.Member(
        $$"""
        void Send(MailMessage message, string user, string password)
        {
            var client = new SmtpClient("smtp.gmail.com", {|VML104:587|}) { Credentials = new NetworkCredential(user, password) };
            {{statement}}
            client.Send(message);
        }
        static void Done(object sender, System.ComponentModel.AsyncCompletedEventArgs e) { }
        """);

    [Theory]
    [InlineData("Prepare(client);")]
    [InlineData("_others += () => client.EnableSsl = true; _others();")]
    public Task ClientThatIsHandedOn_MayGetItsTlsThere(string statement) => Verify.Member(
        $$"""
        private event Action? _others;
        void Send(MailMessage message, string user, string password)
        {
            var client = new SmtpClient("smtp.gmail.com", 587) { Credentials = new NetworkCredential(user, password) };
            {{statement}}
            client.Send(message);
        }
        static void Prepare(object client) => GC.KeepAlive(client);
        """);
}
