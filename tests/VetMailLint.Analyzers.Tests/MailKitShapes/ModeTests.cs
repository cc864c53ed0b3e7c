namespace VetMailLint.Analyzers.Tests.MailKitShapes;

/// <summary>The ways in which real code chooses a TLS mode for Connect.</summary>
public class ModeTests
{
    private const string Own =
        """
        private enum Security { None, Ssl, StartTls }
        private sealed class Options { public string Mode { get; set; } = ""; public bool UseSsl { get; set; } public bool EnableSsl { get; set; } public int SmtpPort { get; set; } }
        private readonly Options _options = new();

        """;

    [Theory]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Mode(Security.Ssl)); SecureSocketOptions Mode(Security s) => s switch { Security.Ssl => {|VML103:SecureSocketOptions.SslOnConnect|}, Security.StartTls => SecureSocketOptions.StartTls, _ => SecureSocketOptions.None };""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Mode("ssl")); static SecureSocketOptions Mode(string s) { switch (s) { case "ssl": return {|VML103:SecureSocketOptions.SslOnConnect|}; default: return SecureSocketOptions.StartTls; } }""")]
    [InlineData("""const int port = 465; client.Connect("smtp.gmail.com", port, port switch { 465 => {|VML103:SecureSocketOptions.StartTls|}, _ => SecureSocketOptions.Auto });""")]
    [InlineData("""var port = 465; client.Connect("smtp.gmail.com", port, {|VML103:port == 587|});""")]
    [InlineData("""client.Connect("smtp.gmail.com", 465, {|VML103:SecureSocketOptions.SslOnConnect | SecureSocketOptions.StartTls|});""")]
    [InlineData("""var mode = 3; client.Connect("smtp.gmail.com", 465, {|VML103:(SecureSocketOptions)mode|});""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Enum.Parse<SecureSocketOptions>({|VML103:"SslOnConnect"|}));""")]
    [InlineData("""var mode = SecureSocketOptions.Auto; mode = {|VML103:SecureSocketOptions.SslOnConnect|}; client.Connect("smtp.gmail.com", 587, mode);""")]
    [InlineData("""client.Connect(new Uri({|VML103:"smtp://smtp.gmail.com:465/?starttls=always"|}));""")]
    [InlineData("""await client.ConnectAsync(new Uri({|VML103:"smtps://smtp.gmail.com:587"|}), CancellationToken.None);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 465, useSsl: {|VML103:false|}, cancellationToken: CancellationToken.None);""")]
    [InlineData("""await client.ConnectAsync("smtp.gmail.com", Convert.ToInt32("465"), {|VML103:SecureSocketOptions.StartTls|});""")]
    [InlineData("""client.Connect("smtp.gmail.com", 465, _options.UseSsl ? {|VML103:SecureSocketOptions.StartTls|} : SecureSocketOptions.StartTls);""")]
    public Task ModeThatContradictsThePort_Triggers(string statements) => Verify.MailKitMember(Own + Method("using var client = new SmtpClient();" + statements));

    [Theory]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Mode(Security.StartTls)); SecureSocketOptions Mode(Security s) => s switch { Security.Ssl => SecureSocketOptions.SslOnConnect, Security.StartTls => SecureSocketOptions.StartTls, _ => SecureSocketOptions.None };""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Mode("tls")); static SecureSocketOptions Mode(string s) { switch (s) { case "ssl": return SecureSocketOptions.SslOnConnect; default: return SecureSocketOptions.StartTls; } }""")]
    [InlineData("""client.Connect("mail.harbour.de", number, number switch { 465 => SecureSocketOptions.SslOnConnect, 587 => SecureSocketOptions.StartTls, _ => SecureSocketOptions.Auto });""")]
    [InlineData("""client.Connect("mail.harbour.de", number, number != 587);""")]
    [InlineData("""var mode = 2; client.Connect("localhost", 465, (SecureSocketOptions)mode);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, (SecureSocketOptions)number);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Enum.Parse<SecureSocketOptions>(text));""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, Enum.TryParse<SecureSocketOptions>(text, out var mode) ? mode : SecureSocketOptions.StartTls);""")]
    [InlineData("""client.Connect(new Uri("smtp://smtp.gmail.com:587/?starttls=always"));""")]
    [InlineData("""client.Connect(new Uri(text));""")]
    [InlineData("""client.Connect(new UriBuilder("smtp", text, 465).Uri);""")]
    [InlineData("""client.Connect(_options.Mode, _options.SmtpPort, _options.UseSsl);""")]
    [InlineData("""client.Connect("mail.harbour.de", _options.SmtpPort, _options.EnableSsl ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable);""")]
    [InlineData("""client.Connect(text, 0, SecureSocketOptions.Auto);""")]
    [InlineData("""var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp); client.Connect(socket, "smtp.gmail.com", 587, SecureSocketOptions.StartTls);""")]
    public Task ModeThatAgreesOrIsUnknown_DoesNotTrigger(string statements) => Verify.MailKitMember(Own + Method("using var client = new SmtpClient();" + statements));

    [Fact]
    public Task DerivedClient_IsOne() => Verify.MailKitMember(
        """
        private sealed class Traced : SmtpClient { protected override string GetEnvelopeId(MimeMessage message) => message.MessageId; }
        void A() { using var client = new Traced(); client.Connect("smtp.gmail.com", 587, {|VML103:true|}); }
        void B() { using var client = new Traced(); client.Connect("smtp.gmail.com", 587, false); }
        """);

    [Fact]
    public Task ClientOfAHelper_IsFollowed() => Verify.MailKitMember(
        """
        private static async Task<SmtpClient> Open(int port, bool ssl) { var client = new SmtpClient(); await client.ConnectAsync("smtp.gmail.com", port, ssl); return client; }
        async Task A() { using var client = await Open(587, {|VML103:true|}); }
        async Task B() { using var client = await Open(587, false); }
        """);

    [Theory]
    [InlineData("""client.AuthenticationMechanisms.Remove("XOAUTH2"); client.Authenticate({|VML203:"ann.sample"|}, password);""")]
    [InlineData("""client.Authenticate(new SaslMechanismNtlm({|VML203:"ann.sample"|}, password));""")]
    [InlineData("""await client.AuthenticateAsync(System.Text.Encoding.UTF8, {|VML203:"ann.sample"|}, password, CancellationToken.None);""")]
    [InlineData("""await client.AuthenticateAsync(new NetworkCredential({|VML203:"ann.sample"|}, password), CancellationToken.None).ConfigureAwait(false);""")]
    public Task LoginByAnyOverload_Triggers(string statements) => Verify.MailKitBody(Gmail + statements);

    [Theory]
    [InlineData("""client.AuthenticationMechanisms.Remove("XOAUTH2"); client.Authenticate("ann.sample@gmail.com", password);""")]
    [InlineData("""client.Authenticate(CredentialCache.DefaultNetworkCredentials);""")]
    [InlineData("""client.Authenticate(new SaslMechanismNtlm());""")]
    [InlineData("""client.Authenticate(user, password); client.Send(new MimeMessage());""")]
    public Task FullOrUnknownLogin_DoesNotTrigger(string statements) => Verify.MailKitBody(Gmail + statements);

    private const string Gmail = """using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);""";

    private static string Method(string statements) =>
        $"public async Task Run(string user, string password, string text, bool flag, int number)\n{{\nawait Task.Yield();\n{statements}\n}}";
}
