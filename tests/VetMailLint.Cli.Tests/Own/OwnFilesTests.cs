using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Tests.Rules;

namespace VetMailLint.Cli.Tests.Own;

/// <summary>Providers and dialects of an organisation, <c>.vetmaillint/*.yaml</c>.</summary>
public sealed class OwnFilesTests
{
    private const string Facts = """
        source: https://wiki.harbour.test/mail
        checked: 2026-11-20
        confidence: A

        """;

    private const string Provider = $$"""
        name: Harbour relay
        kind: mailbox
        hosts: [mail.harbour.test]
        {{Facts}}endpoints:
          - { port: 587, tls: starttls }
        closed_ports:
          - { port: 465 }
        """;

    private const string Dialect = $$"""
        name: Berth Ledger
        clients: [mailkit]
        {{Facts}}compare: ignore_case
        blocks: ["ledger.notices"]
        needs:
          - [gate]
        keys:
          host: [gate]
          port: [door]
        switches:
          lock:
            keys: [lock]
            values: [open, bolted]
        tls:
          - when: { lock: [open] }
            mode: none
          - when: { lock: [bolted] }
            mode: starttls
        """;

    private const string Settings = """{ "Smtp": { "Host": "mail.harbour.test", "Port": 465, "UserName": "ann.sample@harbour.test" } }""";
    private const string Ledger = "ledger:\n  notices:\n    gate: smtp.gmail.com\n    door: 587\n    lock: open\n";

    [Fact]
    public void FactsOfAnOwnProvider_Judge()
    {
        Assert.Equal(["VML108"], Rules(("appsettings.json", Settings), (".vetmaillint/harbour.yaml", Provider)));
        Assert.Empty(Rules(("appsettings.json", Settings.Replace("465", "587", StringComparison.Ordinal)), (".vetmaillint/harbour.yaml", Provider)));
        Assert.DoesNotContain("VML108", Rules(("appsettings.json", Settings)));
    }

    [Fact]
    public void KeysOfAnOwnDialect_AreRead()
    {
        Assert.Equal(["VML103"], Rules(("ledger.yaml", Ledger.Replace("587", "465", StringComparison.Ordinal)), (".vetmaillint/berth.yaml", Dialect)));
        Assert.Empty(Rules(("ledger.yaml", Ledger.Replace("open", "bolted", StringComparison.Ordinal)), (".vetmaillint/berth.yaml", Dialect)));
        Assert.Empty(Rules(("ledger.yaml", Ledger.Replace("587", "465", StringComparison.Ordinal))));
    }

    [Fact]
    public void NearestFolderUpToTheRoot_Counts()
    {
        Assert.Equal(["VML108"], Rules(("shop/api/appsettings.json", Settings), ("shop/.vetmaillint/harbour.yaml", Provider)));
        Assert.DoesNotContain("VML108", Rules(("shop/api/appsettings.json", Settings), ("other/.vetmaillint/harbour.yaml", Provider)));
        Assert.DoesNotContain("VML108", Rules(("inner/.git/HEAD", ""), ("inner/appsettings.json", Settings), (".vetmaillint/harbour.yaml", Provider)));
    }

    [Fact]
    public void Isolated_LeavesThemOut() =>
        Assert.DoesNotContain("VML108", Run(["--isolated"], ("appsettings.json", Settings), (".vetmaillint/harbour.yaml", Provider)).Rules);

    [Fact]
    public void Mistake_IsLocated_AndAMatterOfConfiguration()
    {
        var run = Run([], ("appsettings.json", Settings), (".vetmaillint/harbour.yaml", Provider.Replace("port: 465", "port: 70000", StringComparison.Ordinal)));

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Equal(".vetmaillint/harbour.yaml(10,13): error VMK006: '70000' is no port from 1 to 65535\n", run.Errors);
        Assert.DoesNotContain("VML108", run.Rules);
    }

