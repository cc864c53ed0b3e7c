using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Chooses the dialect of a block that was found by words: by the file's name, by the form of its keys, or by a word that a client has for its own.</summary>
internal static class DialectChoice
{
    public static DialectIndex For(Block block, FilePlace place, BindingContext context)
    {
        foreach (var dialect in context.Dialects.ByWords)
        {
            if (dialect.OwnsFile(place.Name) || (dialect.Dialect.HasSectionNames && HasSectionName(block)) || HasOwnWord(block, dialect.Dialect, context))
                return dialect;
        }
        return context.Dialects.Generic;
    }

    // Smtp__Host is how .NET writes Smtp:Host in the environment; mail__options__host and APP__SMTP_HOST are other programs'.
    private static bool HasSectionName(Block block)
    {
        var pascal = 0;
        foreach (var key in block.Keys)
        {
            var name = key.Entry.Key;
            if (name.IndexOf("__", StringComparison.Ordinal) <= 0)
                continue;
            foreach (var segment in KeyPath.Split(name) ?? [])
                pascal += segment.Length > 1 && char.IsUpper(segment[0]) && char.IsLower(segment[1]) ? 1 : -1;
        }
        return pascal > 0;
    }

    private static bool HasOwnWord(Block block, Dialect dialect, BindingContext context)
    {
        foreach (var id in dialect.Clients.Ids)
        {
            var client = context.Knowledge.Client(id);
            if (ClientChoice.HasWord(block, client.Proves) || ClientChoice.IsSpelled(block, client.Presumes))
                return true;
        }
        return false;
    }
}
