using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Config.Tree;

/// <summary>What a parser made of one file: its documents and what it could not read.</summary>
public sealed record LocatedFile
{
    /// <summary>The name the caller gave.</summary>
    public required string File { get; init; }

    /// <summary>The roots; several in a YAML file of several documents, none where nothing could be read.</summary>
    public required IReadOnlyList<Node> Documents { get; init; }

    /// <summary>Unreadable places, limits and duplicate keys. Documents before an unreadable place are kept.</summary>
    public required IReadOnlyList<ReaderNote> Notes { get; init; }

    /// <summary>The comments that ask for silence, malformed ones among them, in the order of the file.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Whether the file has template control lines (<c>{{ if }}</c>, <c>{{ range }}</c>).</summary>
    public bool HasTemplateControl { get; init; }

    /// <summary>Whether the keys of the documents are environment variables: their values are text to the program, and their names stand for themselves.</summary>
    public bool IsEnvironment { get; init; }

    /// <summary>Settings files that stand as text in a value of this one, with places in this one.</summary>
    public IReadOnlyList<EmbeddedFile> Embedded { get; init; } = [];

    /// <summary>Whether values of other files were put into the documents.</summary>
    internal bool HasValuesOfOthers { get; init; }

    /// <summary>The text that was read, for edits that have to see more than values; null for a file that stands in a value of another.</summary>
    public string? Text { get; init; }

    /// <summary>The same file with a note of who decoded it.</summary>
    internal LocatedFile With(ReaderNote note) => this with { Notes = [note, .. Notes] };

    /// <summary>The same file with the files in it.</summary>
    internal LocatedFile With(IReadOnlyList<EmbeddedFile> embedded) => this with
    {
        Notes = [.. Notes, .. embedded.SelectMany(file => file.Content.Notes)],
        Suppressions = [.. Suppressions, .. embedded.SelectMany(file => file.Content.Suppressions)],
        Embedded = embedded,
    };
}
