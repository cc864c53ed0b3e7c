using System.Xml;
using VetMailLint.Config.Lines;
using VetMailLint.Settings;

namespace VetMailLint.Config.Xml;

/// <summary>Says in a note why the parser gave up, without a word of the file: its own texts quote what they met.</summary>
internal static class XmlFailure
{
    public static ReaderNote Note(XmlException exception, LineText source)
    {
        var line = Math.Min(Math.Max(exception.LineNumber, 1), source.Lines.LineCount);
        var start = Math.Min(source.Lines.StartOf(line) + Math.Max(exception.LinePosition - 1, 0), source.Lines.EndOf(line));
        var detail = start >= source.Text.TrimEnd().Length
            ? "the file ends where an element is still open"
            : "text that is not XML";
        return new(ReaderNoteKind.Unreadable, source.Lines.Span(start, start), "XML", detail);
    }
}
