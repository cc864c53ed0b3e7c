using VetMailLint.Cli.Toml;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>The packages of Python projects. Names are compared without case, with <c>-</c> for <c>_</c> and <c>.</c> (PEP 503).</summary>
internal static class PythonPackages
{
    public static IReadOnlyList<PackageUse> OfRequirements(string text)
    {
        var uses = new List<PackageUse>();
        foreach (var line in text.Split('\n'))
            Add(uses, line);

        return uses;
    }

    public static IReadOnlyList<PackageUse> OfSetup(string text)
    {
        var uses = new List<PackageUse>();
        var isInside = false;
        foreach (var line in text.Split('\n'))
        {
            var isIndented = line.Length > 0 && line[0] is ' ' or '\t';
            if (!isIndented)
                isInside = line.StartsWith("install_requires", StringComparison.Ordinal);
            else if (isInside)
                Add(uses, line);
        }

        return uses;
    }

    public static IReadOnlyList<PackageUse> OfToml(string text)
    {
        var uses = new List<PackageUse>();
        foreach (var document in TomlFileReader.Read(text, "pyproject.toml", ReadLimits.Default).Documents)
        {
            if (document is not MappingNode root)
                continue;

            if (At(root, "project", "dependencies") is SequenceNode list)
            {
                foreach (var item in list.Items)
                    Add(uses, (item as ScalarNode)?.Text ?? "");
            }

            AddKeys(uses, At(root, "tool", "poetry", "dependencies"));
            AddKeys(uses, At(root, "packages"));
        }

        return uses;
    }

    private static Node? At(MappingNode root, params string[] path)
    {
        Node? node = root;
        foreach (var name in path)
            node = (node as MappingNode)?.Members.Find(member => member.Key.Text == name)?.Value;

        return node;
    }

    private static void AddKeys(List<PackageUse> uses, Node? table)
    {
        foreach (var member in (table as MappingNode)?.Members ?? [])
            Add(uses, member.Key.Text);
    }

    // Django[argon2]>=4.2,<5 ; python_version > "3.8"
    private static void Add(List<PackageUse> uses, string requirement)
    {
        var text = requirement.AsSpan().Trim();
        var end = text.IndexOfAnyExcept(s_nameCharacters);
        var name = end < 0 ? text : text[..end];
        if (name.Length is > 0 and < 100 && char.IsAsciiLetterOrDigit(name[0]))
            uses.Add(new(PackageRegistry.PyPi, name.ToString().Replace('_', '-').Replace('.', '-'), ""));
    }

    private static readonly System.Buffers.SearchValues<char> s_nameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}
