using System.Globalization;
using System.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Text;

/// <summary>Turns the bytes of a settings file into text, as .NET does: what is no character is read as U+FFFD, and a note says where.</summary>
public static class TextDecoder
{
    private const int BinaryProbe = 8 * 1024;

    internal static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

    private static readonly UTF8Encoding s_utf8 = new(false, false);
    private static readonly UnicodeEncoding s_utf16LittleEndian = new(false, false, false);
    private static readonly UnicodeEncoding s_utf16BigEndian = new(true, false, false);

    /// <summary>
    /// Decodes UTF-8, or UTF-16 that has a byte-order mark. A <c>.properties</c> file that is neither is ISO 8859-1, as Java reads it
    /// (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html).
    /// </summary>
    public static DecodedFile Decode(string file, byte[] content, ReadLimits limits)
    {
        if (TooLarge(file, content.Length, limits) is { } tooLarge)
            return DecodedFile.Refused(tooLarge);

        var decoded = DecodeByMark(file, content);
        return decoded.Text is { } text && TooManyLines(file, text, limits) is { } tooMany
            ? DecodedFile.Refused(tooMany)
            : decoded;
    }

    /// <summary>Holds a text that its host has decoded to the limits: it has at least as many bytes as characters.</summary>
    public static DecodedFile Accept(string file, string text, ReadLimits limits) =>
        (TooLarge(file, text.Length, limits) ?? TooManyLines(file, text, limits)) is { } note
            ? DecodedFile.Refused(note)
            : DecodedFile.Of(text, TextEncoding.Utf8, false, null);

    /// <summary>The note for a file of more bytes than the limit, or null. Lets a caller refuse a file before reading it.</summary>
    public static ReaderNote? TooLarge(string file, long length, ReadLimits limits)
    {
        if (length <= limits.Bytes)
            return null;

        var detail = string.Format(CultureInfo.InvariantCulture, "the file is larger than {0}, and nothing of it was read", Size(limits.Bytes));
        return new ReaderNote(ReaderNoteKind.LimitHit, SourceSpan.StartOf(file), "bytes", detail);
    }

    private static DecodedFile DecodeByMark(string file, byte[] content)
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        if (StartsWith(content, 0xFF, 0xFE, 0, 0) || StartsWith(content, 0, 0, 0xFE, 0xFF))
            return Unreadable(SourceSpan.StartOf(file), "it is UTF-32; save it as UTF-8");

        if (StartsWith(content, 0xFF, 0xFE))
            return DecodeUtf16(file, content, s_utf16LittleEndian, TextEncoding.Utf16LittleEndian);

        if (StartsWith(content, 0xFE, 0xFF))
            return DecodeUtf16(file, content, s_utf16BigEndian, TextEncoding.Utf16BigEndian);

        if (content.AsSpan(0, Math.Min(content.Length, BinaryProbe)).IndexOf((byte)0) >= 0)
            return Unreadable(SourceSpan.StartOf(file), "it is binary, or UTF-16 without a byte-order mark");

        return DecodeUtf8(file, content);
    }

    private static DecodedFile DecodeUtf8(string file, byte[] content)
    {
        var mark = StartsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var text = s_utf8.GetString(content, mark, content.Length - mark);
        var valid = Utf8Check.ValidLength(content.AsSpan(mark));
        if (mark == 0 && valid < content.Length && FileNames.SyntaxOf(file.AsSpan()) == FileSyntax.Properties)
            return DecodedFile.Of(Latin1.GetString(content), TextEncoding.Latin1, false, null);

        var note = mark + valid == content.Length
            ? null
            : Replaced(file, text, s_utf8.GetCharCount(content, mark, valid), "this byte is not UTF-8");
        return DecodedFile.Of(text, TextEncoding.Utf8, mark > 0, note);
    }

    private static DecodedFile DecodeUtf16(string file, byte[] content, UnicodeEncoding encoding, TextEncoding name)
    {
        const int Mark = 2;
        var text = encoding.GetString(content, Mark, content.Length - Mark);
        var valid = Utf16Check.ValidLength(content.AsSpan(Mark), name == TextEncoding.Utf16LittleEndian ? 0 : 1);
        var note = Mark + valid == content.Length ? null : Replaced(file, text, valid / 2, "this is half a character of UTF-16");
        return DecodedFile.Of(text, name, true, note);
    }

    // One note for the first place: a file in another encoding has as many as it has foreign letters.
    private static ReaderNote Replaced(string file, string text, int offset, string detail) =>
        new(ReaderNoteKind.Unreadable, new LineMap(file, text).Span(offset, offset + 1), ReaderNote.Characters, detail) { Ceiling = Severity.Info };

    private static DecodedFile Unreadable(SourceSpan span, string detail) =>
        DecodedFile.Refused(new ReaderNote(ReaderNoteKind.Unreadable, span, ReaderNote.WholeFile, detail));

    private static ReaderNote? TooManyLines(string file, string text, ReadLimits limits)
    {
        // A file has at most one line more than characters, so most files need no counting.
        if (text.Length < limits.Lines || new LineMap(file, text).LineCount <= limits.Lines)
            return null;

        var detail = string.Format(CultureInfo.InvariantCulture, "the file has more than {0:N0} lines, and nothing of it was read", limits.Lines);
        return new ReaderNote(ReaderNoteKind.LimitHit, SourceSpan.StartOf(file), "lines", detail);
    }

    private static string Size(int bytes) =>
        bytes % (1024 * 1024) == 0 && bytes > 0 ? $"{bytes / (1024 * 1024)} MiB" : $"{bytes} bytes";

    private static bool StartsWith(byte[] content, params ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);
}
