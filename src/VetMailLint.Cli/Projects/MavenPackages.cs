using System.Xml;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>The packages of <c>pom.xml</c> and <c>build.gradle</c>, as <c>group:artifact</c>.</summary>
internal static class MavenPackages
{
    public static IReadOnlyList<PackageUse> OfPom(string text)
    {
        var uses = new List<PackageUse>();
        using var reader = XmlText.Open(text);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "dependency", IsEmptyElement: false } && Dependency(reader) is { } use)
                uses.Add(use);
        }

        return uses;
    }

    /// <summary>Everything quoted that looks like coordinates: the language around it is a program.</summary>
    public static IReadOnlyList<PackageUse> OfGradle(string text)
    {
        var uses = new List<PackageUse>();
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith("//", StringComparison.Ordinal) || line.Contains("test", StringComparison.OrdinalIgnoreCase))
                continue;

            var parts = line.Split('"', '\'');
            for (var i = 1; i < parts.Length; i += 2)
            {
                if (parts[i].Split(':') is [{ Length: > 0 } group, { Length: > 0 } artifact, ..])
                    uses.Add(new(PackageRegistry.Maven, $"{group}:{artifact}", ""));
            }
        }

        return uses;
    }

    private static PackageUse? Dependency(XmlReader reader)
    {
        var (group, artifact, scope) = ("", "", "");
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
                continue;

            var name = reader.LocalName;
            if (name is not ("groupId" or "artifactId" or "scope") || reader.IsEmptyElement || !reader.Read() || reader.NodeType != XmlNodeType.Text)
                continue;

            var value = reader.Value.Trim();
            (group, artifact, scope) = name switch
            {
                "groupId" => (value, artifact, scope),
                "artifactId" => (group, value, scope),
                _ => (group, artifact, value),
            };
        }

        return group.Length == 0 || artifact.Length == 0 || scope == "test" ? null : new(PackageRegistry.Maven, $"{group}:{artifact}", "");
    }
}
