namespace VetMailLint.Analyzers.Tests.Transport;

public class CertificateTests
{
    private const string Connect = """client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls);""";

    [Theory]
    [InlineData("(s, c, h, e) => true")]
    [InlineData("(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => { return true; }")]
    [InlineData("(s, c, h, e) => { Console.WriteLine(e); return true; }")]
    [InlineData("(s, c, h, e) => { if (e != SslPolicyErrors.None) Console.WriteLine(e); return (true); }")]
    [InlineData("delegate { return true; }")]
    [InlineData("Accept")]
    [InlineData("MailService.Accept")]
    public Task CallbackThatAcceptsAnything_Triggers(string callback) => MailKit(
        $"using var client = new SmtpClient();\nclient.ServerCertificateValidationCallback = {{|VML106:{callback}|}};\n{Connect}");

    [Theory]
    [InlineData("client.ServerCertificateValidationCallback += {|VML106:(s, c, h, e) => true|};")]
    [InlineData("client.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback({|VML106:Accept|});")]
    [InlineData("RemoteCertificateValidationCallback trust = {|VML106:(s, c, h, e) => true|}; client.ServerCertificateValidationCallback = trust;")]
    [InlineData("if (text != null && number > 0) { client.ServerCertificateValidationCallback = {|VML106:(s, c, h, e) => true|}; client.Connect(\"smtp.gmail.com\", 587, SecureSocketOptions.StartTls); }")]
    public Task OtherWaysToSetIt_Trigger(string statements) => MailKit($"using var client = new SmtpClient();\n{statements}\n{Connect}");

    [Fact]
    public Task Initializer_Triggers() => MailKit(
        $$"""using var client = new SmtpClient { ServerCertificateValidationCallback = {|VML106:(s, c, h, e) => true|} }; {{Connect}}""");

    [Fact]
    public Task FieldWithTheCallback_Triggers() => Source(
        $$"""
        static readonly RemoteCertificateValidationCallback TrustAll = {|VML106:(s, c, h, e) => true|};
        void Run() { using var client = new SmtpClient(); client.ServerCertificateValidationCallback = TrustAll; {{Connect}} }
        """);

    [Fact]
    public Task ClientThatIsConnectedElsewhere_Triggers() => MailKit(
        "using var client = new SmtpClient();\nclient.ServerCertificateValidationCallback = {|VML106:(s, c, h, e) => true|};");

    [Theory]
    [InlineData("(s, c, h, e) => e == SslPolicyErrors.None")]
    [InlineData("(s, c, h, e) => c?.GetCertHashString() == text")]
    [InlineData("(s, c, h, e) => { if (e == SslPolicyErrors.None) return true; return c?.GetCertHashString() == text; }")]
    [InlineData("(s, c, h, e) => { if (e != SslPolicyErrors.None) throw new InvalidOperationException(); return true; }")]
    [InlineData("(s, c, h, e) => false")]
    [InlineData("(s, c, h, e) => flag")]
    [InlineData("Check")]
    [InlineData("null")]
    public Task CallbackThatChecks_DoesNotTrigger(string callback) => MailKit(
        $"using var client = new SmtpClient();\nclient.ServerCertificateValidationCallback = {callback};\n{Connect}");

