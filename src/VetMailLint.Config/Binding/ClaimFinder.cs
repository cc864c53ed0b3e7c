using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Finds the blocks of dialects that say where their blocks sit and what they must have.</summary>
internal sealed class ClaimFinder(DialectSet dialects, IKnowledge knowledge)
{
    private const int DeepestKey = 8;

    public void AddBlocks(SectionTree tree, List<Block> blocks)
    {
        foreach (var section in tree.Sections)
        {
            if (section.Kind == SectionKind.Environment)
                AddByPrefix(section, blocks);
            else if (Claim(section) is { } block)
                blocks.Add(block);
        }
        foreach (var block in blocks)
            Inherit(block);
    }

    private Block? Claim(Section section)
    {
        if (section.Entries.Count == 0 && section.Children.Count == 0)
            return null;
        List<string>? path = null;
        foreach (var dialect in dialects.Claiming)
        {
            if (!ClaimNeeds.AreThere(dialect, section) || !dialect.CanSitAt(path ??= section.Segments()))
                continue;
            var block = Collect(section, dialect);
            if (dialect.Dialect.NeedsMailWord && !IsAboutMail(block))
                continue;
            foreach (var key in block.Keys)
                key.Entry.IsClaimed = true;
            return block;
        }
        return null;
    }

    private static Block Collect(Section section, DialectIndex dialect)
    {
        var block = new Block(section, "") { Dialect = dialect };
        var open = new Stack<(Section Section, string Path, int Depth)>();
        open.Push((section, "", 0));
        while (open.Count > 0)
        {
            var (current, path, depth) = open.Pop();
            foreach (var entry in current.Entries)
            {
                if (!entry.IsClaimed && dialect.TryPath(path + entry.Name, out var key))
                    block.Keys.Add(new(entry, key.Key, key.Rank, false));
            }
            foreach (var child in current.Children)
            {
                if (child.Kind == SectionKind.Ordinary && depth < DeepestKey)
                    open.Push((child, path + child.Name + ".", depth + 1));
            }
        }
        return block;
    }

    private bool IsAboutMail(Block block)
    {
        for (var section = block.Section; section is not null; section = section.Parent)
        {
            if (section.IsMail)
                return true;
        }
        foreach (var key in block.Keys)
        {
            if (key.Meaning is DialectMeaning.Host && knowledge.ProviderOf(key.Entry.Value.Text) is not null)
                return true;
            if (key.Meaning == DialectMeaning.Service && block.Dialect!.Dialect.Services.ContainsKey(key.Entry.Value.Text))
                return true;
        }
        return false;
    }

    private void AddByPrefix(Section environment, List<Block> blocks)
    {
        foreach (var dialect in dialects.Claiming)
        {
            var prefix = dialect.Dialect.EnvironmentPrefix;
            if (prefix.Length == 0 && !dialect.Dialect.HasEnvironmentNames)
                continue;
            var block = new Block(environment, prefix) { Dialect = dialect };
            foreach (var entry in environment.Entries)
            {
                if (!entry.IsClaimed && entry.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && dialect.TryPath(entry.Name.Substring(prefix.Length), out var key))
                    block.Keys.Add(new(entry, key.Key, key.Rank, false));
            }
            // A lone variable adds to settings that stand elsewhere; it is no block.
            if (block.TransportKeys < 2 || !ClaimNeeds.AreThere(dialect, block))
                continue;
            foreach (var key in block.Keys)
                key.Entry.IsClaimed = true;
            blocks.Add(block);
        }
    }

    private static void Inherit(Block block)
    {
        if (block.Dialect?.Dialect.Inherits is not { } path)
            return;
        for (var section = block.Section.Parent; section is not null; section = section.Parent)
        {
            if (section.Children.Find(child => child != block.Section && child.Name == path) is not { } origin)
                continue;
            block.Inherited = Keys(origin, block.Dialect);
            return;
        }
    }

    private static List<FoundKey> Keys(Section section, DialectIndex dialect)
    {
        var keys = new List<FoundKey>();
        foreach (var entry in section.Entries)
        {
            if (dialect.TryPath(entry.Name, out var key))
                keys.Add(new(entry, key.Key, key.Rank, false));
        }
        return keys;
    }
}
