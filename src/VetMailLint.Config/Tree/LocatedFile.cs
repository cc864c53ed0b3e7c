using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Config.Tree;

/// <summary>What a parser made of one file: its documents and what it could not read.</summary>
public sealed class LocatedFile
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

    /// <summary>The same file with a note of who decoded it.</summary>
    internal LocatedFile With(ReaderNote note) => new()
    {
        File = File,
        Documents = Documents,
        Notes = [note, .. Notes],
        Suppressions = Suppressions,
        HasTemplateControl = HasTemplateControl,
    };
}
