using VetMailLint.Cli.Fixing;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>What the user asked of a run.</summary>
internal sealed record LintOptions
{
    /// <summary>Files and folders; the working folder where none is named.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether <see cref="Paths"/> come from a list (<c>--files-from</c>), in which a path may be gone and any kind of file may stand.</summary>
    public bool ArePathsListed { get; init; }

    /// <summary>The full path of the working folder, with <c>/</c>.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The day given with <c>--as-of</c>, or null.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>Today, by the clock of the machine.</summary>
    public required DateTime Today { get; init; }

    /// <summary>The client named with <c>--client</c>, or null.</summary>
    public string? Client { get; init; }

    /// <summary>Whether no configuration file above the files counts.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>The one configuration file that counts, as named, or null for those above the files.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>The profile beneath the configuration files, or null.</summary>
    public string? Profile { get; init; }

    /// <summary>The revision of git since which files must have changed to be checked, or null.</summary>
    public string? Since { get; init; }

    /// <summary>Whether the run is about some files of a tree, so that it may well have none to check.</summary>
    public bool IsPartOfTree => ArePathsListed || Since is not null;

    /// <summary>The name under which standard input is linted, or null.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>What happens to repairs.</summary>
    public FixMode Fix { get; init; }

    /// <summary>Whether repairs are made that somebody may not want.</summary>
    public bool TakesUnsafeFixes { get; init; }

    /// <summary>The baseline as named, or null.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>The least severity that makes the run fail; <see cref="Severity.Off"/> for never.</summary>
    public Severity FailOn { get; init; } = Severity.Error;
}
