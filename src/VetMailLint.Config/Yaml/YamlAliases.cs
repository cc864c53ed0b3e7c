using System.Globalization;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using YamlDotNet.Core;

namespace VetMailLint.Config.Yaml;

/// <summary>
/// The anchors of a document and what aliases make of them. Aliases share the node they name; the budgets are such that even a
/// walk that does not know it stays small and shallow.
/// </summary>
internal sealed class YamlAliases(YamlSource source, ReadLimits limits)
{
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = [];
    private long _expanded;

    internal List<ReaderNote> Notes { get; } = [];

    internal static ReaderNote DepthNote(SourceSpan span, ReadLimits limits, string consequence)
    {
        var detail = string.Format(CultureInfo.InvariantCulture, "values are nested deeper than {0} levels here, and {1}", limits.Depth, consequence);
        return new ReaderNote(ReaderNoteKind.LimitHit, span, "depth", detail);
    }

    /// <summary>Forgets the anchors, which hold for one document.</summary>
    internal void Clear() => _anchors.Clear();

    /// <summary>Makes an anchor known, in place of an earlier one of that name.</summary>
    internal YamlAnchor? Define(AnchorName name) => name.IsEmpty ? null : _anchors[name.Value] = new YamlAnchor();

    /// <summary>The node of an alias, or an undecidable one where it cannot be followed.</summary>
    internal (Node Node, long Size, int Height) Resolve(AnchorName name, SourceSpan span, int depth)
    {
        if (!_anchors.TryGetValue(name.Value, out var anchor))
            return Refuse(new ReaderNote(ReaderNoteKind.Unreadable, span, "alias", "an alias without an anchor of its name before it"));

        if (anchor.Node is null)
            return Refuse(new ReaderNote(ReaderNoteKind.Unreadable, span, "alias", "an alias inside the very node that its anchor names"));

        if (depth + anchor.Height > limits.Depth)
            return Refuse(DepthNote(span, limits, "this alias was not followed"));

        if (_expanded + anchor.Size > limits.AliasExpansions)
            return Refuse(ExpansionNote(span));

        _expanded += anchor.Size;
        return (anchor.Node, anchor.Size, anchor.Height);
    }

    private ReaderNote ExpansionNote(SourceSpan span)
    {
        var detail = string.Format(
            CultureInfo.InvariantCulture, "aliases bring in more than {0:N0} nodes again, and from here on some were not followed", limits.AliasExpansions);
        return new ReaderNote(ReaderNoteKind.LimitHit, span, "aliases", detail);
    }

    // One note of each kind: a hostile file has as many such aliases as lines.
    private (Node Node, long Size, int Height) Refuse(ReaderNote note)
    {
        if (_said.Add(note.Detail))
            Notes.Add(note);

        var undecidable = new ScalarNode
        {
            Span = note.Span,
            Text = source.Text.Substring(note.Span.Offset, note.Span.Length),
            Kind = ScalarKind.Plain,
            Templated = true,
            Verbatim = true,
        };
        return (undecidable, 1, 0);
    }
}
