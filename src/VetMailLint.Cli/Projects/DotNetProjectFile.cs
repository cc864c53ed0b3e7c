using System.Text;
using System.Xml;
using VetMailLint.Cli.Files;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>What a project file, a <c>Directory.*.props</c> or a <c>packages.config</c> tells.</summary>
/// <param name="Path">The full path.</param>
internal sealed record DotNetProjectFile(string Path)
{
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The packages and assemblies that it refers to.</summary>
    public List<PackageUse> Packages { get; } = [];

    /// <summary>The target frameworks that it names, with properties as they stand.</summary>
    public List<string> Targets { get; } = [];

    /// <summary>The configuration files of other folders that it takes in.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Whether the whole file was understood.</summary>
    public bool IsWhole { get; private set; } = true;

    public static DotNetProjectFile Read(string path)
    {
        var file = new DotNetProjectFile(path);
        var content = new FileReader(MostBytes).Read(new WalkedFile(path, path, IsNamed: false));
        file.IsWhole = content.Problem is null && !content.IsTooLarge;
        if (!file.IsWhole || content.Bytes.IsEmpty)
            return file;

        try
        {
            using var reader = XmlText.Open(Encoding.UTF8.GetString(content.Bytes.Span));
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                    file.Take(reader);
            }
        }
        catch (XmlException)
        {
            file.IsWhole = false;
        }

        return file;
    }

    private void Take(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "PackageReference" or "GlobalPackageReference" or "Reference":
                // An assembly's name has its version and key behind a comma.
                Add(reader.GetAttribute("Include")?.Split(',')[0] ?? "", reader.GetAttribute("Version"));
                break;
            case "package":
                Add(reader.GetAttribute("id") ?? "", reader.GetAttribute("version"));
                break;
            case "TargetFramework" or "TargetFrameworks" or "TargetFrameworkVersion" when !reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text:
                Targets.AddRange(reader.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                break;
            default:
                if (reader.GetAttribute("Include") is { } include && include.EndsWith(".config", StringComparison.OrdinalIgnoreCase) && include.IndexOfAny(['\\', '/', '$']) >= 0)
                    Links.Add(include.Replace('\\', '/'));
                break;
        }
    }

    private void Add(string name, string? version)
    {
        if (name.Length > 0)
            Packages.Add(new(PackageRegistry.NuGet, name.Trim(), version ?? ""));
    }
}