    [Theory]
    [InlineData("a: [", "(2,1): error VMK001: ")]
    [InlineData("colour: red", "(1,1): error VMK003: the file is neither a provider, which has 'hosts', nor a dialect, which has 'keys'")]
    [InlineData("", "(1,1): error VMK001: the file must be one YAML mapping")]
    [InlineData("a: &b [x]\nhosts: *b", "(2,8): error VMK001: an alias; write the value again")]
    public void FileThatIsNone_IsLocated(string text, string expected)
    {
        var run = Run([], ("notes.yaml", "a: b"), (".vetmaillint/harbour.yaml", text));

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.StartsWith(".vetmaillint/harbour.yaml" + expected, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp.gmail.com", "'smtp.gmail.com' belongs to the built-in provider 'gmail'; to take its place, say 'replaces: gmail'")]
    [InlineData("\"smtp.*.com\"", "'smtp.*.com' belongs to the built-in provider '")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com", "'email-smtp.eu-west-1.amazonaws.com' belongs to the built-in provider '")]
    public void HostOfABuiltInProvider_IsNotTakenSilently(string host, string expected)
    {
        var run = Run([], ("notes.yaml", "a: b"), (".vetmaillint/harbour.yaml", Provider.Replace("mail.harbour.test", host, StringComparison.Ordinal)));

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.StartsWith($".vetmaillint/harbour.yaml(3,9): error VMK008: {expected}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void HostOfABuiltInProvider_IsTakenByName()
    {
        var own = Provider.Replace("mail.harbour.test", "smtp.gmail.com", StringComparison.Ordinal) + "\nreplaces: gmail\n";
        var settings = Settings.Replace("mail.harbour.test", "smtp.gmail.com", StringComparison.Ordinal);

        var run = Run([], ("appsettings.json", settings), (".vetmaillint/harbour.yaml", own));

        Assert.Contains("VML108", run.Rules);
        Assert.NotEqual(ExitStatus.Usage, run.Status);
        Assert.DoesNotContain("VML108", Rules(("appsettings.json", settings)));
    }

    [Theory]
    [InlineData("gmail.yaml", Provider, "(3,9): error VMK010: the id 'gmail' is built in; name the file otherwise, or say 'replaces: gmail'")]
    [InlineData("spring.yaml", Dialect, "(1,1): error VMK010: the id 'spring' is built in; name the file otherwise, or say 'replaces: spring'")]
    [InlineData("harbour.yaml", Provider + "\nreplaces: harbour", "(11,11): error VMK019: there is no built-in provider 'harbour'")]
    [InlineData("berth.yaml", Dialect + "\nreplaces: generic", "(22,11): error VMK019: there is no built-in dialect 'generic' that can be replaced")]
    public void IdOfABuiltInOne_IsNotTakenSilently(string file, string text, string expected)
    {
        var run = Run([], ("notes.yaml", "a: b"), ($".vetmaillint/{file}", text));

        Assert.Equal((ExitStatus.Usage, $".vetmaillint/{file}{expected}\n"), (run.Status, run.Errors));
    }

    [Fact]
    public void OwnDialect_ComesBeforeABuiltInOne()
    {
        var own = Dialect.Replace("ledger.notices", "spring.mail", StringComparison.Ordinal).Replace("gate", "host", StringComparison.Ordinal).Replace("door", "port", StringComparison.Ordinal);
        var settings = "spring:\n  mail:\n    host: smtp.gmail.com\n    port: 465\n    lock: bolted\n";

        Assert.Equal(["VML103"], Rules(("application.yml", settings), (".vetmaillint/berth.yaml", own)));
        Assert.DoesNotContain("VML103", Rules(("application.yml", settings)));
    }

    [Fact]
    public void OwnDialect_MayExtendABuiltInOne()
    {
        const string own = $$"""
            name: Berth
            {{Facts}}extends: generic
            clients: [system-net-mail]
            compare: relaxed
            booleans: { "true": ["true"], "false": ["false"] }
            blocks: ["ledger"]
            needs:
              - [server]
            """;

        Assert.Equal(["VML102"], Rules(("ledger.yaml", "ledger:\n  server: smtp.gmail.com\n  implicit_tls: true\n"), (".vetmaillint/berth.yaml", own)));
        Assert.Empty(Rules(("ledger.yaml", "ledger:\n  server: smtp.gmail.com\n  implicit_tls: false\n"), (".vetmaillint/berth.yaml", own)));
    }

    [Fact]
    public void TwoOwnProviders_DoNotShareAHost()
    {
        var run = Run([], ("notes.yaml", "a: b"), (".vetmaillint/a.yaml", Provider), (".vetmaillint/b.yaml", Provider));

        Assert.Equal((ExitStatus.Usage, ".vetmaillint/b.yaml(3,9): error VMK008: 'mail.harbour.test' belongs to 'a' already\n"), (run.Status, run.Errors));
    }

    [Fact]
    public void KeyWhereAShapeBelongs_IsNotRepeated()
    {
        var key = ShapeTrueKey.Of("sendgrid");
        var run = Run([], ("notes.yaml", "a: b"), (".vetmaillint/harbour.yaml", Provider + $"\npassword: {{ kind: service-key, shapes: [{key}] }}\n"));

        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Contains("(11,41): error VMK007: no shape; write", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(key, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnFilesThemselves_AreNoSettings()
    {
        var run = Run([], ("appsettings.json", Settings.Replace("465", "587", StringComparison.Ordinal)), (".vetmaillint/harbour.yaml", Provider));

        Assert.Empty(run.Rules);
        Assert.Equal(0, run.Status);
    }

    private static string[] Rules(params (string Path, string Text)[] files) => Run([], files).Rules;

    private static (int Status, string Errors, string[] Rules) Run(string[] options, params (string Path, string Text)[] files)
    {
        using var sandbox = new Sandbox();
        sandbox.Write(".git/HEAD", "");
        foreach (var (path, text) in files)
            sandbox.Write(path, text);

        var run = sandbox.Run(["lint", "--format", "json", .. options]);
        return (run.Status, run.Errors, [.. run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)]);
    }
}
