using System.Text;

namespace VetMailLint.Config.Text;

/// <summary>Turns a changed text into bytes again, in the encoding and with the byte-order mark that it had.</summary>
public static class TextEncoder
{
    /// <param name="text">The text.</param>
    /// <param name="like">The file as it was decoded. One of which a character was replaced cannot be written back.</param>
    /// <exception cref="ArgumentException">The file was not decoded whole.</exception>
    public static byte[] Encode(string text, DecodedFile like)
    {
        if (like.Text is null || like.Note is not null)
            throw new ArgumentException("a file that was not decoded whole cannot be written", nameof(like));

        Encoding encoding = like.Encoding switch
        {
            TextEncoding.Utf16LittleEndian => new UnicodeEncoding(false, like.HasByteOrderMark),
            TextEncoding.Utf16BigEndian => new UnicodeEncoding(true, like.HasByteOrderMark),
            TextEncoding.Latin1 => TextDecoder.Latin1,
            _ => new UTF8Encoding(like.HasByteOrderMark),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
