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
            : IsBareAmpersand(source.Text, start) ? "an '&' by itself; write it as &amp;" : "text that is not XML";
        return new(ReaderNoteKind.Unreadable, source.Lines.Span(start, start), "XML", detail);
    }

    // The parser stops behind the name that it took for an entity's. Passwords and URLs are where people forget the escape.
    private static bool IsBareAmpersand(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsLetterOrDigit(text[before]))
            before--;

        var after = at;
        while (after < text.Length && char.IsLetterOrDigit(text[after]))
            after++;

        return before >= 0 && text[before] == '&' && (after == text.Length || text[after] != ';');
    }
}
