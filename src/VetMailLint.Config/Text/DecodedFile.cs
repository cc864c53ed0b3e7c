using VetMailLint.Settings;

namespace VetMailLint.Config.Text;

/// <summary>The text of a file, with a note where it is not what was written, or the reason why there is none.</summary>
public sealed class DecodedFile
{
    private DecodedFile(string? text, ReaderNote? note, TextEncoding encoding, bool hasByteOrderMark)
    {
        Text = text;
        Note = note;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>The text without byte-order mark; all positions count in it. Null where the file was not decoded, and <see cref="Note"/> says why.</summary>
    public string? Text { get; }

    /// <summary>Why there is no text: it could not be decoded, or a limit was hit. Beside a text: where a character was replaced.</summary>
    public ReaderNote? Note { get; }

    /// <summary>How the file is encoded.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>Whether the file begins with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; }

    internal static DecodedFile Of(string text, TextEncoding encoding, bool hasByteOrderMark, ReaderNote? note) =>
        new(text, note, encoding, hasByteOrderMark);

    internal static DecodedFile Refused(ReaderNote note) => new(null, note, TextEncoding.Utf8, false);
}
