using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>Helpers of the class are run where they are called, with what they are given, however many there are.</summary>
public class HelperTests
{
    private const string Deliver =
        """private void Deliver(string host, int port, bool ssl, string user, string password, MailMessage m) { using var client = new SmtpClient(host, port); client.EnableSsl = ssl; client.Credentials = new NetworkCredential(user, password); client.Send(m); } """;

    [Theory]
    [InlineData("""public void Run(MailMessage m, string p) => Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""public void Run(MailMessage m, string p) => Deliver(ssl: {|VML104:false|}, host: "smtp.gmail.com", port: 587, user: "ann.sample@gmail.com", password: p, m: m);""")]
    [InlineData("""public void A(MailMessage m, string p) => Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m); public void B(MailMessage m, string p) => Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""public void Run(MailMessage m, string p, bool flag) { if (flag) Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m); else Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m); }""")]
    [InlineData("""public void Run(MailMessage m, string p) => First(m, p, {|VML104:false|}); private void First(MailMessage m, string p, bool ssl) => Second(m, p, ssl); private void Second(MailMessage m, string p, bool ssl) => Third(m, p, ssl); private void Third(MailMessage m, string p, bool ssl) => Deliver("smtp.gmail.com", 587, ssl, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""private int _port; public void Run(MailMessage m, string p) { Use(587); Deliver("smtp.gmail.com", _port, {|VML104:false|}, "ann.sample@gmail.com", p, m); } private void Use(int port) => _port = port;""")]
    [InlineData("""public void Run(MailMessage m, string p) { for (var i = 0; i < 3; i++) Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m); }""")]
    [InlineData("""public void Run(MailMessage m, string p) => Again(3, m, p); private void Again(int n, MailMessage m, string p) { if (n > 0) Again(n - 1, m, p); Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m); }""")]
    public Task HelperThatIsCalledWithAMistake_Triggers(string members) => Verify.Member(Deliver + members);

    [Theory]
    [InlineData("""public void Run(MailMessage m, string p) => Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""public void Run(MailMessage m, string p, bool ssl) => Deliver("smtp.gmail.com", 587, ssl, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""public void Run(MailMessage m, string p) => First(m, p, true); private void First(MailMessage m, string p, bool ssl) => Deliver("smtp.gmail.com", 587, ssl, "ann.sample@gmail.com", p, m);""")]
    [InlineData("""private int _port = 587; public void Run(MailMessage m, string p) { Use(465); Use(587); Deliver("smtp.gmail.com", _port, true, "ann.sample@gmail.com", p, m); } private void Use(int port) => _port = port;""")]
    [InlineData("""public void Run(MailMessage m, string p) => Again(3, m, p); private void Again(int n, MailMessage m, string p) { if (n > 0) Again(n - 1, m, p); Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m); }""")]
    [InlineData("""public void Run(MailMessage m, string p) { Ping(m, p); } private void Ping(MailMessage m, string p) { Pong(m, p); Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m); } private void Pong(MailMessage m, string p) => Ping(m, p);""")]
    public Task HelperThatIsCalledRight_DoesNotTrigger(string members) => Verify.Member(Deliver + members);

    [Fact]
    public Task TwoCallsOfOneHelper_AreReportedWhereEachIsWritten() => Verify.Member(Deliver +
        """
        public void Run(MailMessage m, string p)
        {
            Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m);
            Deliver("smtp.gmail.com", 587, {|VML104:false|}, "ann.sample@gmail.com", p, m);
            Deliver("smtp.gmail.com", 587, true, "ann.sample@gmail.com", p, m);
        }
        """);

    [Theory]
    [InlineData(400, 1)]
    [InlineData(40, 40)]
    [InlineData(4, 400)]
    public async Task ManyHelpersAndCalls_AreAllFollowed(int calls, int helpers)
    {
        var members = string.Concat(Enumerable.Range(0, helpers).Select(i => Deliver.Replace("Deliver", $"Deliver{i}", StringComparison.Ordinal)))
            + "public void Run(MailMessage m, string p) { "
            + string.Concat(Enumerable.Range(0, calls).Select(i => $"Deliver{i % helpers}(\"smtp.gmail.com\", 587, {(i % 2 == 0 ? "false" : "true")}, \"ann.sample@gmail.com\", p, m);\n")) + "}";

        Assert.Equal(calls / 2, (await Found(members)).Count(d => d.Id == "VML104"));
    }

    [Theory]
    [InlineData(4, 30, 1)]
    [InlineData(12, 12, 0)]
    public async Task HelpersThatCallEachOtherOverAndOver_EndInTime(int levels, int calls, int found)
    {
        var members = Deliver.Replace("Deliver", "Level0", StringComparison.Ordinal)
            + string.Concat(Enumerable.Range(1, levels - 1).Select(i =>
                $"private void Level{i}(string h, int n, bool s, string u, string p, MailMessage m) {{ {string.Concat(Enumerable.Repeat($"Level{i - 1}(h, n, s, u, p, m); ", calls))} }}\n"))
            + $"public void Run(MailMessage m, string p) => Level{levels - 1}(\"smtp.gmail.com\", 587, false, \"ann.sample@gmail.com\", p, m);";

        Assert.Equal(found, (await Found(members)).Count(d => d.Id == "VML104"));
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Found(string members) =>
        Verify.Diagnostics($"using System.Net; using System.Net.Mail; class MailService {{ {members} }}", Platform.Net);
}
