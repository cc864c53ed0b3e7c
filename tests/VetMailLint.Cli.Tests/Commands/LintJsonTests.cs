using System.Text.Json;

namespace VetMailLint.Cli.Tests.Commands;

/// <summary>The JSON report, version 1: whole, and member by member as the design lists them.</summary>
public sealed class LintJsonTests
{
    private const string Compose = """
        services:
          forum:
            image: registry.example.com/forum:4
            environment:
              SMTP_HOST: smtp.zoho.com
              SMTP_PORT: 465
              SMTP_SECURITY: starttls
              SMTP_PASSWORD: ${FORUM_PASSWORD}
        """;

    // The members of each object, and what kind of value each has. A member may be added here, none renamed or removed.
    private static readonly Dictionary<string, string> s_report = new()
    {
        ["version"] = "Number", ["tool"] = "Object", ["summary"] = "Object", ["findings"] = "Array",
    };

    private static readonly Dictionary<string, string> s_tool = new()
    {
        ["name"] = "String", ["version"] = "String", ["knowledge"] = "String",
    };

    private static readonly Dictionary<string, string> s_summary = new()
    {
        ["files"] = "Number", ["checked"] = "Number", ["settings"] = "Number", ["errors"] = "Number", ["warnings"] = "Number",
        ["infos"] = "Number", ["undecided"] = "Number", ["suppressed"] = "Number",
    };

    private static readonly Dictionary<string, string> s_finding = new()
    {
        ["rule"] = "String", ["name"] = "String", ["severity"] = "String", ["certainty"] = "String", ["message"] = "String",
        ["path"] = "String", ["line"] = "Number", ["column"] = "Number", ["endLine"] = "Number", ["endColumn"] = "Number",
        ["settingPath"] = "String", ["environments"] = "Array", ["provider"] = "String or Null", ["clients"] = "Array",
        ["becomes"] = "Object or Null", ["fingerprint"] = "String", ["help"] = "String", ["related"] = "Array", ["fixes"] = "Array",
    };

    private static readonly Dictionary<string, string> s_related = new()
    {
        ["path"] = "String", ["line"] = "Number", ["column"] = "Number", ["message"] = "String",
    };

    private static readonly Dictionary<string, string> s_fix = new()
    {
        ["title"] = "String", ["safety"] = "String", ["edits"] = "Array",
    };

    private static readonly Dictionary<string, string> s_edit = new()
    {
        ["path"] = "String", ["line"] = "Number", ["column"] = "Number", ["endLine"] = "Number", ["endColumn"] = "Number", ["text"] = "String",
    };

    [Fact]
    public void Report_IsThisText()
    {
        using var sandbox = Sandbox.With("forum/compose.yaml", Compose);

        var run = sandbox.Run("lint", "--format", "json");

        Golden.Is("lint.json", run.Output.Replace(ToolVersion.KnowledgeDate, "2026-11-23"));
        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void EveryObject_HasItsMembersAndNoOthers()
    {
        using var sandbox = Sandbox.With("deploy/production/compose.yaml", Compose);
        sandbox.Write("appsettings.json", """
            { "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true, "UserName": "a@gmail.com", "From": "b@gmail.com" } }
            """);
        sandbox.Write("broken.json", """{ "mail": """);

        var report = sandbox.Run("lint", "--format", "json").Json;

        AssertShape(s_report, report);
        AssertShape(s_tool, report.GetProperty("tool"));
        AssertShape(s_summary, report.GetProperty("summary"));
        var findings = report.GetProperty("findings").EnumerateArray().ToList();
        Assert.True(findings.Count >= 4);
        Assert.All(findings, finding => AssertShape(s_finding, finding));
        AssertAll(s_related, findings, "related");
        AssertAll(s_fix, findings, "fixes");
        AssertAll(s_edit, Members(findings, "fixes"), "edits");
    }

    [Fact]
    public void Words_AreOfTheClosedVocabulary()
    {
        using var sandbox = Sandbox.With("deploy/production/compose.yaml", Compose);
        sandbox.Write("appsettings.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true } }""");
        sandbox.Write("broken.json", """{ "mail": """);

        foreach (var finding in sandbox.Run("lint", "--format", "json").Json.GetProperty("findings").EnumerateArray())
        {
            Assert.Contains(finding.GetProperty("severity").GetString(), (string[])["error", "warning", "info"]);
            Assert.Contains(finding.GetProperty("certainty").GetString(), (string[])["certain", "likely"]);
            Assert.Matches("^[0-9a-f]{64}$", finding.GetProperty("fingerprint").GetString());
            Assert.DoesNotContain('\\', finding.GetProperty("path").GetString()!);
            Assert.All(Members([finding], "fixes"), fix => Assert.Contains(fix.GetProperty("safety").GetString(), (string[])["safe", "unsafe"]));
        }
    }

    [Fact]
    public void Environment_IsNamedWhereTheFolderNamesOne()
    {
        using var sandbox = Sandbox.With("deploy/production/compose.yaml", Compose);

        var finding = sandbox.Run("lint", "--format", "json").Json.GetProperty("findings")[0];

        Assert.Equal("production", Assert.Single(finding.GetProperty("environments").EnumerateArray()).GetString());
    }

    [Fact]
    public void NothingFound_IsAnEmptyListAndZeroes()
    {
        using var sandbox = Sandbox.With("a.json", "{}");

        var run = sandbox.Run("lint", "--format", "json");

        Assert.Empty(run.Findings);
        Assert.Equal("""{"files":1,"checked":0,"settings":0,"errors":0,"warnings":0,"infos":0,"undecided":0,"suppressed":0}""",
            JsonSerializer.Serialize(run.Json.GetProperty("summary")));
    }

    [Fact]
    public void Findings_AreInOrderOfPathAndPlace()
    {
        using var sandbox = new Sandbox();
        foreach (var path in (string[])["b/compose.yaml", "a/z/compose.yaml", "a/compose.yaml", "Z/compose.yaml"])
            sandbox.Write(path, Compose + "\n" + Compose.Replace("services", "more").Replace("forum", "wiki"));

        var places = sandbox.Run("lint", "b", ".", "a/z", "--format", "json").Findings;

        Assert.Equal(
            ["Z/compose.yaml:7", "Z/compose.yaml:15", "a/compose.yaml:7", "a/compose.yaml:15", "a/z/compose.yaml:7", "a/z/compose.yaml:15", "b/compose.yaml:7", "b/compose.yaml:15"],
            places.Select(place => place.Split(' ')[2]));
    }

    private static List<JsonElement> Members(List<JsonElement> objects, string name) =>
        [.. objects.SelectMany(item => item.GetProperty(name).EnumerateArray())];

    private static void AssertAll(Dictionary<string, string> shape, List<JsonElement> owners, string name)
    {
        var members = Members(owners, name);
        Assert.NotEmpty(members);
        Assert.All(members, member => AssertShape(shape, member));
    }

    private static void AssertShape(Dictionary<string, string> shape, JsonElement actual)
    {
        Assert.Equal(shape.Keys, actual.EnumerateObject().Select(member => member.Name));
        foreach (var member in actual.EnumerateObject())
            Assert.Contains(member.Value.ValueKind.ToString(), shape[member.Name], StringComparison.Ordinal);
    }
}
