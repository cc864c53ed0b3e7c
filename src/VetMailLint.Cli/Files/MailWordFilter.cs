using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace VetMailLint.Cli.Files;

/// <summary>Tells from its bytes whether a file can hold mail settings at all, so that most files are never parsed.</summary>
internal sealed class MailWordFilter
{
    private readonly byte[][] _words;

    /// <param name="words">
    /// Words of three ASCII letters or more, without regard to case; a file without any of them is passed over.
    /// </param>
    public MailWordFilter(params ReadOnlySpan<string> words)
    {
        _words = new byte[words.Length][];
        for (var i = 0; i < words.Length; i++)
            _words[i] = Encoding.ASCII.GetBytes(words[i].ToLowerInvariant());
    }

    /// <summary>Whether a word occurs, or the content is in an encoding whose bytes are not searched.</summary>
    public bool MayHoldMail(ReadOnlySpan<byte> content) => IsWide(content) || HasWord(content);

    /// <summary>UTF-16 and UTF-32, with a byte-order mark or without: text begins with an ASCII character in all kinds of files read.</summary>
    private static bool IsWide(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || content[..Math.Min(4, content.Length)].Contains((byte)0);

    /// <summary>
    /// Compares sixteen places at once with the first three letters of every word. The library's own search for several words exists for
    /// characters only, and took a third of a walk.
    /// </summary>
    private bool HasWord(ReadOnlySpan<byte> content)
    {
        var at = 0;
        for (; at + Vector128<byte>.Count + 2 <= content.Length; at += Vector128<byte>.Count)
        {
            if (Starts(content[at..]) is var starts && starts != 0 && HasWordAt(content[at..], starts))
                return true;
        }

        return HasWordAt(content[at..], uint.MaxValue);
    }

    /// <summary>A bit for each of the next sixteen places at which a word may start.</summary>
    private uint Starts(ReadOnlySpan<byte> content)
    {
        var first = Lower(content);
        var second = Lower(content[1..]);
        var third = Lower(content[2..]);
        var starts = Vector128<byte>.Zero;
        foreach (var word in _words)
        {
            starts |= Vector128.Equals(first, Vector128.Create(word[0]))
                & Vector128.Equals(second, Vector128.Create(word[1]))
                & Vector128.Equals(third, Vector128.Create(word[2]));
        }

        return starts.ExtractMostSignificantBits();
    }

    // The bit makes a capital letter small, and nothing else into a letter.
    private static Vector128<byte> Lower(ReadOnlySpan<byte> content) =>
        MemoryMarshal.Read<Vector128<byte>>(content) | Vector128.Create((byte)0x20);

    private bool HasWordAt(ReadOnlySpan<byte> content, uint starts)
    {
        for (var i = 0; i < content.Length && starts != 0; i++, starts >>= 1)
        {
            if ((starts & 1) != 0 && BeginsWithWord(content[i..]))
                return true;
        }

        return false;
    }

    private bool BeginsWithWord(ReadOnlySpan<byte> content)
    {
        foreach (var word in _words)
        {
            if (content.Length >= word.Length && Ascii.EqualsIgnoreCase(content[..word.Length], word))
                return true;
        }

        return false;
    }
}
