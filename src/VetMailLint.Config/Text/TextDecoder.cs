using System.Globalization;
using System.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Text;

/// <summary>Turns the bytes of a settings file into text, strictly: a character is never guessed or replaced.</summary>
public static class TextDecoder
{
    private const int BinaryProbe = 8 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(false, true);
    private static readonly UnicodeEncoding s_utf16LittleEndian = new(false, false, true);
    private static readonly UnicodeEncoding s_utf16BigEndian = new(true, false, true);

    /// <summary>Decodes UTF-8, or UTF-16 that has a byte-order mark.</summary>
    public static DecodedFile Decode(string file, byte[] content, ReadLimits limits)
    {
        if (TooLarge(file, content.Length, limits) is { } tooLarge)
            return DecodedFile.Refused(tooLarge);

        var decoded = DecodeByMark(file, content);
        return decoded.Text is { } text && TooManyLines(file, text, limits) is { } tooMany
            ? DecodedFile.Refused(tooMany)
            : decoded;
    }

    /// <summary>The note for a file of more bytes than the limit, or null. Lets a caller refuse a file before reading it.</summary>
    public static ReaderNote? TooLarge(string file, long length, ReadLimits limits)
    {
        if (length <= limits.Bytes)
            return null;

        var detail = string.Format(CultureInfo.InvariantCulture, "the file has more than {0} bytes and was not read", limits.Bytes);
        return new ReaderNote(ReaderNoteKind.LimitHit, SourceSpan.StartOf(file), "bytes", detail);
    }

    private static DecodedFile DecodeByMark(string file, byte[] content)
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        if (StartsWith(content, 0xFF, 0xFE, 0, 0) || StartsWith(content, 0, 0, 0xFE, 0xFF))
            return Unreadable(SourceSpan.StartOf(file), "the text is UTF-32; save it as UTF-8");

        if (StartsWith(content, 0xFF, 0xFE))
            return DecodeUtf16(file, content, s_utf16LittleEndian, TextEncoding.Utf16LittleEndian);

        if (StartsWith(content, 0xFE, 0xFF))
            return DecodeUtf16(file, content, s_utf16BigEndian, TextEncoding.Utf16BigEndian);

        if (content.AsSpan(0, Math.Min(content.Length, BinaryProbe)).IndexOf((byte)0) >= 0)
            return Unreadable(SourceSpan.StartOf(file), "the file is binary, or UTF-16 without a byte-order mark");

        return DecodeUtf8(file, content);
    }

    private static DecodedFile DecodeUtf8(string file, byte[] content)
    {
        var mark = StartsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try
        {
            return DecodedFile.Of(s_utf8.GetString(content, mark, content.Length - mark), TextEncoding.Utf8, mark > 0);
        }
        catch (DecoderFallbackException)
        {
            var valid = Utf8Check.ValidLength(content.AsSpan(mark));
            var before = s_utf8.GetString(content, mark, valid);
            return Unreadable(After(file, before), "this byte is not UTF-8");
        }
    }

    private static DecodedFile DecodeUtf16(string file, byte[] content, UnicodeEncoding encoding, TextEncoding name)
    {
        const int Mark = 2;
        try
        {
            return DecodedFile.Of(encoding.GetString(content, Mark, content.Length - Mark), name, true);
        }
        catch (DecoderFallbackException)
        {
            var low = name == TextEncoding.Utf16LittleEndian ? 0 : 1;
            var valid = Utf16Check.ValidLength(content.AsSpan(Mark), low);
            return Unreadable(After(file, encoding.GetString(content, Mark, valid)), "half a character of UTF-16 stands here");
        }
    }

    private static DecodedFile Unreadable(SourceSpan span, string detail) =>
        DecodedFile.Refused(new ReaderNote(ReaderNoteKind.Unreadable, span, "encoding", detail));

    private static SourceSpan After(string file, string text) => new LineMap(file, text).Span(text.Length, text.Length);

    private static ReaderNote? TooManyLines(string file, string text, ReadLimits limits)
    {
        // A file has at most one line more than characters, so most files need no counting.
        if (text.Length < limits.Lines || new LineMap(file, text).LineCount <= limits.Lines)
            return null;

        var detail = string.Format(CultureInfo.InvariantCulture, "the file has more than {0} lines and was not read", limits.Lines);
        return new ReaderNote(ReaderNoteKind.LimitHit, SourceSpan.StartOf(file), "lines", detail);
    }

    private static bool StartsWith(byte[] content, params ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);
}
