using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Output;

/// <summary>
/// Finds what a source frame must not show: the secrets of the mail settings, those that keys anywhere in the file announce, those
/// that lines look like, and every repetition of any of them. It would rather mask too much.
/// </summary>
internal static class SecretPlaces
{
    /// <summary>Shorter texts repeat by chance.</summary>
    private const int LeastRepeated = 6;

    /// <summary>A file with more is not worth the time: it has no line that is not masked by other ways.</summary>
    private const int MostRepeated = 200;

    /// <summary>All places to mask.</summary>
    public static MaskedRanges Of(LocatedFile file, string text, Reading reading)
    {
        var ranges = new HashSet<(int Start, int End)>();
        foreach (var settings in reading.Settings)
        {
            Add(ranges, settings.Password.Span, file.File);
            Add(ranges, settings.Token.Span, file.File);
        }

        foreach (var note in reading.Notes)
        {
            if (note.Kind == ReaderNoteKind.UnusableValue && note.Span.File == file.File && IsStrange(text.AsSpan(note.Span.Offset, note.Span.Length)))
                Add(ranges, note.Span, file.File);
        }

        foreach (var span in SecretNodes.In(file))
            Add(ranges, span, file.File);

        foreach (var (start, end) in Repetitions(text, ranges))
            ranges.Add((start, end));

        ranges.UnionWith(SecretLooks.In(text));
        return new MaskedRanges(ranges);
    }

    private static void Add(HashSet<(int Start, int End)> ranges, SourceSpan? span, string file)
    {
        if (span is { Length: > 0 } place && place.File == file)
            ranges.Add((place.Offset, place.Offset + place.Length));
    }

    private static List<(int Start, int End)> Repetitions(string text, IEnumerable<(int Start, int End)> ranges)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, end) in ranges)
        {
            if (end - start >= LeastRepeated && values.Count < MostRepeated && !IsHostName(text.AsSpan(start, end - start)))
                values.Add(text[start..end]);
        }

        var found = new List<(int Start, int End)>();
        foreach (var value in values)
        {
            for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + value.Length, StringComparison.Ordinal))
                found.Add((at, at + value.Length));
        }

        return found;
    }

    /// <summary>A key such as tokenHost announces a name that stands, and must be seen, elsewhere.</summary>
    private static bool IsHostName(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-'))
                return false;
        }

        return value.Contains('.');
    }

    /// <summary>
    /// Whether a value that stands where a port, a boolean or a TLS word belongs may be a password that slipped there: long,
    /// and neither a number nor a word.
    /// </summary>
    private static bool IsStrange(ReadOnlySpan<char> value)
    {
        var (letters, others) = (0, 0);
        foreach (var c in value)
        {
            if (char.IsLetter(c))
                letters++;
            else
                others++;
        }

        return value.Length > 7 && letters > 0 && (others > 0 || letters > 12);
    }
}
