using VetMailLint.Cli.Baselines;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Engine;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>
/// One set of findings for every format: a file without any, related places in the same and in other files, repairs of values and of
/// comments, what comments and a baseline accept, what hangs on a date, and names and values that a format must escape.
/// </summary>
internal static class SharedFindings
{
    public const string Wrong = """
        smtp:
          host: smtp.zoho.com
          port: 465
          security: starttls
        """;

    public const string Clean = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 587, "SecureSocketOptions": "StartTls" } }""";

    private const string Baseline = "accepted.baseline";

    public static Sandbox Create()
    {
        var sandbox = Sandbox.With("deploy/compose.yaml", Wrong);
        sandbox.Write("appsettings.json", Clean);
        sandbox.Write("büro/Größe 50%, alt [1] & neu.yaml", Wrong.Replace("port", "# 日本 😀\n  port"));
        sandbox.Write("büro/\u001b[31m\n::error::.yaml", Wrong);
        sandbox.Write("control.json", """
            { "Smtp \u001b[31m\n::error::<|> \uFFFE 😀": { "Host": "smtp.gmail.com", "Port": 587, "EnableSsl": "<maybe> | \u001b[31m \n::error::x \uFFFE 😀 & \"",
              "UserName": "a@gmail.com", "From": "b<|>\u001b[31m\n::error::%0A\uFFFE\ud800@gmail.com" } }
            """);
        sandbox.Write("likely.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true, "UserName": "a@gmail.com", "From": "b@gmail.com" } }""");
        sandbox.Write("broken.json", """{ "mail": """);
        sandbox.Write("dated.yaml", "smtp:\n  host: smtp.mail.us-east-1.awsapps.com\n  port: 465\n");
        sandbox.Write("silenced.yaml", Wrong + " # vetmaillint: ignore VML103 until=2027-01-31 -- the proxy | <speaks> \"both\" 😀\n");
        sandbox.Write("unused.yaml", Wrong.Replace("465", "587") + " # vetmaillint: ignore VML103 -- old\n");
        sandbox.Write("accepted.yaml", Wrong);
        Assert.Equal(0, sandbox.Run("baseline", "accepted.yaml", "--output", Baseline).Status);
        return sandbox;
    }

    /// <summary>A file with as many findings as asked for, all of them errors.</summary>
    public static Sandbox Many(int count) =>
        Sandbox.With("many.yaml", string.Concat(Enumerable.Range(0, count).Select(i => Wrong.Replace("smtp:", $"mail{i}:") + "\n")));

    /// <summary>What a run over the set says in a format, with the baseline, and with a place in another file beside one of the findings.</summary>
    public static string Report(Sandbox sandbox, string format, bool hidesSuppressed = false) => sandbox.Do(surroundings =>
    {
        var isWritten = new ReportWriter(surroundings).Write(new([new(format, null)], ColorChoice.Never, hidesSuppressed), Results(sandbox, surroundings), hasCSharp: true, hasNothingToSay: false);
        return isWritten ? ExitStatus.Clean : ExitStatus.Usage;
    }).Output.Replace(ToolVersion.KnowledgeDate, "2026-11-23", StringComparison.Ordinal);

    private static List<FileResult> Results(Sandbox sandbox, Surroundings surroundings)
    {
        var options = new LintOptions { Paths = ["."], WorkingFolder = sandbox.Path, Today = sandbox.Today };
        var linter = new FileLinter(options, new SeverityPolicy(null, new PolicyVocabulary([], [])), new ProjectSurroundings(), new OwnFolders("/", isIsolated: true));
        var files = FileWalker.Walk(options.Paths, sandbox.Path).Files;
        var results = new FileChecks(linter, files, new Progress(surroundings, files.Count)).Run();
        var accepted = new BaselineRun(Baseline, sandbox.Path, surroundings);
        Assert.True(accepted.Load());
        return [.. accepted.Pass(results).Select(result => result.Path == "deploy/compose.yaml" ? WithOtherFile(result) : result)];
    }

    private static FileResult WithOtherFile(FileResult result)
    {
        var finding = Assert.Single(result.Findings);
        var place = new RelatedPlace(new("deploy/other file, 日本.env", 7, 11, 7, 14, 90, 3), "SMTP_PORT is set here");
        return result with { Findings = [finding with { Related = [.. finding.Related, place] }] };
    }
}
