using System.Xml.Linq;

namespace VetMailLint.Package.Tests;

/// <summary>The console project of the samples, with the package that is tested instead of the one in a folder of the user's.</summary>
internal static class SampleProject
{
    public const string Name = "MailSamples";

    public static string CopyTo(string workspace)
    {
        var source = Repository.PathOf("samples/console");
        var folder = Path.Combine(workspace, "console");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories).Where(f => !IsBuilt(Path.GetRelativePath(source, f))))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var project = Path.Combine(folder, Name + ".csproj");
        var xml = XDocument.Load(project);
        xml.Descendants("PackageReference").Single(r => r.Attribute("Include")!.Value == "VetMailLint.Analyzers").SetAttributeValue("Version", $"[{PackedPackage.Version}]");
        xml.Save(project);
        return project;
    }

    private static bool IsBuilt(string path) =>
        path.StartsWith("bin", StringComparison.Ordinal) || path.StartsWith("obj", StringComparison.Ordinal) || path == "nuget.config";
}
