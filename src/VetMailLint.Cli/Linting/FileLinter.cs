using VetMailLint.Cli.Files;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Policy;
using VetMailLint.Cli.Toml;
using VetMailLint.Config;
using VetMailLint.Config.Binding;
using VetMailLint.Config.References;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>From the bytes of one file to its findings.</summary>
internal sealed class FileLinter(LintOptions options, SeverityPolicy policy, ProjectSurroundings surroundings, OwnFolders own)
{
    /// <summary>The files in which settings of others go on, as far as they were followed.</summary>
    public HashSet<string> ReferredTo { get; } = new(StringComparer.Ordinal);

    /// <param name="file">The file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="wantsSecrets">Whether the places of secrets are wanted though nothing is found, to show other lines than those of findings.</param>
    /// <param name="extras">What other files add, or null.</param>
    public FileResult Lint(WalkedFile file, byte[] content, bool wantsSecrets = false, LintExtras? extras = null)
    {
        var decoded = TextDecoder.Decode(file.Path, content, ReadLimits.Default);
        if (decoded.Text is not { } text)
            return Judge(file, null, new Reading([], [decoded.Note!]), null, false, null);

        var located = LocatedFileReader.SyntaxOf(file.Path) == FileSyntax.Toml
            ? TomlFileReader.Read(text, file.Path, ReadLimits.Default)
            : LocatedFileReader.Read(file.Path, decoded, ReadLimits.Default);
        var chosen = policy.For(file.FullPath);
        var known = own.For(file.FullPath);
        var context = new BindingContext(known.Dialects, known.Knowledge)
        {
            Client = options.Client ?? ClientOf(chosen),
            ProjectClients = () => surroundings.DotNetClientsOf(file.FullPath),
            PackageClients = () => surroundings.ClientsOf(file.FullPath),
            NewerTargets = () => surroundings.NewerTargetsOf(file.FullPath),
            Related = extras?.Related,
        };
        return Judge(file, text, SettingsFileReader.Read(located, context), located, wantsSecrets, extras?.More);
    }

    /// <summary>Whether a file is one of the organisation's own programs, whatever its words.</summary>
    public bool Expects(WalkedFile file) => own.For(file.FullPath).Expects(file.Path);

    /// <summary>The result for a file that the system would not give.</summary>
    public FileResult Unreadable(WalkedFile file, string reason)
    {
        var note = new ReaderNote(ReaderNoteKind.Unreadable, SourceSpan.StartOf(file.Path), ReaderNote.WholeFile, reason);
        return Judge(file, null, new Reading([], [note]), null, false, null);
    }

    private FileResult Judge(WalkedFile file, string? text, Reading reading, LocatedFile? located, bool wantsSecrets, Reading? more)
    {
        var chosen = policy.For(file.FullPath);
        reading = reading with { Notes = reading.Notes.Select(note => Capped(note, file, text, reading)).ToList() };
        var engineOptions = new EngineOptions(AsOf(chosen)) { Policy = new FileSeverities(chosen) };
        var engine = new RuleEngine(own.For(file.FullPath).Knowledge, RuleCatalogue.Instance, RuleSet.Settings, RuleSet.Notes);
        var all = more is null ? reading : new([.. reading.Settings, .. more.Settings], [.. reading.Notes, .. more.Notes]);
        var (findings, suppressed) = engine.Examine(file.Path, all, located?.Suppressions ?? [], engineOptions);
        if (findings.Any(finding => finding.Span.File != file.Path))
            findings = [.. findings.Where(finding => finding.Span.File == file.Path)];
        return new()
        {
            Path = file.Path,
            PathFromRoot = RepositoryPath.Of(file.FullPath) ?? file.Path,
            Text = text,
            Reading = reading,
            Findings = findings,
            Passed = [.. suppressed.Select(silenced => new PassedOver(silenced.Finding, IsInFile: true, silenced.Suppression.Reason!))],
            Secrets = text is null || located is null || (findings.Count == 0 && !wantsSecrets) ? MaskedRanges.None : SecretPlaces.Of(located, text, all),
            IsReferredTo = ReferredTo.Contains(file.Path),
            HasReferences = located is not null && ReferenceTargets.HasReferences(located),
            Declared = located is null ? [] : ReferenceTargets.Of(located),
        };
    }

    /// <summary>
    /// A file that cannot be read matters where it is known to hold mail settings: a dialect claims its name, or the user named it and it
    /// mentions mail. Of any other nothing is known.
    /// </summary>
    private ReaderNote Capped(ReaderNote note, WalkedFile file, string? text, Reading reading)
    {
        if (note.Kind != ReaderNoteKind.Unreadable || own.For(file.FullPath).Dialects.Claims(file.Path) || reading.Settings.Count > 0
            || (file.IsNamed && (text is null || MentionsMail(text))))
            return note;

        return note with { Ceiling = Severity.Info };
    }

    private static bool MentionsMail(string text) =>
        text.Contains("smtp", StringComparison.OrdinalIgnoreCase) || text.Contains("mail", StringComparison.OrdinalIgnoreCase);

    /// <summary>The client that a configuration file names, in the spelling of its facts; one that does not exist is told as a mistake there.</summary>
    private static string? ClientOf(FilePolicy chosen)
    {
        if (chosen.Client is not { } word)
            return null;

        foreach (var id in EmbeddedKnowledge.ClientIds())
        {
            if (id.Equals(word, StringComparison.OrdinalIgnoreCase))
                return id;
        }

        return null;
    }

    private DateTime AsOf(FilePolicy chosen) =>
        options.AsOf ?? chosen.AsOf?.ToDateTime(TimeOnly.MinValue) ?? options.Today;
}
