using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.Analyzers;

/// <summary>Looks for mail words in a source text, without a node or a symbol.</summary>
internal static class MailText
{
    private const int ChunkLength = 4096;

    private const int LongestName = 60;

    private static readonly string[] OfSettings = ["setting", "option", "config", "server", "host", "port", "account", "param", "credential", "profile"];

    /// <summary>Every other letter of the two words is rarer in the one that lacks it; both have an m.</summary>
    private const char Lower = 'm';

    private const char Upper = 'M';

    /// <summary>The positions of <c>smtp</c>, and of <c>mail</c> in a name of settings or at the start of a quoted host; null where there is none.</summary>
    public static List<int>? Find(SourceText text)
    {
        List<int>? hits = null;
        var buffer = ArrayPool<char>.Shared.Rent(ChunkLength);
        // Chunks overlap by the length of a word less one.
        for (var start = 0; start < text.Length; start += ChunkLength - 4)
        {
            var length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            FindIn(buffer.AsSpan(0, length), start, text, ref hits);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return hits;
    }

    private static void FindIn(ReadOnlySpan<char> chunk, int start, SourceText text, ref List<int>? hits)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            var next = chunk.Slice(i).IndexOfAny(Lower, Upper);
            if (next < 0)
                return;

            i += next;
            if (IsSmtp(chunk, i) || (IsMail(chunk, i) && IsOfSettings(text, start + i)))
                (hits ??= []).Add(start + i);
        }
    }

    private static bool IsMail(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length && Is(text[at + 1], 'a') && Is(text[at + 2], 'i') && Is(text[at + 3], 'l');

    private static bool IsSmtp(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 2 < text.Length && Is(text[at - 1], 's') && Is(text[at + 1], 't') && Is(text[at + 2], 'p');

    // E-mail is everywhere; what holds its settings is named so, or quotes a host.
    private static bool IsOfSettings(SourceText text, int at)
    {
        if (at > 0 && text[at - 1] == '"')
            return true;

        var (from, to) = (at, at + 4);
        while (from > 0 && IsNamePart(text[from - 1]))
            from--;
        while (to < text.Length && IsNamePart(text[to]))
            to++;
        if (to - from is < 6 or > LongestName)
            return to - from == 4 && IsCreated(text, from);

        Span<char> name = stackalloc char[LongestName];
        for (var i = from; i < to; i++)
            name[i - from] = text[i];
        foreach (var word in OfSettings)
        {
            if (((ReadOnlySpan<char>)name.Slice(0, to - from)).IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsCreated(SourceText text, int at) =>
        at > 4 && text[at - 4] == 'n' && text[at - 3] == 'e' && text[at - 2] == 'w' && text[at - 1] is ' ' or '\t';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool Is(char c, char letter) => (c | ' ') == letter;
}
