using VetMailLint.Config.Lines;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Config.Xml;

/// <summary>
/// Reads XML into a located tree: elements and attributes are keys, and what XML writes as a pair (<c>&lt;add key="…" value="…"/&gt;</c>)
/// is one key with its value. A document type is passed over; nothing outside the text is ever fetched, and no entity expanded.
/// </summary>
internal static class XmlFileReader
{
    /// <summary>Reads a document or a fragment. Never throws: what cannot be read becomes a note, and what stood before it is kept.</summary>
    public static LocatedFile Read(string text, string file, ReadLimits limits)
    {
        var source = new LineText(text, file);
        var tree = new XmlTree(source, limits);
        using var reader = System.Xml.XmlReader.Create(new StringReader(text), new()
        {
            ConformanceLevel = System.Xml.ConformanceLevel.Auto,
            DtdProcessing = System.Xml.DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
        });
        try
        {
            if (!text.AsSpan().TrimStart().StartsWith("<".AsSpan()))
                source.AddUnreadable(0, 0, "XML", "it does not begin with '<', as XML does");
            while (reader.Read() && tree.Take(reader))
            {
            }
        }
        catch (System.Xml.XmlException exception)
        {
            source.Notes.Add(XmlFailure.Note(exception, source));
        }

        var read = source.File(tree.Finish(), isEnvironment: false);
        return read.Suppressions.Count == 0 ? read : Stretched(read, tree);
    }

    // A comment cannot stand inside a tag, so the one before it is for all its lines.
    private static LocatedFile Stretched(LocatedFile file, XmlTree tree)
    {
        var suppressions = new List<Suppression>();
        foreach (var suppression in file.Suppressions)
            suppressions.Add(suppression.Line is { } line ? suppression with { EndLine = tree.EndOfTag(line) } : suppression);

        return new() { File = file.File, Documents = file.Documents, Notes = file.Notes, Suppressions = suppressions };
    }
}
