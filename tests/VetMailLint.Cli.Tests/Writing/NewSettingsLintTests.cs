using VetMailLint.Cli.Files;
using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Cli.Writing;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Writing;

/// <summary>Every provider in every form: either settings in which the command itself finds nothing, or a reason why there are none.</summary>
public sealed class NewSettingsLintTests
{
    public static TheoryData<string> ReadForms => [.. Form.Ids.Where(id => FileKinds.IsCandidate(Form.Load(id).File))];

    [Theory]
    [MemberData(nameof(ReadForms))]
    public void EveryProvider_IsWrittenCleanOrRefusedWithAReason(string form)
    {
        var file = Form.Load(form).File;
        var wrong = new List<string>();
        var written = 0;
        foreach (var name in Names())
        {
            using var sandbox = new Sandbox { Today = EmbeddedKnowledge.Instance.Date };
            var made = sandbox.Run("new", name, "--as", form);
            if (made.Status == ExitStatus.Findings && made.Errors.Length > 20 && made.Output.Length == 0)
                continue;

            written++;
            sandbox.Write(file, made.Output);
            var lint = sandbox.Run("lint", file, "--format", "json");
            if (made.Status != 0 || lint.Status != 0 || lint.Findings.Count > 0 || Settings(lint) != 1)
                wrong.Add($"{name}: {made.Status}, {lint.Status}, {Settings(lint)} settings, {string.Join(", ", lint.Findings)}");
        }

        Assert.Equal([], wrong);
        Assert.True(written > 100, $"only {written} were written");
    }

    [Fact]
    public void MostForms_AreReadToday() => Assert.True(ReadForms.Count >= 5);

    /// <summary>The ids, and a host for each pattern, of which an id names none.</summary>
    private static IEnumerable<string> Names() => EmbeddedKnowledge.Instance.Providers()
        .SelectMany(provider => provider.Hosts.Where(host => host.Contains('*')).Select(host => host.Replace("*", "eu-west-1", StringComparison.Ordinal)).Prepend(provider.Id));

    private static int Settings(Outcome lint) => lint.Json.GetProperty("summary").GetProperty("settings").GetInt32();
}
