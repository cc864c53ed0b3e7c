using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Finds keys that nobody knows, a slip of the pen away from one that the block needs and lacks.</summary>
internal sealed class NearMissFinder
{
    // A block of an application of its own says little; with three keys that are known it is surely about mail.
    private const int EnoughKeys = 3;

    private readonly Block _block;
    private readonly DialectIndex _dialect;
    private readonly DialectSet _dialects;
    private readonly KeyClassifier _classifier;

    public NearMissFinder(Block block, DialectIndex dialect, DialectSet dialects)
    {
        (_block, _dialect, _dialects) = (block, dialect, dialects);
        _classifier = new(dialects.Generic, dialects.Words);
    }

    public void AddNotes(NoteList notes)
    {
        if (!Lacks(DialectMeaning.Host) && !Lacks(DialectMeaning.Port) && !Lacks(DialectMeaning.User) && !Lacks(DialectMeaning.Password) && !Lacks(DialectMeaning.Tls))
            return;

        var known = new HashSet<Entry>(_block.Keys.Select(key => key.Entry));
        foreach (var scope in _block.Keys.GroupBy(key => key.Entry.Section))
        {
            // Deeper down, a dialect that names its keys by their paths has others.
            if (_dialect.Dialect.Blocks.Count > 0 && scope.Key != _block.Section)
                continue;

            var prefixes = new HashSet<string>(scope.Select(key => NearMiss.PrefixOf(key.Entry, key.Key)), StringComparer.Ordinal);
            foreach (var entry in scope.Key.Entries)
            {
                if (known.Contains(entry) || entry.IsMerged || !IsUnknown(entry, prefixes))
                    continue;
                if ((Nearest(entry, prefixes) ?? Nearest(entry, [MailWordOf(entry)])) is { } meant)
                    notes.Add(Note(entry, meant), Marks(entry));
            }
        }
    }

    /// <summary>The word about mail that a key begins with, as written: <c>Smtp</c> in SmtpSever.</summary>
    private string MailWordOf(Entry entry)
    {
        var start = 0;
        return _dialects.Words.TryFind(entry.Relaxed, ref start, out var end) && start == 0 ? NearMiss.Head(entry.Name, end) : "";
    }

    private bool Lacks(DialectMeaning meaning) => meaning switch
    {
        DialectMeaning.Host => !_block.HasHost,
        DialectMeaning.Port => !_block.Has(DialectMeaning.Port) && !_block.Has(DialectMeaning.HostAndPort) && !_block.Has(DialectMeaning.Url) && !_block.Has(DialectMeaning.Service),
        DialectMeaning.User => !_block.Has(DialectMeaning.User) && !_block.Has(DialectMeaning.UserReference) && !_block.Has(DialectMeaning.Url),
        DialectMeaning.Password => !_block.Has(DialectMeaning.Password) && !_block.Has(DialectMeaning.PasswordReference) && !_block.Has(DialectMeaning.Token) && !_block.Has(DialectMeaning.Url),
        DialectMeaning.Tls => !_block.Has(DialectMeaning.Tls),
        _ => false,
    };

    private bool IsUnknown(Entry entry, HashSet<string> prefixes)
    {
        if (entry.IsClaimed || entry.Relaxed.Length is < 5 or > 40 || _dialects.Words.IsOther(entry.Name) || _dialects.Words.IsNearMiss(entry.Name)
            || _dialects.HasKey(entry.Name) || _classifier.Classify(entry) is not null)
            return false;

        foreach (var prefix in prefixes)
        {
            if (entry.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && _dialects.HasKey(entry.Name.Substring(prefix.Length)))
                return false;
        }

        return true;
    }

    /// <summary>The key that was meant, as the block would write it: the first that is one slip away, else the first that is two.</summary>
    private string? Nearest(Entry entry, HashSet<string> prefixes)
    {
        string? second = null;
        foreach (var key in _dialect.Dialect.Keys)
        {
            if (!Lacks(key.Meaning) || key.Path.IndexOf('.') >= 0 || !NearMiss.MayHold(key.Meaning, entry.Value))
                continue;

            foreach (var prefix in prefixes)
            {
                if (NearMiss.Slips(entry.Relaxed, KeyText.Relax(prefix), KeyText.Relax(key.Path), key.Meaning) is not { } slips)
                    continue;
                if (slips == 1)
                    return NearMiss.Written(key.Path, prefix, entry.Name);
                second ??= NearMiss.Written(key.Path, prefix, entry.Name);
            }
        }

        return second;
    }

    private ReaderNote Note(Entry entry, string meant) =>
        new(ReaderNoteKind.NearMissKey, entry.KeySpan, entry.Key, $"{meant} is missing here")
        {
            SettingPath = entry.Path(),
            Ceiling = _dialect.Dialect.Blocks.Count > 0 || _block.TransportKeys >= EnoughKeys ? Severity.Error : Severity.Info,
        };

    private static Marks Marks(Entry entry) => entry.Branch is null ? Settings.Marks.None : Settings.Marks.Conditional;
}
