using VetMailLint.Config.Templates;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Finds keys that stand twice in a scope of a block with different values. One finder serves one document, so that nothing is noted twice.</summary>
internal sealed class DuplicateFinder
{
    private readonly HashSet<Section> _mailSections = [];

    public void AddNotes(Block block, DialectComparison comparison, NoteList notes)
    {
        foreach (var scope in block.Keys.Select(key => key.Entry).GroupBy(entry => entry.Section))
        {
            // Environment variables and the root hold more than mail; in a section about mail every key counts.
            if (!scope.Key.IsMail)
                AddNotes(scope.OrderBy(entry => entry.KeySpan.Offset), comparison, notes);
            else if (_mailSections.Add(scope.Key))
                AddNotes(scope.Key.Entries, comparison, notes);
        }
    }

    private static void AddNotes(IEnumerable<Entry> entries, DialectComparison comparison, NoteList notes)
    {
        var first = new Dictionary<string, Entry>(comparison == DialectComparison.Exact ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (entry.IsMerged)
                continue;
            var name = comparison == DialectComparison.Relaxed ? entry.Relaxed : entry.Name;
            if (!first.TryGetValue(name, out var earlier))
                first.Add(name, entry);
            else if (earlier.Value.Text != entry.Value.Text && !TemplateBranch.AreAlternatives(earlier.Branch, entry.Branch))
                notes.Add(Note(earlier, entry));
        }
    }

    private static ReaderNote Note(Entry earlier, Entry entry) =>
        new(ReaderNoteKind.DuplicateKey, entry.KeySpan, entry.Key, $"the first stands on line {earlier.KeySpan.Line}")
        {
            Related = [earlier.KeySpan],
            SettingPath = entry.Path(),
        };
}
