using System.Reflection;
using System.Xml.Linq;

namespace VetMailLint.Package.Tests;

/// <summary>The files of this repository, and what its restore left on the machine.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>How the tests, and so the package's parts, were built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The machine's folder of packages.</summary>
    public static string Packages { get; } = Metadata("Packages");

    /// <summary>The one version of what this repository makes.</summary>
    public static string Version { get; } = XDocument.Load(PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The versions of the packages that this repository uses.</summary>
    public static IReadOnlyDictionary<string, string> PackageVersions() =>
        XDocument.Load(PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(e => e.Attribute("Include")!.Value, e => e.Attribute("Version")!.Value.Trim('[', ']'), StringComparer.Ordinal);

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;

    private static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "VetMailLint.sln")))
                return at;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
