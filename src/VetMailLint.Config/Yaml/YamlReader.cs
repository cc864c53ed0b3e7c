using VetMailLint.Config.Suppressions;
using VetMailLint.Config.Templates;
using VetMailLint.Engine;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using YamlDotNet.Core;

namespace VetMailLint.Config.Yaml;

/// <summary>Reads YAML, template expressions included, into a located tree.</summary>
public static class YamlReader
{
    /// <summary>
    /// Reads all documents. Never throws: what cannot be read becomes a note, and what stood before it is kept, the document
    /// it is in among it.
    /// </summary>
    public static LocatedFile Read(string text, string file, ReadLimits limits)
    {
        var templates = TemplateNeutralizer.Neutralize(text);
        var read = Read(new YamlSource(text, file, templates), file, limits);
        if (templates is null || !IsBroken(read))
            return read;

        // Expressions inside block scalars and quotes are the program's own: such a file is YAML as it stands.
        var asItStands = Read(new YamlSource(text, file, null), file, limits);
        return IsBroken(asItStands) ? read : new LocatedFile
        {
            File = file,
            Documents = asItStands.Documents,
            Notes = asItStands.Notes,
            Suppressions = asItStands.Suppressions,
            HasTemplateControl = templates.HasControl,
        };
    }

    private static bool IsBroken(LocatedFile file)
    {
        foreach (var note in file.Notes)
        {
            if (note.Kind == ReaderNoteKind.Unreadable)
                return true;
        }

        return false;
    }

    private static LocatedFile Read(YamlSource source, string file, ReadLimits limits)
    {
        var tree = new YamlTree(source, limits);
        ReadEvents(source, tree);
        tree.Finish();

        return new LocatedFile
        {
            File = file,
            Documents = tree.Documents,
            Notes = tree.Notes,
            Suppressions = tree.ScalarRanges is { } scalars ? SuppressionFinder.InYaml(source.Text, source.Lines, scalars) : [],
            HasTemplateControl = source.Templates?.HasControl ?? false,
        };
    }

    private static void ReadEvents(YamlSource source, YamlTree tree)
    {
        var scanner = new Scanner(new StringReader(source.Parsed), true);
        try
        {
            // The parser's own tree loader is recursive and follows aliases without end; its events are neither.
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                if (!tree.Take(parser.Current!))
                    return;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Besides its own exception the parser throws those of its own slips on odd input. What it took for an alias just before
            // (*bold* outside a scalar) has the same cause.
            tree.Notes.RemoveAll(note => note is { Kind: ReaderNoteKind.Unreadable, Subject: "alias" });
            tree.Notes.Add(YamlFailure.Note(exception, source, scanner.CurrentPosition, tree.LastOffset));
            return;
        }

        if (source.NulOffset is { } nul)
            tree.Notes.Add(new ReaderNote(ReaderNoteKind.Unreadable, source.Span(nul, nul + 1), "YAML", "a NUL character; the rest was not read"));
    }
}
