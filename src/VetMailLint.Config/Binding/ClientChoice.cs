using VetMailLint.Config.Dialects;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Chooses the clients of a block.</summary>
internal static class ClientChoice
{
    public static ClientSet For(Block block, DialectIndex dialect, FilePlace place, BindingContext context)
    {
        if (context.Client is { } client)
            return ClientSet.Proven(client);
        var clients = dialect.Dialect.Clients;
        if (clients.Ids.Count == 0)
            return OfPackages(dialect, place, context);
        if (clients.IsProven)
            return clients;

        string[] proven = [.. clients.Ids.Where(id => HasWord(block, context.Knowledge.Client(id).Proves))];
        if (proven.Length == 1)
            return ClientSet.Proven(proven);
        if (context.ProjectClients() is { Ids.Count: > 0 } project)
            return project;
        // A program that has one key for all its clients chose none of them with it.
        if (dialect.Dialect.Blocks.Count > 0)
            return clients;
        string[] presumed = [.. clients.Ids.Where(id => IsSpelled(block, context.Knowledge.Client(id).Presumes))];
        return presumed.Length > 0 ? ClientSet.Presumed(presumed) : clients;
    }

    // A manifest sets up programs that are built elsewhere: what lies around it says nothing of them.
    private static ClientSet OfPackages(DialectIndex dialect, FilePlace place, BindingContext context)
    {
        if (place.Kind == PlaceKind.Deployment || (!dialect.Dialect.IsLoose && dialect.VersionClients.Count == 0) || context.PackageClients() is not { } clients)
            return ClientSet.Empty;

        return dialect.Dialect.IsLoose ? clients : ClientSet.Presumed([.. clients.Ids.Where(dialect.VersionClients.Contains)]);
    }

    /// <summary>Whether a key of the block is one of the words as it is spelled, whole or at its end: <c>SmtpEnableSsl</c>, but no <c>mail.enable.ssl</c> of Java.</summary>
    public static bool IsSpelled(Block block, IReadOnlyList<string> words) => words.Any(word =>
        block.Keys.Exists(key => key.Entry.Key.EndsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether one of the words is a key of the block, whole or behind a mail word, or a value of a TLS key.</summary>
    public static bool HasWord(Block block, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            var relaxed = KeyText.Relax(word);
            foreach (var key in block.Keys)
            {
                if (key.Entry.Relaxed == relaxed || KeyText.Relax(key.Key.Path) == relaxed)
                    return true;
                if (key.Meaning == Knowledge.DialectMeaning.Tls && KeyText.Relax(key.Entry.Value.Text) == relaxed)
                    return true;
            }
        }
        return false;
    }
}
