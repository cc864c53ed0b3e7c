using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>The packages of <c>Gemfile</c> and <c>Gemfile.lock</c>.</summary>
internal static class RubyPackages
{
    public static IReadOnlyList<PackageUse> OfGemfile(string text)
    {
        var uses = new List<PackageUse>();
        foreach (var line in text.Split('\n'))
        {
            // gem "rails", "~> 7.1"
            if (line.TrimStart() is ['g', 'e', 'm', ' ' or '(', ..] gem && gem.Split('"', '\'') is [_, var name, ..] parts)
                uses.Add(new(PackageRegistry.RubyGems, name, parts.Length > 3 ? parts[3] : ""));
        }

        return uses;
    }

    public static IReadOnlyList<PackageUse> OfLock(string text)
    {
        var uses = new List<PackageUse>();
        foreach (var line in text.Split('\n'))
        {
            // Four blanks before a gem, six before what it needs: "    mail (2.8.1)".
            if (line.StartsWith("    ", StringComparison.Ordinal) && line.Length > 4 && line[4] != ' ' && line.IndexOf(" (", 4, StringComparison.Ordinal) is > 4 and var end)
                uses.Add(new(PackageRegistry.RubyGems, line[4..end], line[(end + 2)..].TrimEnd(')', '\r', ' ')));
        }

        return uses;
    }
}
