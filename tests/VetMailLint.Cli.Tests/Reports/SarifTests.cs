using System.Text.Json.Nodes;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>SARIF 2.1.0 as code scanning takes it. The schema is in no package that restores here: its demands are written out.</summary>
public sealed class SarifTests
{
    private static JsonNode Run(Sandbox sandbox) => JsonNode.Parse(sandbox.Run("lint", "--format", "sarif").Output)!["runs"]!.AsArray().Single()!;

    [Fact]
    public void Report_IsThisText()
    {
        using var sandbox = SharedFindings.Create();
        var report = JsonNode.Parse(sandbox.Run("lint", "--format", "sarif").Output)!;

        // Pages change for their own reasons; another test compares them.
        foreach (var rule in report["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())
            rule!["help"]!["text"] = "the page";
        report["runs"]![0]!["tool"]!["driver"]!["properties"]!["knowledge"] = "2026-11-23";

        Golden.Is("report.sarif", report.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    [Fact]
    public void NothingFound_HasResultsAllTheSame()
    {
        using var sandbox = Sandbox.With("appsettings.json", SharedFindings.Clean);

        Assert.Empty(Run(sandbox)["results"]!.AsArray());
    }

    [Fact]
    public void EveryResult_IsWhole()
    {
        using var sandbox = SharedFindings.Create();
        var run = Run(sandbox);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        Assert.NotEmpty(run["results"]!.AsArray());
        foreach (var result in run["results"]!.AsArray())
        {
            Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
            Assert.Contains((string?)result["level"], (string[])["error", "warning", "note"]);
            Assert.NotEmpty((string)result["message"]!["text"]!);
            Assert.Single(result["locations"]!.AsArray());
            Assert.Matches("^[0-9a-f]{64}$", (string?)result["partialFingerprints"]!["vetmaillint/v1"]);
        }

        Assert.Contains(run["results"]!.AsArray(), result => result!["relatedLocations"] is JsonArray { Count: > 0 });
        Assert.Contains(run["results"]!.AsArray(), result => result!["fixes"] is JsonArray { Count: > 0 });
    }

    [Fact]
    public void EveryPlace_IsARelativeUriOfADeclaredBase_AndCountsFromOne()
    {
        using var sandbox = SharedFindings.Create();
        var run = Run(sandbox);
        var (files, regions) = (Named(run, "artifactLocation"), Named(run, "region").Concat(Named(run, "deletedRegion")).ToList());

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.True(Uri.IsWellFormedUriString((string)file["uri"]!, UriKind.Relative), file.ToJsonString());
            Assert.NotNull(run["originalUriBaseIds"]![(string)file["uriBaseId"]!]);
        }

        Assert.All(regions, region => Assert.All(region.AsObject(), member => Assert.True((int)member.Value! >= 1)));
        Assert.All(regions, region => Assert.True((int)region["endLine"]! >= (int)region["startLine"]!));
    }

    [Fact]
    public void EveryRule_HasItsPageAsHelp()
    {
        using var sandbox = SharedFindings.Create();

        foreach (var rule in Run(sandbox)["tool"]!["driver"]!["rules"]!.AsArray())
        {
            var page = sandbox.Run("explain", (string)rule!["id"]!).Output;
            Assert.Contains((string)rule["help"]!["text"]!, page, StringComparison.Ordinal);
            Assert.DoesNotContain("{{key:", (string)rule["help"]!["text"]!, StringComparison.Ordinal);
            Assert.StartsWith("https://", (string?)rule["helpUri"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Columns_CountUtf16CodeUnits()
    {
        using var sandbox = Sandbox.With("mail.json", """{ "x": "😀", "Smtp": { "Host": "smtp.zoho.com", "Port": 465, "Security": "starttls" } }""");
        var text = sandbox.Read("mail.json");

        var region = Named(Run(sandbox)["results"]![0]!["locations"]!, "region").Single();

        Assert.Equal("starttls", text[((int)region["startColumn"]! - 1)..((int)region["endColumn"]! - 1)].Trim('"'));
    }

    private static IEnumerable<JsonNode> Named(JsonNode? node, string name) => node switch
    {
        JsonObject parent => parent.SelectMany(member => member.Key == name ? Named(member.Value, name).Prepend(member.Value!) : Named(member.Value, name)),
        JsonArray items => items.SelectMany(item => Named(item, name)),
        _ => [],
    };
}
