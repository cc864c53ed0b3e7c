using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Finds blocks that no dialect claims, and groups their keys before anything is compared.</summary>
internal sealed class WordFinder(DialectSet dialects, IKnowledge knowledge)
{
    // Real scopes have a few of each; hostile ones must not cost their square.
    private const int MostGroups = 200;
    private const int MostKeys = 500;
    private readonly KeyClassifier _classifier = new(dialects.Generic, dialects.Words);
    private readonly PrefixGroups _prefixes = new(dialects.Words);
    private readonly Dictionary<Section, List<Block>> _open = [];

    /// <summary>Whether a scope had more blocks or keys than were looked at.</summary>
    public bool IsCut { get; private set; }

    public void AddBlocks(SectionTree tree, List<Block> blocks)
    {
        // Children come after their parents, so the way back meets every section after all that stands in it.
        for (var i = tree.Sections.Count - 1; i >= 0; i--)
        {
            var section = tree.Sections[i];
            if (!section.IsCatcher)
                Close(section, blocks);
        }
    }

    private void Close(Section section, List<Block> blocks)
    {
        var own = _prefixes.Merge(Groups(section), section);
        var below = Below(section);
        BlockNesting.Join(own, below, section);
        own.AddRange(below);
        if (own.Count == 0)
            return;
        if (section.Kind is SectionKind.Ordinary)
        {
            _open.Add(section, own);
            return;
        }
        foreach (var block in own)
        {
            if (IsMailBlock(block))
                blocks.Add(block);
        }
    }

    private List<Block> Below(Section section)
    {
        var below = new List<Block>();
        foreach (var child in section.Children)
        {
            if (!_open.TryGetValue(child, out var blocks))
                continue;
            below.AddRange(blocks);
            _open.Remove(child);
        }
        return below;
    }

    private List<Block> Groups(Section section)
    {
        var groups = new Dictionary<(string Prefix, bool IsBare), Block>();
        foreach (var entry in section.Entries)
        {
            if (_classifier.Classify(entry) is not { } found)
                continue;
            var key = (found.Prefix, found.IsBare);
            if (!groups.TryGetValue(key, out var group))
            {
                IsCut |= groups.Count == MostGroups;
                if (groups.Count == MostGroups)
                    continue;
                groups.Add(key, group = new(section, found.Prefix) { IsBare = found.IsBare });
            }
            IsCut |= group.Keys.Count == MostKeys;
            if (group.Keys.Count < MostKeys)
                group.Keys.Add(found.Key);
        }
        return [.. groups.Values];
    }

    // imap.harbour.example on 993 fetches mail, whatever the file is called; one of the two alone is a mistake to report.
    private bool IsReceiving(Block block, string host)
    {
        var dot = host.IndexOf('.');
        return dot > 0 && dialects.Words.IsReceiving(host.Substring(0, dot))
            && block.Keys.Exists(key => key.Meaning == DialectMeaning.Port && key.Entry.Value.Text.Trim() is "110" or "143" or "993" or "995");
    }

    private bool IsMailBlock(Block block)
    {
        if (block.TransportKeys < 2)
            return false;
        var host = "";
        foreach (var key in block.Keys)
        {
            if (key.Meaning is DialectMeaning.Host or DialectMeaning.HostAndPort && host.Length == 0)
                host = key.Entry.Value.Text;
        }
        // A server's own listening address.
        if (host.StartsWith("0.0.0.0", StringComparison.Ordinal) || host.StartsWith("::", StringComparison.Ordinal) || host.StartsWith("*", StringComparison.Ordinal) || host.StartsWith(":", StringComparison.Ordinal))
            return false;
        if (IsReceiving(block, host))
            return false;
        if (!block.IsBare)
            return true;
        for (var section = block.Section; section is not null; section = section.Parent)
        {
            if (dialects.Words.IsOther(section.Name))
                return false;
        }
        return knowledge.ProviderOf(host.Trim()) is not null;
    }
}
