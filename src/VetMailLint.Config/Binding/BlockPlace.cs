using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Where a block stands.</summary>
internal static class BlockPlace
{
    public static Place Of(Block block, LocatedFile file, FilePlace place)
    {
        var span = Span(block);
        return new()
        {
            File = file.File,
            Path = block.Section.Path(),
            Span = span,
            BlockId = $"{block.Section.Path()}#{span.Offset}",
            Environment = place.Environment,
            Kind = place.Kind,
            HoldsSecrets = place.HoldsSecrets() || block.Section.HoldsSecrets,
        };
    }

    // From the first key to the end of the last value: sections may hold more than mail settings.
    private static SourceSpan Span(Block block)
    {
        SourceSpan? first = null;
        SourceSpan? last = null;
        foreach (var key in block.Keys)
        {
            if (key.Entry.IsMerged)
                continue;
            if (first is not { } start || key.Entry.KeySpan.Offset < start.Offset)
                first = key.Entry.KeySpan;
            if (last is not { } end || key.Entry.Value.Span.Offset > end.Offset)
                last = key.Entry.Value.Span;
        }
        if (first is not { } begin || last is not { } to || to.Offset < begin.Offset)
            return first ?? block.Section.Span;
        return begin with { EndLine = to.EndLine, EndColumn = to.EndColumn, Length = to.Offset + to.Length - begin.Offset };
    }
}
