using VetMailLint.Config.Templates;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Finds keys that stand twice in a scope of the block with different values.</summary>
internal static class DuplicateFinder
{
    public static void AddNotes(Block block, DialectComparison comparison, NoteList notes)
    {
        var scopes = new HashSet<Section>();
        foreach (var key in block.Keys)
        {
            if (scopes.Add(key.Entry.Section))
                AddNotes(block, key.Entry.Section, comparison, notes);
        }
    }

    private static void AddNotes(Block block, Section section, DialectComparison comparison, NoteList notes)
    {
        var first = new Dictionary<string, Entry>(comparison == DialectComparison.Exact ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var entry in section.Entries)
        {
            if (entry.IsMerged || !IsBeside(block, section, entry))
                continue;
            var name = comparison == DialectComparison.Relaxed ? entry.Relaxed : entry.Name;
            if (!first.TryGetValue(name, out var earlier))
                first.Add(name, entry);
            else if (earlier.Value.Text != entry.Value.Text && !TemplateBranch.AreAlternatives(earlier.Branch, entry.Branch))
                notes.Add(Note(earlier, entry));
        }
    }

    // Environment variables and the root hold more than mail; in a section about mail every key counts.
    private static bool IsBeside(Block block, Section section, Entry entry)
    {
        if (section.IsMail)
            return true;
        foreach (var key in block.Keys)
        {
            if (key.Entry == entry)
                return true;
        }
        return false;
    }

    private static ReaderNote Note(Entry earlier, Entry entry) =>
        new(ReaderNoteKind.DuplicateKey, entry.KeySpan, entry.Key, $"the first stands on line {earlier.KeySpan.Line}")
        {
            Related = [earlier.KeySpan],
            SettingPath = entry.Path(),
        };
}
