using System.Text.Json.Nodes;
using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>SARIF 2.1.0 as code scanning takes it: what its rules ask beyond the schema.</summary>
public sealed class SarifTests
{
    private static JsonNode Run(Sandbox sandbox) => JsonNode.Parse(sandbox.Run("lint", "--format", "sarif").Output)!["runs"]!.AsArray().Single()!;

    [Fact]
    public void Report_IsThisText()
    {
        using var sandbox = SharedFindings.Create();
        var report = JsonNode.Parse(SharedFindings.Report(sandbox, "sarif"))!;

        // Pages change for their own reasons; another test compares them.
        foreach (var rule in report["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())
            rule!["help"]!["text"] = "the page";
        Golden.Is("report.sarif", report.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    [Fact]
    public void WhatACommentOrABaselineAccepts_IsAResultMarkedAsSuppressed()
    {
        using var sandbox = SharedFindings.Create();

        var results = JsonNode.Parse(SharedFindings.Report(sandbox, "sarif"))!["runs"]![0]!["results"]!.AsArray();
        var marks = results.SelectMany(result => result!["suppressions"]?.AsArray().Select(mark =>
            $"{result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]}: {mark!["kind"]}, {mark["status"]}, {mark["justification"]}") ?? []);

        Assert.Equal(["accepted.yaml: external, accepted, Listed in accepted.baseline.", "silenced.yaml: inSource, accepted, the proxy | <speaks> \"both\" 😀"], marks);
        Assert.Equal(results.Count, results.Select(result => (string)result!["partialFingerprints"]!["vetmaillint/v1"]!).Distinct().Count());
    }

    // GitHub's code scanning shows what is marked as suppressed as an open alert.
    [Fact]
    public void HiddenSuppressed_IsNoResult()
    {
        using var sandbox = SharedFindings.Create();
        var shown = JsonNode.Parse(SharedFindings.Report(sandbox, "sarif"))!["runs"]![0]!["results"]!.AsArray();
        var left = JsonNode.Parse(SharedFindings.Report(sandbox, "sarif", hidesSuppressed: true))!["runs"]![0]!["results"]!.AsArray();

        Assert.Equal(shown.Count - 2, left.Count);
        Assert.DoesNotContain("suppressions", sandbox.Run("lint", "--baseline", "accepted.baseline", "--hide-suppressed", "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FingerprintOfAFinding_DoesNotChangeWhenAnotherIsAccepted()
    {
        const string Twice = "a:\n  smtp: &x\n    host: smtp.zoho.com\n    port: 465\n    security: starttls\n";
        using var sandbox = Sandbox.With("mail.yaml", Twice + "---\n" + Twice);
        var before = Fingerprints(sandbox);
        sandbox.Write("mail.yaml", Twice.Replace("starttls", "starttls # vetmaillint: ignore VML103 -- known", StringComparison.Ordinal) + "---\n" + Twice);

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, Fingerprints(sandbox));
    }

    [Fact]
    public void MoreThanCodeScanningTakes_IsCutByMeritAndTold()
    {
        using var sandbox = SharedFindings.Many(25_001);
        sandbox.Write("a.yaml", "smtp:\n  host: smtp.zoho.com\n  port: 587\n  password: hunter22-Xy\n");

        var run = Run(sandbox);

        Assert.Equal(25_000, run["results"]!.AsArray().Count);
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal("error", (string)result!["level"]!));
        Assert.Equal("2 more findings are left out, the least severe: code scanning takes 25000 results.", (string)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]!);
    }

    private static List<string> Fingerprints(Sandbox sandbox) => [.. Run(sandbox)["results"]!.AsArray().Select(result => (string)result!["partialFingerprints"]!["vetmaillint/v1"]!)];

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
