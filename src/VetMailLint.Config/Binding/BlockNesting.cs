using VetMailLint.Config.Dialects;

namespace VetMailLint.Config.Binding;

/// <summary>Joins a section's own keys with those of the sections in it: <c>auth</c> and <c>credentials</c> belong to the block around them, a From above belongs to the only block below.</summary>
internal static class BlockNesting
{
    public static void Join(List<Block> own, List<Block> below, Section section)
    {
        if (own.Count == 0)
        {
            JoinSiblings(below, section);
            return;
        }
        if (below.Count == 0)
            return;
        TakeParts(own, below, section);
        GiveDown(own, below, section);
    }

    // mail: { server: { host, port }, auth: { user, pass } }
    private static void JoinSiblings(List<Block> below, Section section)
    {
        if (!section.IsMail || below.Count < 2)
            return;
        var hosts = below.FindAll(b => b.HasHost);
        if (hosts.Count != 1)
            return;
        foreach (var part in below)
        {
            if (!part.HasHost && !part.IsBare && hosts[0].IsDisjoint(part))
                hosts[0].Join(part);
        }
        below.RemoveAll(b => !b.HasHost);
    }

    private static void TakeParts(List<Block> own, List<Block> below, Section section)
    {
        var named = own.FindAll(b => !b.IsBare && (b.HasHost || section.IsMail));
        if (named.Count != 1 || !section.IsMail)
            return;
        foreach (var part in below)
        {
            if (!part.HasHost && !part.IsBare && named[0].IsDisjoint(part))
                named[0].Join(part);
        }
        below.RemoveAll(b => !b.HasHost && !b.IsBare);
    }

    private static void GiveDown(List<Block> own, List<Block> below, Section section)
    {
        // A bare host (imap: { host }) is another server's.
        var hosts = below.FindAll(b => b.HasHost && !b.IsBare);
        if (hosts.Count != 1)
            return;
        for (var i = own.Count - 1; i >= 0; i--)
        {
            var block = own[i];
            if (block.HasHost || block.IsBare || !(block.HasNoTransport || section.IsMail))
                continue;
            if (hosts[0].IsDisjoint(block))
                hosts[0].Join(block);
            own.RemoveAt(i);
        }
    }
}