    [Theory]
    [InlineData("client.CheckCertificateRevocation = false;")]
    [InlineData("if (flag) client.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    [InlineData("if (text == \"Development\") client.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    [InlineData("if (!flag) { } else { client.ServerCertificateValidationCallback = (s, c, h, e) => true; }")]
    [InlineData("client.ServerCertificateValidationCallback = flag ? (s, c, h, e) => true : null;")]
    [InlineData("switch (text) { case \"dev\": client.ServerCertificateValidationCallback = (s, c, h, e) => true; break; }")]
    [InlineData("if (flag) { client.ServerCertificateValidationCallback = (s, c, h, e) => true; client.Connect(\"smtp.gmail.com\", 587, SecureSocketOptions.StartTls); return; }")]
    [InlineData("var thumbprint = text; if (string.IsNullOrEmpty(thumbprint)) client.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    [InlineData("var certificate = text; if (certificate == null) { client.ServerCertificateValidationCallback = (s, c, h, e) => true; client.Connect(\"smtp.gmail.com\", 587, SecureSocketOptions.StartTls); return; }")]
    [InlineData("if (System.Diagnostics.Debugger.IsAttached) { client.ServerCertificateValidationCallback = (s, c, h, e) => true; client.Connect(\"smtp.gmail.com\", 587, SecureSocketOptions.StartTls); return; }")]
    [InlineData("if (text == \"Production\") return; client.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    [InlineData("client.ServerCertificateValidationCallback = (s, c, h, e) => true; client.ServerCertificateValidationCallback = null;")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    public Task ChoiceOfTheUserOrAnotherMatter_DoesNotTrigger(string statements) => MailKit($"using var client = new SmtpClient();\n{statements}\n{Connect}");

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("relay")]
    [InlineData("10.1.2.3")]
    public Task ServerOfOnesOwnNetwork_ProtonBridgeAmongThem_DoesNotTrigger(string host) => MailKit(
        $$"""using var client = new SmtpClient { ServerCertificateValidationCallback = (s, c, h, e) => true }; client.Connect("{{host}}", 1025, SecureSocketOptions.StartTls);""");

    [Fact]
    public Task DebugBuild_DoesNotTrigger() => Source(
        $$"""
        void Run() {
            using var client = new SmtpClient();
        #if !RELEASE
            client.ServerCertificateValidationCallback = (s, c, h, e) => true;
        #endif
            {{Connect}} }
        """);

    [Fact]
    public Task BuildForOneFramework_Triggers() => Source(
        $$"""
        void Run() {
            using var client = new SmtpClient();
        #if !NET20
            client.ServerCertificateValidationCallback = {|VML106:(s, c, h, e) => true|};
        #endif
            {{Connect}} }
        """);

    [Fact]
    public Task ConditionalMethod_DoesNotTrigger() => Source(
        $$"""
        [System.Diagnostics.Conditional("DEBUG")]
        void Trust(SmtpClient client) { client.ServerCertificateValidationCallback = (s, c, h, e) => true; }
        void Run() { using var client = new SmtpClient(); Trust(client); {{Connect}} }
        """);

    [Theory]
    [InlineData("/0/tests/Mail.cs")]
    [InlineData("/0/UnitTests/Mail.cs")]
    [InlineData("/0/src/Acme.Mail.Tests/Mail.cs")]
    public async Task Test_DoesNotTrigger(string path)
    {
        var found = await Verify.Diagnostics(
            $$"""class C { void Run() { using var client = new MailKit.Net.Smtp.SmtpClient(); client.ServerCertificateValidationCallback = (s, c, h, e) => true; client.Connect("smtp.gmail.com", 587, MailKit.Security.SecureSocketOptions.StartTls); } }""",
            Platform.MailKit,
            path);

        Assert.Empty(found);
    }

    [Fact]
    public Task CallbackOfTheProcess_TriggersForTheClientThatTakesIt() => Verify.Body(
        """
        ServicePointManager.ServerCertificateValidationCallback = {|VML106:delegate { return true; }|};
        var client = new SmtpClient("smtp.harbour.de", 587) { EnableSsl = true };
        client.Send(text, text, text, text);
        """);

    [Fact]
    public Task CallbackOfTheProcess_SetByAHelper_Triggers() => Verify.Member(
        """
        void Send(MailMessage message) { Trust(); var client = new SmtpClient("smtp.harbour.de", 587) { EnableSsl = true }; client.Send(message); }
        static void Trust() => ServicePointManager.ServerCertificateValidationCallback += {|VML106:(s, c, h, e) => true|};
        """);

    [Theory]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => true;")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => e == System.Net.Security.SslPolicyErrors.None; var client = new SmtpClient(\"smtp.harbour.de\", 587) { EnableSsl = true }; client.Send(text, text, text, text);")]
    [InlineData("if (flag) ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => true; var client = new SmtpClient(\"smtp.harbour.de\", 587) { EnableSsl = true }; client.Send(text, text, text, text);")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => true; var client = new SmtpClient(\"localhost\", 587) { EnableSsl = true }; client.Send(text, text, text, text);")]
    public Task CallbackOfTheProcess_WithoutAClientThatSuffers_DoesNotTrigger(string statements) => Verify.Body(statements);

    [Fact]
    public Task SettingsOfOnesOwn_AreReadLikeAFile() => Verify.Source(
        """
        class SmtpSettings { public string Host { get; set; } = ""; public int Port { get; set; } public string SecureSocketOptions { get; set; } = ""; public bool SkipCertificateValidation { get; set; } }
        class C { SmtpSettings Make() => new() { Host = "smtp.gmail.com", Port = 587, SecureSocketOptions = "StartTls", SkipCertificateValidation = {|VML106:true|} }; }
        """,
        Platform.MailKit);

    [Fact]
    public Task SettingsOfOnesOwn_WithTheSwitchOff_DoNotTrigger() => Verify.Source(
        """
        class SmtpSettings { public string Host { get; set; } = ""; public int Port { get; set; } public string SecureSocketOptions { get; set; } = ""; public bool SkipCertificateValidation { get; set; } }
        class C { SmtpSettings Make() => new() { Host = "smtp.gmail.com", Port = 587, SecureSocketOptions = "StartTls", SkipCertificateValidation = false }; }
        """,
        Platform.MailKit);

    private static Task MailKit(string statements) => Source(
        "public async Task Run(string text, bool flag, int number)\n{\nawait Task.Yield();\n" + statements + "\n}");

    private static Task Source(string members) => Verify.Source(
        $$"""
        using System; using System.Net; using System.Net.Security; using System.Security.Cryptography.X509Certificates; using System.Threading.Tasks; using MailKit.Net.Smtp; using MailKit.Security;
        class MailService
        {
            static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
            static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors == SslPolicyErrors.None;
        {{members}}
        }
        """,
        Platform.MailKit);
}
