using System.Diagnostics;
using System.Text;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>
/// Files and calls that are broken by accident or on purpose. Each is told of with its place, none keeps the file beside it
/// from being checked, and the exit status says what it should.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private const string Beside = "VML103 error zz.yaml:4";

    private readonly Sandbox _sandbox = new();

    public BadInputTests() => _sandbox.Write("zz.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n");

    public void Dispose() => _sandbox.Dispose();

    /// <summary>The first finding of the text report without its frame, when the file is named and when it is only met.</summary>
    private string Told(string file, bool isNamed = true)
    {
        var found = _sandbox.Run("lint", isNamed ? file : ".", "zz.yaml", "--format", "json");
        Assert.Equal(Beside, found.Findings[^1]);
        Assert.Equal("", found.Errors);
        Assert.Equal(1, found.Status);
        if (found.Findings.Count == 1)
            return "";

        var finding = found.Json.GetProperty("findings")[0];
        return $"{finding.GetProperty("severity").GetString()} {finding.GetProperty("rule").GetString()} {finding.GetProperty("path").GetString()}"
            + $":{finding.GetProperty("line").GetInt32()}:{finding.GetProperty("column").GetInt32()} {finding.GetProperty("message").GetString()}";
    }

    [Fact]
    public void MissingPath_IsNamed_AndTheOtherIsChecked()
    {
        var run = _sandbox.Run("lint", "gone/mail.yaml", "zz.yaml", "zz.yaml/", "--format", "json");

        Assert.Equal("vetmaillint: gone/mail.yaml: it does not exist\nvetmaillint: zz.yaml/: it is a file, and no folder\n", run.Errors);
        Assert.Equal([Beside], run.Findings);
        Assert.Equal(1, run.Status);
        Assert.Equal(3, _sandbox.Run("lint", "gone/mail.yaml").Status);
    }

    [Fact]
    public void UnreadableFile_IsAFindingAtItsBeginning()
    {
        // Nobody, an administrator included, can open a link that leads to itself.
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Path, "appsettings.json"), Path.Combine(_sandbox.Path, "appsettings.json"));

        Assert.Equal(
            "error VML901 appsettings.json:1:1 The file cannot be read: the system does not give it; nothing in it was checked.",
            Told("appsettings.json"));
    }

    [Fact]
    public void FileWithoutPermission_IsAFindingAtItsBeginning()
    {
        _sandbox.Write("a.json", "{}");
        using var closed = new ClosedPath(Path.Combine(_sandbox.Path, "a.json"));

        Assert.Equal(
            closed.IsClosed ? "error VML901 a.json:1:1 The file cannot be read: access is denied; nothing in it was checked." : "",
            Told("a.json"));
    }

    [Fact]
    public void BinaryFile_IsSaidToBeOne()
    {
        byte[] content = [.. "mail"u8, 0, 1, 2, 255];
        _sandbox.Write("a.json", content);

        Assert.Equal(
            "error VML901 a.json:1:1 The file cannot be read: it is binary, or UTF-16 without a byte-order mark; nothing in it was checked.",
            Told("a.json"));
        Assert.StartsWith("info VML901 a.json:1:1 ", Told("a.json", isNamed: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("a.json", " \n\t\n")]
    public void EmptyJson_IsNoJson(string name, string text)
    {
        _sandbox.Write(name, text);

        Assert.Equal(
            "info VML901 a.json:1:1 The file cannot be read: it is empty, and JSON has at least a value, such as {}; nothing in it was checked.",
            Told(name));
        Assert.Equal("", Told(name, isNamed: false));
    }

    [Theory]
    [InlineData("a.json", "{}")]
    [InlineData("a.json", "[]")]
    [InlineData("a.yaml", "")]
    [InlineData("a.yaml", "---\n")]
    [InlineData("a.yaml", "# nothing yet\n\n")]
    public void FileWithoutContent_IsSilent(string name, string text)
    {
        _sandbox.Write(name, text);

        Assert.Equal("", Told(name));
    }

    [Fact]
    public void ByteThatIsNotUtf8_IsToldAndReadOn()
    {
        _sandbox.Write("appsettings.json", [.. Encoding.Latin1.GetBytes("""
            { "Smtp": { "Host": "smtp.gmail.com", "Port": 587,
              "UserName": "j\u00fcrgen", "EnableSsl": false } }
            """.Replace("\\u00fc", "\u00fc"))]);

        Assert.Equal(
            "info VML901 appsettings.json:2:17 A character is damaged: this byte is not UTF-8 and is read as '\ufffd'; save the file as UTF-8.",
            Told("appsettings.json"));
        Assert.Equal(
            ["VML901 info appsettings.json:2", "VML104 warning appsettings.json:2"],
            _sandbox.Run("lint", "appsettings.json", "--format", "json").Findings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16WithAByteOrderMark_IsReadLikeAnyText(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        _sandbox.Write("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes("smtp:\r\n  host: smtp.zoho.com\r\n  port: 465\r\n  security: starttls\r\n")]);

        Assert.StartsWith("error VML103 a.yaml:4:13 ", Told("a.yaml", isNamed: false), StringComparison.Ordinal);
    }

    [Fact]
    public void TruncatedJson_IsLocatedWhereItBreaksOff_AndWhatStandsBeforeIsChecked()
    {
        _sandbox.Write("appsettings.json", "{\n  \"Smtp\": {\n    \"Host\": \"smtp://smtp.gmail.com\",\n    \"Port\": 587,\n    \"User");

        Assert.Equal(
            ["VML404 warning appsettings.json:3", "VML901 error appsettings.json:5"],
            _sandbox.Run("lint", "appsettings.json", "--format", "json").Findings);
        Assert.Contains(
            "The file cannot be read from here on: a string that is never closed; what stands before was checked, the rest was not.\n  --> appsettings.json:5:5 (Smtp)",
            _sandbox.Run("lint", "appsettings.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TabInYaml_IsShownAsWhatItIs()
    {
        _sandbox.Write("a.yaml", "smtp:\n\thost: smtp.gmail.com\n");

        Assert.Equal(
            "error VML901 a.yaml:2:1 The file cannot be read from here on: a tab cannot indent YAML; what stands before was checked, the rest was not.",
            Told("a.yaml"));
    }

    [Theory]
    [InlineData("a.json", """{ "smtp": { "host": "smtp.zoho.com", "port": 587, "port": 25, "tls": true } }""", 52)]
    [InlineData("a.yaml", "smtp: { host: smtp.zoho.com, port: 587, port: 25, tls: true }", 41)]
    public void DuplicateKey_IsLocatedAtTheSecond(string name, string text, int column)
    {
        _sandbox.Write(name, text);

        Assert.StartsWith($"warning VML503 {name}:1:{column} port is set twice", Told(name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "{\"mail\":", 72)]
    [InlineData("a.yaml", "mail: ", 70)]
    public void DeepNesting_IsGivenUpQuickly(string name, string start, int column)
    {
        _sandbox.Write(name, start + new string('[', 200_000));

        Assert.Equal(
            $"warning VML902 {name}:1:{column} Not everything was checked: values are nested deeper than 64 levels here, and the rest of the file was not read.",
            Told(name));
    }

    [Fact]
    public void AliasBomb_IsGivenUpQuickly()
    {
        var bomb = new StringBuilder("mail: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        _sandbox.Write("a.yaml", bomb.ToString());
        var watch = Stopwatch.StartNew();

        Assert.Equal(
            "warning VML902 a.yaml:5:45 Not everything was checked: aliases bring in more than 10,000 nodes again, and from here on some were not followed.",
            Told("a.yaml"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void HugeFile_IsNotReadBeyondTheLimit()
    {
        Sparse("big.yaml", "smtp:\n  host: smtp.gmail.com\n");
        Sparse("other.yaml", "kind: nothing\n");
        Told("zz.yaml");
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();

        Assert.Equal(
            "warning VML902 big.yaml:1:1 Not everything was checked: the file is larger than 4 MiB, and nothing of it was read.",
            Told("big.yaml"));
        Assert.StartsWith("warning VML902 big.yaml:1:1 ", Told("big.yaml", isNamed: false), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
    }

    [Fact]
    public void HugeFileWithoutAMailWord_IsSilentUnlessItIsNamed()
    {
        Sparse("other.yaml", "kind: nothing\n");

        Assert.Equal("", Told("other.yaml", isNamed: false));
        Assert.StartsWith("warning VML902 other.yaml:1:1 ", Told("other.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsWithoutEnd_AreReportedWithoutHanging()
    {
        // 1.7 MB: what costs the square of the findings took minutes here.
        _sandbox.Write("a.yaml", string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"smtp{i}:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n  password: pw{i}xx\n")));
        var watch = Stopwatch.StartNew();

        var run = _sandbox.Run("lint", "a.yaml");

        Assert.Contains("\n20000 errors, 20000 warnings, 0 infos in 1 file", run.Output, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void FolderThatCannotBeListed_IsNamed_AndTheOthersAreChecked()
    {
        _sandbox.Write("closed/a.json", "{}");
        using var closed = new ClosedPath(Path.Combine(_sandbox.Path, "closed"));

        var run = _sandbox.Run("lint", "--format", "json");

        Assert.Equal(closed.IsClosed ? "vetmaillint: closed: access is denied\n" : "", run.Errors);
        Assert.Equal([Beside], run.Findings);
    }

    [Fact]
    public void AllAtOnce_AreAllTold()
    {
        _sandbox.Write("appsettings.json", "{ \"Smtp\": ");
        _sandbox.Write("b.yaml", "smtp:\n\thost: x\n");
        _sandbox.Write("c.json", (byte[])[.. "{\"mail\":\""u8, 0xFF, .. "\"}"u8]);
        _sandbox.Write("d.json", "{\"mail\":" + new string('[', 100));
        Sparse("e.yaml", "smtp: 1\n");

        Assert.Equal(
            ["VML901 error appsettings.json:1", "VML901 info b.yaml:2", "VML901 info c.json:1", "VML902 warning d.json:1", "VML902 warning e.yaml:1", Beside],
            _sandbox.Run("lint", "--format", "json").Findings);
    }

    private void Sparse(string name, string start)
    {
        _sandbox.Write(name, start);
        using var file = File.OpenWrite(Path.Combine(_sandbox.Path, name));
        file.SetLength(100 * 1024 * 1024);
    }
}
