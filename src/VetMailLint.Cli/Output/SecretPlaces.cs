using VetMailLint.Settings;

namespace VetMailLint.Cli.Output;

/// <summary>
/// Finds what a source frame must not show: the secrets of the mail settings, and by their looks those of everything around
/// them, comments included. It would rather mask too much.
/// </summary>
internal static class SecretPlaces
{
    private static readonly string[] Words =
    [
        "pass", "pwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key", "accountkey", "privatekey", "private_key",
        "credential", "senha", "clave", "contrase", "parola", "kennwort", "wachtwoord", "haslo", "sifre", "connectionstring", "bearer", "_key", "dsn",
    ];

    /// <summary>All places to mask, in no particular order.</summary>
    public static IReadOnlyList<SourceSpan> Of(string file, string text, Reading reading)
    {
        var places = new List<SourceSpan>();
        foreach (var settings in reading.Settings)
        {
            Add(places, settings.Password);
            Add(places, settings.Token);
        }

        AddByLooks(places, file, text);
        return places;
    }

    private static void Add(List<SourceSpan> places, Setting<Secret> setting)
    {
        if (setting.Span is { Length: > 0 } span)
            places.Add(span);
    }

    private static void AddByLooks(List<SourceSpan> places, string file, string text)
    {
        var valueMayFollow = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            var value = ValueStart(line, EndOfWord(line), ref valueMayFollow);
            if (value >= 0 && value < line.Length)
                places.Add(Place(file, start + value, line.Length - value));
            AddUserPart(places, file, line, start);
            start = end + 1;
        }
    }

    /// <summary>Where the value of a line with a secret's name begins, or -1. A name without a value hands over to the next line.</summary>
    private static int ValueStart(ReadOnlySpan<char> line, int endOfWord, ref bool valueMayFollow)
    {
        var isContinuation = valueMayFollow && endOfWord < 0;
        valueMayFollow = false;
        if (endOfWord < 0 && !isContinuation)
            return -1;

        var from = Math.Max(endOfWord, 0);
        var sign = line[from..].IndexOfAny(':', '=');
        if (sign < 0)
        {
            valueMayFollow = endOfWord >= 0 && NamesAnEntry(line);
            return isContinuation ? Skip(line, 0) : -1;
        }

        var value = Skip(line, from + sign + 1);
        valueMayFollow = endOfWord >= 0 && (value >= line.Length || line[value] is '|' or '>');
        return value;
    }

    /// <summary>Whether a line is the first half of a name and value pair: <c>- name: SMTP_PASSWORD</c>.</summary>
    private static bool NamesAnEntry(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart(" \t-\"'{");
        return bare.StartsWith("name", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("key", StringComparison.OrdinalIgnoreCase);
    }

    private static int Skip(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && line[position] is ' ' or '\t' or '"' or '\'' or '=' or ':')
            position++;

        return position;
    }

    private static int EndOfWord(ReadOnlySpan<char> line)
    {
        foreach (var word in Words)
        {
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return at + word.Length;
        }

        return -1;
    }

    /// <summary>The user part of a URL, which may hold a password.</summary>
    private static void AddUserPart(List<SourceSpan> places, string file, ReadOnlySpan<char> line, int start)
    {
        for (var from = 0; ;)
        {
            var scheme = line[from..].IndexOf("://");
            if (scheme < 0)
                return;

            from += scheme + 3;
            var length = line[from..].IndexOfAny("/ \t\"'");
            var authority = length < 0 ? line[from..] : line.Slice(from, length);
            var at = authority.LastIndexOf('@');
            if (at > 0)
                places.Add(Place(file, start + from, at));
        }
    }

    /// <summary>Frames go by offset and length; lines and columns do not matter to them.</summary>
    private static SourceSpan Place(string file, int offset, int length) => new(file, 1, 1, 1, 1, offset, length);
}
