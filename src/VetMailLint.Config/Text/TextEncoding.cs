namespace VetMailLint.Config.Text;

/// <summary>How the bytes of a file stand for text. An edit is written back the same way.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, which is also plain ASCII.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first; always with a byte-order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first; always with a byte-order mark.</summary>
    Utf16BigEndian,

    /// <summary>ISO 8859-1, one byte a character.</summary>
    Latin1,
}
