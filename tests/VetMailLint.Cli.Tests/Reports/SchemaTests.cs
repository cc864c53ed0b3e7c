using System.Text.Json.Nodes;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>Reports fit the schemas of those who read them, and the schemas refuse what does not.</summary>
public sealed class SchemaTests
{
    private static string Of(Sandbox sandbox, string format) => sandbox.Run("lint", "--format", format).Output;

    private static IReadOnlyList<string> Changed(PublishedSchema schema, string report, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(report)!;
        change(node);
        return schema.Misfits(node.ToJsonString());
    }

    private static JsonNode Result(JsonNode report) => report["runs"]![0]!["results"]![0]!;

    [Fact]
    public void SarifSchema_RefusesWhatIsBroken()
    {
        using var sandbox = SharedFindings.Create();
        var report = Of(sandbox, "sarif");

        Assert.Empty(PublishedSchema.Sarif.Misfits(report));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => log["version"] = "2.0.0"));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => log["runs"]![0]!.AsObject().Remove("tool")));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["level"] = "info"));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["message"] = "a text"));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "comment" })));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["fixes"] = new JsonArray(new JsonObject { ["description"] = new JsonObject { ["text"] = "x" } })));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => Result(log)["surprise"] = 1));
        Assert.NotEmpty(Changed(PublishedSchema.Sarif, report, log => log["runs"]![0]!["columnKind"] = "bytes"));
    }

    [Fact]
    public void GitLabSchema_RefusesWhatIsBroken()
    {
        using var sandbox = SharedFindings.Create();
        var report = Of(sandbox, "gitlab");

        Assert.Empty(PublishedSchema.GitLab.Misfits(report));
        Assert.NotEmpty(Changed(PublishedSchema.GitLab, report, list => list[0]!["severity"] = "error"));
        Assert.NotEmpty(Changed(PublishedSchema.GitLab, report, list => list[0]!.AsObject().Remove("fingerprint")));
        Assert.NotEmpty(Changed(PublishedSchema.GitLab, report, list => list[0]!["location"]!["path"] = "./a.yaml"));
        Assert.NotEmpty(Changed(PublishedSchema.GitLab, report, list => list[0]!["location"]!["lines"]!["begin"] = 0));
    }

    [Fact]
    public void ReportSchema_RefusesWhatIsBroken()
    {
        using var sandbox = SharedFindings.Create();
        var report = Of(sandbox, "json");

        Assert.Empty(PublishedSchema.Report.Misfits(report));
        Assert.NotEmpty(Changed(PublishedSchema.Report, report, log => log["version"] = 2));
        Assert.NotEmpty(Changed(PublishedSchema.Report, report, log => log["findings"]![0]!.AsObject().Remove("fixes")));
        Assert.NotEmpty(Changed(PublishedSchema.Report, report, log => log["findings"]![0]!["severity"] = "note"));
        Assert.NotEmpty(Changed(PublishedSchema.Report, report, log => log["findings"]![0]!["becomes"] = new JsonObject { ["severity"] = "error", ["on"] = "soon" }));
        Assert.NotEmpty(Changed(PublishedSchema.Report, report, log => log["findings"]![0]!["surprise"] = 1));
    }

    [Fact]
    public void FindingSchema_IsThatOfALine()
    {
        using var sandbox = SharedFindings.Create();

        Assert.All(Of(sandbox, "jsonl").TrimEnd('\n').Split('\n'), line => Assert.Empty(PublishedSchema.Finding.Misfits(line)));
        Assert.NotEmpty(PublishedSchema.Finding.Misfits("""{ "rule": "VML103" }"""));
    }

    [Theory]
    [InlineData()]
    [InlineData("--all")]
    [InlineData("smtp.gmail.com")]
    [InlineData("nobody@example.net")]
    public void Providers_FitTheirSchema(params string[] args)
    {
        using var sandbox = new Sandbox();

        Assert.Empty(PublishedSchema.Providers.Misfits(sandbox.Run(["providers", .. args, "--format", "json"]).Output));
    }

    [Fact]
    public void ProvidersSchema_RefusesWhatIsBroken()
    {
        using var sandbox = new Sandbox();
        var report = sandbox.Run("providers", "gmail", "--format", "json").Output;

        Assert.Empty(PublishedSchema.Providers.Misfits(report));
        Assert.NotEmpty(Changed(PublishedSchema.Providers, report, log => log["providers"]![0]!["endpoints"]![0]!["tls"] = "ssl"));
        Assert.NotEmpty(Changed(PublishedSchema.Providers, report, log => log["providers"]![0]!["endpoints"]![0]!.AsObject().Remove("source")));
        Assert.NotEmpty(Changed(PublishedSchema.Providers, report, log => log["providers"]![0]!["surprise"] = 1));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("json")]
    [InlineData("junit")]
    public void NothingFound_FitsToo(string format)
    {
        using var sandbox = Sandbox.With("appsettings.json", SharedFindings.Clean);

        Assert.Empty(Misfits(format, Of(sandbox, format)));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("json")]
    [InlineData("junit")]
    public void FiveThousandFindings_FitToo(string format)
    {
        using var sandbox = SharedFindings.Many(5_000);

        Assert.Empty(Misfits(format, Of(sandbox, format)));
    }

    private static IReadOnlyList<string> Misfits(string format, string report) => format switch
    {
        "sarif" => PublishedSchema.Sarif.Misfits(report),
        "gitlab" => PublishedSchema.GitLab.Misfits(report),
        "junit" => JUnitSchema.Misfits(report),
        _ => PublishedSchema.Report.Misfits(report),
    };
}
