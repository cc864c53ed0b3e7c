using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads the highest TLS version that a key allows: one word, or a list of them in one scalar.</summary>
internal sealed class TlsVersionReader(BlockValues values, MailLists lists)
{
    private static readonly char[] Separators = [' ', '\t', ',', ';', '|', '"', '\'', '[', ']'];

    /// <summary>The versions and the names of their lists of words.</summary>
    private static readonly (int Version, string List)[] Versions =
        [(13, "tls13"), (12, "tls12"), (11, "tls11"), (10, "tls10"), (3, "ssl3"), (2, "ssl2")];

    public Setting<int> Read()
    {
        if (values.Of(DialectMeaning.TlsVersions) is not { Value.IsAbsent: false } pick)
            return default;
        if (!pick.Value.IsKnown)
            return Setting<int>.Unknown(pick.Value.Origin, pick.Value.Span, pick.Spell());
        var highest = 0;
        var place = -1;
        foreach (var word in pick.Value.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            // A word that is no version may allow any.
            if (VersionOf(word, out var at) is not { } version)
                return Setting<int>.Unknown(ScalarReader.Unknown(pick.Value.Scalar).Origin, pick.Value.Span, pick.Spell());
            (highest, place) = version > highest ? (version, at) : (highest, place);
        }
        return highest == 0 ? default : Setting<int>.Known(highest, pick.Value.Span, pick.Spell() with { SafeWord = SafeWord(place) }, pick.Value.Marks);
    }

    private int? VersionOf(string word, out int place)
    {
        foreach (var (version, list) in Versions)
        {
            var words = lists.TlsVersion(list);
            for (place = 0; place < words.Count; place++)
            {
                if (string.Equals(words[place], word, StringComparison.OrdinalIgnoreCase))
                    return version;
            }
        }
        place = -1;
        return null;
    }

    // Words of one spelling stand at one place of each list.
    private string? SafeWord(int place)
    {
        var words = lists.TlsVersion("tls12");
        return place >= 0 && place < words.Count ? words[place] : null;
    }
}
