using VetMailLint.Config.Suppressions;
using VetMailLint.Engine;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using YamlDotNet.Core.Events;

namespace VetMailLint.Config.Yaml;

/// <summary>Builds the located tree from the parser's events. Iterative, so that no input can exhaust the stack.</summary>
internal sealed class YamlTree(YamlSource source, ReadLimits limits)
{
    private readonly Stack<YamlFrame> _frames = new();
    private readonly YamlAliases _aliases = new(source, limits);
    private long _eventsLeft = (8L * source.Parsed.Length) + 64;

    internal List<Node> Documents { get; } = [];

    internal List<ReaderNote> Notes => _aliases.Notes;

    /// <summary>Where the scalars are, kept only where a suppression could be inside one.</summary>
    internal List<TextRange>? ScalarRanges { get; } = SuppressionFinder.MayHave(source.Text) ? [] : null;

    /// <summary>Where the last event began.</summary>
    internal int LastOffset { get; private set; }

    /// <summary>Takes one event; false where the rest is not to be read.</summary>
    internal bool Take(ParsingEvent parsed)
    {
        LastOffset = Math.Max(LastOffset, source.Offset(parsed.Start));
        switch (parsed)
        {
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            case MappingStart start:
                return Open(start, isMapping: true, start.Style == MappingStyle.Flow);
            case SequenceStart start:
                return Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
            case MappingEnd or SequenceEnd:
                Close(source.Offset(parsed.Start));
                break;
            case DocumentStart:
                _aliases.Clear();
                break;
        }

        // No more events than that come of any text; a parser that ran in circles would be left.
        return --_eventsLeft > 0;
    }

    /// <summary>Closes what an error or a limit left open.</summary>
    internal void Finish()
    {
        while (_frames.Count > 0)
            Close(null);
    }

    private void AddScalar(Scalar scalar)
    {
        var node = YamlScalars.Create(source, scalar, IsKeyNext);
        var end = node.Span.Offset + node.Span.Length;
        if (node.Span.Length > 0)
            ScalarRanges?.Add(new TextRange(node.Span.Offset, end));

        _aliases.Define(scalar.Anchor)?.Complete(node, 1, 0);
        Add(node, Math.Max(end, source.Offset(scalar.Start)), 1, 0, null);
    }

    private void AddAlias(AnchorAlias alias)
    {
        var span = source.Span(source.Offset(alias.Start), source.Offset(alias.End));
        var (node, size, height) = _aliases.Resolve(alias.Value, span, _frames.Count);
        Add(node, span.Offset + span.Length, size, height, span);
    }

    private bool Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        if (_frames.Count >= limits.Depth)
        {
            Notes.Add(YamlAliases.DepthNote(source.Span(LastOffset, LastOffset), limits, "the rest of the file was not read"));
            return false;
        }

        // A pair inside "[a: b]" has neither a bracket nor a mark of its own.
        var isPair = isFlow && _frames.Count > 0 && start.Start.Index == 0;
        var offset = isPair ? -1 : source.Offset(start.Start);
        if (!start.Anchor.IsEmpty || !start.Tag.IsEmpty)
            offset = YamlProperties.Skip(source, offset).End;

        _frames.Push(new YamlFrame
        {
            IsMapping = isMapping,
            Start = offset,
            End = offset,
            HasBracket = isFlow && !isPair,
            Tag = YamlScalars.TagOf(start),
            Anchor = _aliases.Define(start.Anchor),
        });
        return true;
    }

    private void Close(int? bracket)
    {
        var frame = _frames.Pop();
        if (frame.Key is { } key)
            AddMember(frame, YamlScalars.Missing(key), null);

        if (bracket is { } at && frame.HasBracket)
            frame.End = at + 1;

        YamlMerges.Apply(frame);
        var span = frame.Start < 0 ? source.Span(LastOffset, LastOffset) : source.Span(frame.Start, frame.End);
        Node node = frame.IsMapping
            ? new MappingNode { Span = span, Tag = frame.Tag, Members = frame.Members }
            : new SequenceNode { Span = span, Tag = frame.Tag, Items = frame.Items };
        frame.Anchor?.Complete(node, frame.Size, frame.Height);
        Add(node, span.Offset + span.Length, frame.Size, frame.Height, null);
    }

    private bool IsKeyNext => _frames.Count > 0 && _frames.Peek() is { IsMapping: true, Key: null };

    private void Add(Node node, int end, long size, int height, SourceSpan? usedAt)
    {
        if (_frames.Count == 0)
        {
            Documents.Add(node);
            return;
        }

        var frame = _frames.Peek();
        frame.Start = frame.Start < 0 ? (usedAt ?? node.Span).Offset : frame.Start;
        frame.End = Math.Max(frame.End, end);
        frame.Size += size;
        frame.Height = Math.Max(frame.Height, height + 1);
        if (!frame.IsMapping)
            frame.Items.Add(node);
        else if (frame.Key is null)
            SetKey(frame, node, usedAt);
        else
            AddMember(frame, node, usedAt);
    }

    private static void SetKey(YamlFrame frame, Node node, SourceSpan? usedAt)
    {
        frame.IsMerge = usedAt is null && YamlMerges.IsMergeKey(node);
        frame.Key = YamlScalars.KeyOf(node, usedAt);
    }

    private void AddMember(YamlFrame frame, Node value, SourceSpan? usedAt)
    {
        var key = frame.Key!;
        frame.Key = null;
        if (frame.IsMerge && YamlMerges.TryAdd(frame, value, usedAt))
            return;

        var branch = source.Templates?.BranchAt(key.Span.Offset);
        frame.Members.Add(new Member { Key = key, Value = value, UsedAt = usedAt, Branch = branch });
    }
}
