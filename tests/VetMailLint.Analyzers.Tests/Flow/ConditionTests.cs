using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>A condition excludes values: what it excludes meets nothing behind it.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("if (port != 465)")]
    [InlineData("if (!(port == 465))")]
    [InlineData("if (port is not 465)")]
    [InlineData("if (port is 587 or 2525)")]
    [InlineData("if (port is > 500 and < 600)")]
    [InlineData("if (!port.Equals(465) && port != 465)")]
    [InlineData("if (flag && port != 465)")]
    [InlineData("if (port == 465) return; else if (flag)")]
    [InlineData("if (port == 465) throw new InvalidOperationException(); if (flag)")]
    [InlineData("if (port is 465 || flag) return;")]
    public Task ExcludedPort_DoesNotTrigger(string guard) => Verify.Member(
        $$"""
        void A(bool flag, int port = 465) { {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port) { EnableSsl = true }; } }
        void B(bool flag, int? given) { var port = given ?? 465; {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port) { EnableSsl = true }; } }
        void C(bool flag, int number) { var port = number > 7 ? 465 : 587; {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port) { EnableSsl = true }; } }
        void D(bool flag, int number, int other) { var port = number > 7 ? 465 : other; {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port) { EnableSsl = true }; } }
        """);

    [Fact]
    public Task LoopThatNeverRuns_DoesNotTrigger() => Verify.Member(
        """void Run(int port = 465) { while (port != 465) { using var client = new SmtpClient("smtp.gmail.com", port) { EnableSsl = true }; } }""");

    [Theory]
    [InlineData("if (port == 465)")]
    [InlineData("if (port is 465)")]
    [InlineData("if (port is > 400 and < 500)")]
    [InlineData("if (port is not 587)")]
    [InlineData("if (port == 587) throw new InvalidOperationException(); if (flag)")]
    public Task PortThatTheConditionAsksFor_Triggers(string guard) => Verify.Member(
        $$"""
        void A(bool flag, int port = {|VML102:465|}) { {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port); } }
        void C(bool flag, int number) { var port = number > 7 ? {|VML102:465|} : 587; {{guard}} { using var client = new SmtpClient("smtp.gmail.com", port); } }
        """);

    [Theory]
    [InlineData("host != \"smtp.gmail.com\"")]
    [InlineData("!host.Equals(\"SMTP.gmail.com\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("!string.Equals(host, \"smtp.gmail.com\")")]
    [InlineData("!host.EndsWith(\".gmail.com\")")]
    [InlineData("!host.Contains(\"gmail\")")]
    [InlineData("host.StartsWith(\"mail.\", StringComparison.Ordinal)")]
    [InlineData("host is not \"smtp.gmail.com\"")]
    public Task ExcludedHost_DoesNotTrigger(string condition) => Verify.Member(
        $$"""
        void A(string host = "smtp.gmail.com") { if ({{condition}}) { using var client = new SmtpClient(host, 25) { EnableSsl = true }; } }
        void B(bool flag) { var host = flag ? "smtp.gmail.com" : "localhost"; if ({{condition}}) { using var client = new SmtpClient(host, 25) { EnableSsl = true }; } }
        """);

    [Theory]
    [InlineData("host == \"smtp.gmail.com\"")]
    [InlineData("host.Equals(\"SMTP.gmail.com\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("!host.EndsWith(\".office365.com\")")]
    public Task HostThatTheConditionAsksFor_Triggers(string condition) => Verify.Member(
        $$"""void A(string host = "smtp.gmail.com") { if ({{condition}}) { using var client = new SmtpClient(host, {|VML102:465|}); } }""");

    [Theory]
    [InlineData("_port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls")]
    [InlineData("_port switch { 465 => SecureSocketOptions.SslOnConnect, 25 => SecureSocketOptions.Auto, _ => SecureSocketOptions.StartTls }")]
    [InlineData("_port switch { 465 => SecureSocketOptions.SslOnConnect, > 500 and < 600 => SecureSocketOptions.StartTls, _ => SecureSocketOptions.Auto }")]
    [InlineData("_port is 465 or 8465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls")]
    [InlineData("!(_port == 465) ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect")]
    public Task ModeByAPortThatHasADefault_DoesNotCross(string mode) => Verify.MailKitMember(
        $$"""
        private readonly int _port;
        public MailService(string text) => _port = int.TryParse(text, out var port) ? port : 587;
        void A(string host) { using var client = new SmtpClient(); client.Connect("mail.harbour.de", _port, {{mode}}); }
        void B(string host, string text) { var _port = int.TryParse(text, out var port) ? port : 587; using var client = new SmtpClient(); var mode = {{mode}}; client.Connect(host, _port, mode); }
        void C(string host, string text) { int _port; if (!int.TryParse(text, out _port)) _port = 587; using var client = new SmtpClient(); var mode = {{mode}}; client.Connect(host, _port, mode); }
        """);

    [Theory]
    [InlineData("if (_port == 465) client.Connect(host, _port, true); else client.Connect(host, _port, SecureSocketOptions.StartTls);")]
    [InlineData("switch (_port) { case 465: client.Connect(host, _port, true); break; case > 500: client.Connect(host, _port, SecureSocketOptions.StartTls); break; default: client.Connect(host, _port); break; }")]
    [InlineData("bool ssl; if (_port is 465) ssl = true; else ssl = false; client.Connect(host, _port, ssl);")]
    public Task BranchByAPortThatHasADefault_DoesNotCross(string statements) => Verify.MailKitMember(
        $$"""
        private readonly int _port;
        public MailService(string text) => _port = int.TryParse(text, out var port) ? port : 587;
        void Run() { var host = "mail.harbour.de"; using var client = new SmtpClient(); {{statements}} }
        """);

    [Fact]
    public async Task DefaultThatTheModeIsWrongFor_IsInfoAndNamed()
    {
        var found = await Verify.Diagnostics(
            """
            using MailKit.Net.Smtp;
            class C
            {
                void Run(string text) { var port = int.TryParse(text, out var p) ? p : 587; using var client = new SmtpClient(); client.Connect("mail.harbour.de", port, port != 465); }
            }
            """,
            Platform.MailKit);

        var finding = Assert.Single(found);
        Assert.Equal(("VML103", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
        Assert.EndsWith("; this holds when `int.TryParse(text, out var p)` is false.", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if (_client is { } client) client.EnableSsl = true;")]
    [InlineData("if (_client is SmtpClient client) client.EnableSsl = true;")]
    [InlineData("if (_client is not null) _client.EnableSsl = true;")]
    public Task PatternThatNamesTheClient_IsTheClient(string statement) => Verify.Body(
        $$"""
        var _client = new SmtpClient("smtp.gmail.com", 587) { Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
        {{statement}}
        _client.Send("ann.sample@gmail.com", text, "", "");
        """);

    [Fact]
    public Task PatternThatNamesTheClientAndTurnsTlsOff_Triggers() => Verify.Body(
        """
        var made = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };
        if (made is { } client)
            client.EnableSsl = {|VML104:false|};
        made.Send("ann.sample@gmail.com", text, "", "");
        """);
}
