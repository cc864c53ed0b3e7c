using System.Buffers;
using System.Text;

namespace VetMailLint.Cli.Files;

/// <summary>Tells from its bytes whether a file can hold mail settings at all, so that most files are never parsed.</summary>
internal sealed class MailWordFilter
{
    private const int Window = 4096;

    private readonly SearchValues<string> _words;
    private readonly int _overlap;

    /// <param name="words">Words in ASCII, without regard to case; a file without any of them is passed over.</param>
    public MailWordFilter(params ReadOnlySpan<string> words)
    {
        _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        foreach (var word in words)
            _overlap = Math.Max(_overlap, word.Length - 1);
    }

    /// <summary>Whether a word occurs, or the content is in an encoding whose bytes are not searched.</summary>
    public bool MayHoldMail(ReadOnlySpan<byte> content) => IsWide(content) || HasWord(content);

    /// <summary>UTF-16 and UTF-32, with a byte-order mark or without: text begins with an ASCII character in all kinds of files read.</summary>
    private static bool IsWide(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || content[..Math.Min(4, content.Length)].Contains((byte)0);

    private bool HasWord(ReadOnlySpan<byte> content)
    {
        // The vectorised search for several words exists for characters only, and Latin-1 maps each byte to one.
        Span<char> window = stackalloc char[Window];
        while (true)
        {
            var taken = content[..Math.Min(Window, content.Length)];
            Encoding.Latin1.GetChars(taken, window);
            if (window[..taken.Length].ContainsAny(_words))
                return true;
            if (taken.Length == content.Length)
                return false;

            content = content[(Window - _overlap)..];
        }
    }
}
