using System.Diagnostics;
using System.Text;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>The same accidents in every format that is read: each is told of at its place, and the file beside it is checked all the same.</summary>
public sealed class BadFormatTests : IDisposable
{
    private const string Beside = "VML103 error zz.yaml:4";

    private readonly Sandbox _sandbox = new();

    public BadFormatTests() => _sandbox.Write("zz.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n");

    public void Dispose() => _sandbox.Dispose();

    /// <summary>A file of each format; a value goes where the mark is.</summary>
    public static TheoryData<string, string> Formats => new()
    {
        { "a.json", "{ \"smtp\": { \"host\": \"smtp.zoho.com\",\n \"note\": \"~\" } }" },
        { "a.yaml", "smtp:\n  note: ~\n" },
        { "a.config", "<smtp host='smtp.zoho.com'>\n<note>~</note></smtp>" },
        { "a.env", "SMTP_HOST=smtp.zoho.com\nSMTP_NOTE=~\n" },
        { "a.properties", "smtp.host=smtp.zoho.com\nsmtp.note=~\n" },
        { "a.ini", "[smtp]\nnote = ~\n" },
        { "a.toml", "[smtp]\nnote = \"~\"\n" },
        { "Dockerfile", "FROM scratch\nENV SMTP_NOTE=~\n" },
        { "a.service", "[Service]\nEnvironment=SMTP_NOTE=~\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Utf16WithoutItsMark_IsSaidToBeOne(string name, string text)
    {
        _sandbox.Write(name, Encoding.Unicode.GetBytes(text));

        Assert.Equal([$"VML901 error {name}:1", Beside], Lint(name));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Utf32_IsSaidToBeOne(string name, string text)
    {
        _sandbox.Write(name, [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(text)]);

        Assert.Equal([$"VML901 error {name}:1", Beside], Lint(name));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ByteThatIsNotUtf8_IsToldAtItsLine(string name, string text)
    {
        _sandbox.Write(name, Encoding.Latin1.GetBytes(text.Replace("~", "é", StringComparison.Ordinal)));

        Assert.Equal(name switch
        {
            // Java reads its own files so.
            "a.properties" => [Beside],
            // TOML must be UTF-8 (https://toml.io/en/v1.0.0#spec).
            "a.toml" => ["VML901 error a.toml:2", Beside],
            _ => [$"VML901 info {name}:2", Beside],
        }, Lint(name));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void LineOfNearlyFourMegabytes_IsReadQuickly(string name, string text)
    {
        _sandbox.Write(name, text.Replace("~", new string('x', 4 * 1024 * 1024 - 200), StringComparison.Ordinal));
        var watch = Stopwatch.StartNew();

        Assert.Equal([Beside], Lint(name));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void LineOfHundredMegabytes_IsALimit(string name, string text)
    {
        _sandbox.Write(name, text.Split('~')[0]);
        using (var file = File.OpenWrite(Path.Combine(_sandbox.Path, name)))
            file.SetLength(100 * 1024 * 1024);

        Assert.Equal([$"VML902 warning {name}:1", Beside], Lint(name));
    }

    [Theory]
    [InlineData("a.json", "{ \"smtp\": {\n \"host\": \"smtp.zoho.com } }", 2)]
    [InlineData("a.yaml", "smtp:\n  host: \"smtp.zoho.com\n", 2)]
    [InlineData("a.config", "<smtp>\n<network host='smtp.zoho.com /></smtp>", 2)]
    [InlineData("a.env", "SMTP_PORT=25\nSMTP_HOST=\"smtp.zoho.com\n", 2)]
    [InlineData("a.toml", "[smtp]\nhost = \"smtp.zoho.com\n", 2)]
    [InlineData("Dockerfile", "FROM scratch\nENV SMTP_HOST=\"smtp.zoho.com\n", 2)]
    [InlineData("a.service", "[Service]\nEnvironment=\"SMTP_HOST=smtp.zoho.com\n", 2)]
    [InlineData("a.ini", "[db]\n[smtp\nhost = smtp.zoho.com\n", 2)]
    public void QuoteOrBracketThatIsNeverClosed_IsToldAtItsLine(string name, string text, int line)
    {
        _sandbox.Write(name, text);

        Assert.Equal([$"VML901 error {name}:{line}", Beside], Lint(name));
    }

    [Theory]
    [InlineData("a.properties", "smtp.host=\"smtp.zoho.com\nsmtp.port=587\n")]
    [InlineData("a.ini", "[smtp]\nnote = it's\n")]
    public void QuoteThatMeansNothingInItsFormat_IsNoMistake(string name, string text)
    {
        _sandbox.Write(name, text);

        Assert.DoesNotContain(Lint(name), finding => finding.StartsWith("VML901", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("c210cA")]
    [InlineData("c210cC5nbWFpbC5jb20=AAAA")]
    [InlineData("gICAgA==")]
    [InlineData("====")]
    public void BrokenBase64_IsPassedOver(string value)
    {
        _sandbox.Write("secret.yaml", $"apiVersion: v1\nkind: Secret\ndata:\n  SMTP_HOST: {value}\n  SMTP_PORT: NTg3\n  app.json: {value}\n");

        Assert.Equal([Beside], Lint("secret.yaml"));
    }

    private IReadOnlyList<string> Lint(string name)
    {
        var run = _sandbox.Run("lint", name, "zz.yaml", "--format", "json");

        Assert.Equal("", run.Errors);
        return run.Findings;
    }
}
