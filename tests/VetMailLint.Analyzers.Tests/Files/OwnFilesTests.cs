namespace VetMailLint.Analyzers.Tests.Files;

/// <summary>An organisation's own providers and dialects in the compiler.</summary>
public class OwnFilesTests
{
    private const string Path = "/repo/.vetmaillint/harbour.yaml";

    private const string Provider = """
        name: Harbour relay
        kind: mailbox
        hosts: [mail.harbour.example]
        source: https://wiki.harbour.example/mail
        checked: 2026-11-20
        confidence: A
        closed_ports:
          - { port: 2587 }
        """;

    private const string Dialect = """
        name: Berth Ledger
        clients: [mailkit]
        source: https://wiki.harbour.example/ledger
        checked: 2026-11-20
        confidence: A
        blocks: ["ledger"]
        needs: [[gate]]
        keys: { host: [gate], port: [door] }
        switches: { lock: { keys: [lock], values: [open, bolted] } }
        tls:
          - { when: { lock: [open] }, mode: none }
        """;

    private const string Settings = """{ "Smtp": { "Host": "mail.harbour.example", "Port": 2587, "EnableSsl": true } }""";
    private const string Ledger = """{ "ledger": { "gate": "smtp.gmail.com", "door": 465, "lock": "open" } }""";
    private const string Code = """class Mailer { void Send() { var client = new System.Net.Mail.SmtpClient("mail.harbour.example", 2587) { EnableSsl = true }; client.Send("a@harbour.test", "b@harbour.test", "", ""); } }""";

    [Fact]
    public async Task FactsOfAnOwnProvider_JudgeSettings()
    {
        Assert.Equal(["VML108 info 1:53"], await new FileRun().Beside(Path, Provider).Shown(Settings));
        Assert.Empty(await new FileRun().Shown(Settings));
    }

    [Fact]
    public async Task FactsOfAnOwnProvider_JudgeCode()
    {
        Assert.Equal(["VML108 info 1:98"], await new FileRun().WithSource(Code).Beside(Path, Provider).Shown("{}"));
        Assert.Empty(await new FileRun().WithSource(Code).Shown("{}"));
    }

    [Fact]
    public async Task KeysOfAnOwnDialect_AreRead()
    {
        Assert.Equal(["VML103 warning 1:63"], await new FileRun().Beside(Path, Dialect).Shown(Ledger));
        Assert.Empty(await new FileRun().Shown(Ledger));
    }

    [Fact]
    public async Task Mistake_IsReportedAtItsPlace_AndTheFileNotUsed()
    {
        var found = await new FileRun().Beside(Path, Provider.Replace("2587", "70000", StringComparison.Ordinal)).Diagnostics(Settings);

        var mistake = Assert.Single(found);
        Assert.Equal(("VML901", Path), (mistake.Id, mistake.Location.GetLineSpan().Path));
        Assert.Equal((7, 12), (mistake.Location.GetLineSpan().StartLinePosition.Line, mistake.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal("VMK006: '70000' is no port from 1 to 65535; nothing of this file is used", mistake.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Mistake_IsReportedByOneCompilationOfSeveral() =>
        Assert.Empty(await new FileRun().Beside(Path, "a: b", "own-elsewhere").Shown(Settings));

    [Fact]
    public async Task FileWithoutTheMark_IsNone() => Assert.Empty(await new FileRun().Beside(Path, Provider, "").Shown(Settings));

    [Fact]
    public async Task HostOfABuiltInProvider_IsNotTakenSilently() => Assert.Equal(
        ["VML901 warning 3:9"],
        await new FileRun().Beside(Path, Provider.Replace("mail.harbour.example", "smtp.gmail.com", StringComparison.Ordinal)).Shown(Settings));
}
