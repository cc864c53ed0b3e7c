using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Where a block stands.</summary>
internal static class BlockPlace
{
    public static Place Of(Block block, LocatedFile file, FilePlace place)
    {
        var own = Span(block, file);
        var span = own ?? block.Section.Span;
        return new()
        {
            File = file.File,
            Path = block.Section.Path(),
            Span = span,
            // Blocks without a key in the file itself may share their section.
            BlockId = own is null ? $"{block.Section.Path()}#{span.Offset}:{block.Keys[0].Entry.Key}" : $"{block.Section.Path()}#{span.Offset}",
            Environment = place.Environment,
            Kind = place.Kind,
            HoldsSecrets = place.HoldsSecrets() || block.Section.HoldsSecrets || (file.HasValuesOfOthers && HasPasswordElsewhere(block, file.File)),
        };
    }

    // Where a password stands in another file, that file says whether it may.
    private static bool HasPasswordElsewhere(Block block, string file) =>
        block.Keys.Exists(key => key.Meaning == DialectMeaning.Password && key.Entry.Value.Span.File != file);

    // From the first key to the end of the last value: sections may hold more than mail settings.
    private static SourceSpan? Span(Block block, LocatedFile file)
    {
        SourceSpan? first = null;
        SourceSpan? last = null;
        foreach (var key in block.Keys)
        {
            if (key.Entry.IsMerged || (file.HasValuesOfOthers && key.Entry.KeySpan.File != file.File))
                continue;
            if (first is not { } start || key.Entry.KeySpan.Offset < start.Offset)
                first = key.Entry.KeySpan;
            if (key.Entry.Value.Span.File == key.Entry.KeySpan.File && (last is not { } end || key.Entry.Value.Span.Offset > end.Offset))
                last = key.Entry.Value.Span;
        }
        if (first is not { } begin || last is not { } to || to.Offset < begin.Offset)
            return first;
        return begin with { EndLine = to.EndLine, EndColumn = to.EndColumn, Length = to.Offset + to.Length - begin.Offset };
    }
}
