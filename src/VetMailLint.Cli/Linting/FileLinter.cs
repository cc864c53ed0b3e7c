using VetMailLint.Cli.Files;
using VetMailLint.Cli.Policy;
using VetMailLint.Config;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>From the bytes of one file to its findings. May be used by several threads at once.</summary>
internal sealed class FileLinter(LintOptions options, SeverityPolicy policy, ProjectSurroundings surroundings)
{
    private readonly RuleEngine _engine = new(EmbeddedKnowledge.Instance, RuleCatalogue.Instance, RuleSet.Settings, RuleSet.Notes);

    public FileResult Lint(WalkedFile file, byte[] content)
    {
        var chosen = policy.For(file.FullPath);
        var parsed = SettingsFile.Read(file.Path, content, ReadLimits.Default);
        var reading = parsed.Bind(ContextOf(file, chosen));
        var findings = _engine.Check(file.Path, reading, parsed.Suppressions, new EngineOptions(AsOf(chosen)) { Policy = new FileSeverities(chosen) });
        return new()
        {
            Path = file.Path,
            PathFromRoot = RepositoryPath.Of(file.FullPath),
            Text = parsed.Text,
            Reading = reading,
            Findings = findings,
            Secrets = SecretPlaces.Of(reading),
        };
    }

    private DateTime AsOf(FilePolicy chosen) =>
        options.AsOf ?? chosen.AsOf?.ToDateTime(TimeOnly.MinValue) ?? options.Today;
}
