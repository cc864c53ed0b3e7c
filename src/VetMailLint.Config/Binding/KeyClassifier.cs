using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Says what a key means where no dialect has claimed it, by the words in it and around it.</summary>
internal sealed class KeyClassifier(DialectIndex dialect, MailWords words)
{
    /// <summary>The meaning of an entry and the prefix of its block; null where it means nothing.</summary>
    public (FoundKey Key, string Prefix, bool IsBare)? Classify(Entry entry)
    {
        if (entry.IsClaimed || entry.Relaxed.Length is 0 or > 80 || IsWebAddress(entry))
            return null;
        var found = FindAny(entry);
        return found is { } key && IsPossible(key.Key) ? found : null;
    }

    private (FoundKey Key, string Prefix, bool IsBare)? FindAny(Entry entry)
    {
        if (words.WithoutReference(entry.Name) is { } kept && Find(entry, kept, true) is { } reference)
            return reference;
        return Find(entry, entry.Relaxed, false);
    }

    private (FoundKey Key, string Prefix, bool IsBare)? Find(Entry entry, string relaxed, bool isReference)
    {
        if (AfterMailWord(relaxed) is { } found)
            return words.IsOther(entry.Name) || words.IsLookAlike(relaxed) ? null : (Of(entry, found.Key, isReference), found.Prefix, false);

        var section = entry.Section;
        if (section.IsContainer)
            return null;
        if (InSubsection(section, relaxed) is { } sub)
            return (Of(entry, sub, isReference), "", false);
        if (section.IsMail && dialect.TryInSection(relaxed, out var key))
            return (Of(entry, key, isReference), "", false);
        if (!dialect.TryRelaxed(relaxed, out key) || words.IsOther(entry.Name))
            return null;
        var start = 0;
        return (Of(entry, key, isReference), "", !words.TryFind(relaxed, ref start, out _));
    }

    // tls.enabled and from.address: the section's name is part of the key.
    private RankedKey? InSubsection(Section section, string relaxed)
    {
        if (section.Parent is not { IsMail: true } || section.Kind != SectionKind.Ordinary)
            return null;
        return dialect.TryRelaxed(section.Relaxed + relaxed, out var key) ? key : null;
    }

    private (RankedKey Key, string Prefix)? AfterMailWord(string relaxed)
    {
        for (var start = 0; words.TryFind(relaxed, ref start, out var end); start = end)
        {
            if (dialect.TryRelaxed(relaxed.Substring(start), out var key) || dialect.TryRelaxed(relaxed.Substring(end), out key))
                return (key, relaxed.Substring(0, end));
        }
        return null;
    }

    // `url: /by-email/{email}` is none of a server's, and `address` is a host in one program and a mailbox in another.
    private static bool IsPossible(FoundKey key)
    {
        var value = key.Entry.Value;
        return key.Meaning switch
        {
            DialectMeaning.Url => value.Templated || value.Text.Length == 0 || value.Text.IndexOf("://", StringComparison.Ordinal) > 0 || value.Text[0] is '$' or '%' or '#' or '{',
            DialectMeaning.Host => value.Text.IndexOf('@') < 0 || value.Text.IndexOf("://", StringComparison.Ordinal) > 0 || value.Text.IndexOf("${", StringComparison.Ordinal) >= 0,
            _ => true,
        };
    }

    private static FoundKey Of(Entry entry, RankedKey key, bool isReference) => new(entry, key.Key, key.Rank, isReference);

    private static bool IsWebAddress(Entry entry) =>
        entry.Value.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || entry.Value.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
