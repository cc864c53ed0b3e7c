using VetMailLint.Config.Dialects;
using VetMailLint.Config.References;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Turns a located tree into mail settings. Applications are data: there is no case for one in code.</summary>
public static class SettingsFileReader
{
    /// <summary>Reads all blocks of a file, in the order of the file.</summary>
    public static Reading Read(LocatedFile file, BindingContext context)
    {
        var place = FilePlace.Of(file);
        var settings = new List<(int Offset, List<MailSettings> Alternatives)>();
        var notes = file.Notes.Where(n => n.Kind != ReaderNoteKind.DuplicateKey).ToList();
        var isFirst = true;
        foreach (var way in ReferenceFollower.Follow(file, context.Related, context.Limits))
        {
            ReadDocuments(way, isFirst, place, context, settings, notes);
            isFirst = false;
        }

        foreach (var embedded in file.Embedded)
            ReadDocuments(new(embedded.Content, null), true, FilePlace.Of(embedded, place), context, settings, notes);
        if (settings.Count == 0 && notes.Count == 0)
            return Reading.Empty;
        settings.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        notes.Sort((a, b) => SourceSpan.Compare(a.Span, b.Span));
        return new([.. settings.SelectMany(s => s.Alternatives)], notes);
    }

    private static void ReadDocuments(
        FollowedFile way, bool isFirst, FilePlace place, BindingContext context, List<(int Offset, List<MailSettings> Alternatives)> settings, List<ReaderNote> notes)
    {
        var file = way.File;
        foreach (var document in file.Documents)
        {
            var (tree, isCut) = SectionTreeBuilder.Build(document, place, file.IsEnvironment, context.Dialects.Words, context.Limits);
            if (isCut && !notes.Exists(note => note.Kind == ReaderNoteKind.LimitHit))
                notes.Add(new(ReaderNoteKind.LimitHit, StartOf(document), "aliases", "aliases repeat too many nodes, and the rest of the document was not read"));
            var (blocks, hasMore) = Blocks(tree, context);
            if (hasMore)
                notes.Add(new(ReaderNoteKind.LimitHit, StartOf(document), "mail keys", "a scope has more mail keys than are looked at, and some of them were not checked"));
            var duplicates = new DuplicateFinder();
            foreach (var block in blocks)
            {
                var files = new BlockFiles(block, file);
                // What stands in one other file is read there; what has nothing from elsewhere is the same in every way.
                if (files.IsElsewhere || (!isFirst && !files.HasOther))
                    continue;
                var (offset, alternatives) = new BlockBinder(block, file, place, context).Bind(notes, duplicates);
                settings.Add((offset, files.HasOther ? alternatives.ConvertAll(alternative => Labelled(alternative, way.Label)) : alternatives));
            }
        }
    }

    private static MailSettings Labelled(MailSettings settings, string? label) => label is null ? settings : settings with
    {
        Place = settings.Place with { Branch = settings.Place.Branch is { } branch ? $"{label}, {branch}" : label },
    };

    private static SourceSpan StartOf(Node document) =>
        document.Span with { EndLine = document.Span.Line, EndColumn = document.Span.Column, Length = 0 };

    private static (List<Block> Blocks, bool IsCut) Blocks(SectionTree tree, BindingContext context)
    {
        var blocks = new List<Block>();
        new ClaimFinder(context.Dialects, context.Knowledge).AddBlocks(tree, blocks);
        var finder = new WordFinder(context.Dialects, context.Knowledge);
        finder.AddBlocks(tree, blocks);
        return (blocks, finder.IsCut);
    }
}
