using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Joins the groups of one scope that are one block in spite of different prefixes: <c>SMTP_HOST</c> and <c>MAIL_FROM</c>.</summary>
internal sealed class PrefixGroups(MailWords words)
{
    public List<Block> Merge(List<Block> groups, Section section)
    {
        if (groups.Count < 2)
            return groups;
        var isMailSection = section.IsMail;
        if (section.Kind is SectionKind.Ordinary or SectionKind.Item && !section.IsContainer)
            JoinBare(groups);
        var blocks = groups.FindAll(g => g.HasHost && !g.IsBare);
        if (blocks.Count == 0)
            return isMailSection ? MergeAll(groups) : MergeAroundTransport(groups);

        foreach (var group in groups)
        {
            if (group.HasHost || group.IsBare)
                continue;
            var target = Target(blocks, group);
            if (target is not null && (group.HasNoTransport || isMailSection || AreRelated(target, group, groups)) && target.IsDisjoint(group))
                target.Join(group);
            else if (!group.HasNoTransport)
                blocks.Add(group);
        }
        blocks.AddRange(groups.FindAll(g => g.IsBare));
        return blocks;
    }

    // Sales: { SmtpServer, Port, Username, Password } is one block; a port alone may be anybody's.
    private static void JoinBare(List<Block> groups)
    {
        var hosts = groups.FindAll(g => g.HasHost && !g.IsBare);
        var bare = groups.FindAll(g => g.IsBare);
        if (hosts.Count != 1 || bare.Count != 1 || bare[0].TransportKeys < 2 || !hosts[0].IsDisjoint(bare[0]))
            return;
        hosts[0].Join(bare[0]);
        groups.Remove(bare[0]);
    }

    // One block takes all; of several the one of the same application.
    private Block? Target(List<Block> blocks, Block group)
    {
        Block? target = null;
        var count = 0;
        var hosts = 0;
        foreach (var block in blocks)
        {
            if (!block.HasHost)
                continue;
            hosts++;
            if (block.Prefix == group.Prefix || (group.Prefix.Length > 0 && block.Prefix.Length > 0 && Application(block.Prefix) == Application(group.Prefix)))
            {
                target = block;
                count++;
            }
        }
        return hosts == 1 ? blocks.Find(b => b.HasHost) : count == 1 ? target : null;
    }

    private bool AreRelated(Block block, Block group, List<Block> all)
    {
        if (block.Prefix.StartsWith(group.Prefix, StringComparison.Ordinal) || group.Prefix.StartsWith(block.Prefix, StringComparison.Ordinal))
            return group.Prefix.Length > 0;
        var withoutHost = all.FindAll(g => !g.HasHost && !g.IsBare && !g.HasNoTransport).Count;
        return withoutHost == 1 && Application(block.Prefix) == Application(group.Prefix)
            && !block.Has(DialectMeaning.User) && !block.Has(DialectMeaning.Password);
    }

    private static List<Block> MergeAll(List<Block> groups)
    {
        var bare = groups.FindAll(g => g.IsBare);
        var named = groups.FindAll(g => !g.IsBare);
        for (var i = named.Count - 1; i > 0; i--)
        {
            named[0].Join(named[i]);
            named.RemoveAt(i);
        }
        named.AddRange(bare);
        return named;
    }

    private static List<Block> MergeAroundTransport(List<Block> groups)
    {
        var withTransport = groups.FindAll(g => !g.IsBare && !g.HasNoTransport);
        if (withTransport.Count != 1)
            return groups;
        foreach (var group in groups)
        {
            if (group.HasNoTransport && !group.IsBare)
                withTransport[0].Join(group);
        }
        withTransport.AddRange(groups.FindAll(g => g.IsBare));
        return withTransport;
    }

    // What stands before the first mail word: app1 in app1smtp and app1mail.
    private string Application(string prefix)
    {
        var start = 0;
        words.TryFind(prefix, ref start, out _);
        return prefix.Substring(0, start);
    }
}
