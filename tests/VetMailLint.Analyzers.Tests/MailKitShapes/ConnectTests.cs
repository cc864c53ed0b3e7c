namespace VetMailLint.Analyzers.Tests.MailKitShapes;

public class ConnectTests
{
    [Theory]
    [InlineData("""client.Connect("smtp.gmail.com", 587, {|VML103:SecureSocketOptions.SslOnConnect|});""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, {|VML103:true|});""")]
    [InlineData("""client.Connect("smtp.gmail.com", 465, {|VML103:false|});""")]
    [InlineData("""await client.ConnectAsync("smtp.gmail.com", 465, {|VML103:SecureSocketOptions.StartTls|}, CancellationToken.None).ConfigureAwait(false);""")]
    [InlineData("""client.ConnectAsync(options: {|VML103:SecureSocketOptions.SslOnConnect|}, port: 587, host: "smtp.gmail.com").GetAwaiter().GetResult();""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, {|VML103:(SecureSocketOptions)2|});""")]
    [InlineData("""var useSsl = {|VML103:true|}; client.Connect("smtp.gmail.com", 587, useSsl);""")]
    [InlineData("""client.Connect(new Uri({|VML103:"smtps://smtp.gmail.com:587"|}));""")]
    public Task PortAndModeThatContradict_Trigger(string statement) => Verify.MailKitBody($"using var client = new SmtpClient();\n{statement}");

    [Theory]
    [InlineData("""client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, false);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587);""")]
    [InlineData("""client.Connect("smtp.gmail.com", 587, flag);""")]
    [InlineData("""client.Connect("smtp.gmail.com", number, SecureSocketOptions.StartTls);""")]
    [InlineData("""client.Connect(text, number, flag ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""")]
    [InlineData("""client.Connect(new Uri("smtp://smtp.gmail.com:587"));""")]
    [InlineData("""client.Connect("localhost", 587, true);""")]
    public Task PortAndModeThatAgree_DoNotTrigger(string statement) => Verify.MailKitBody($"using var client = new SmtpClient();\n{statement}");

    [Fact]
    public Task InjectedClient_Triggers() => Verify.MailKitMember(
        """
        private readonly ISmtpClient _client;
        public MailService(ISmtpClient client) => _client = client;
        public void Open() => _client.Connect("smtp.gmail.com", 587, {|VML103:true|});
        """);

    [Fact]
    public Task ReceivingClient_DoesNotTrigger() => Verify.MailKitBody(
        """using var client = new MailKit.Net.Imap.ImapClient(); client.Connect("imap.gmail.com", 587, true); client.Authenticate("ann", "Rain-on-tin-42");""");

    [Fact]
    public Task BothLibraries_AreToldApart() => Verify.MailKitMember(
        """
        void A() { using var client = new SmtpClient(); client.Connect("smtp.gmail.com", {|VML101:465|}); }
        void B() { using var client = new System.Net.Mail.SmtpClient("smtp.gmail.com", {|VML102:465|}); }
        """);
}
