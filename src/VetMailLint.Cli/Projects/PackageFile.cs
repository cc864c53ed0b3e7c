using System.Text;
using System.Text.Json;
using System.Xml;
using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Projects;

/// <summary>Reads the files in which projects name their packages. What cannot be read names none: they only help to presume.</summary>
internal static class PackageFile
{
    /// <summary>Larger files are passed over; the largest lock files that name mail packages are a tenth of this.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <summary>Whether a file of this name may name packages.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => ReaderOf(name) is not null;

    /// <summary>The packages that a file names.</summary>
    /// <param name="path">The full path.</param>
    public static IReadOnlyList<PackageUse> Read(string path)
    {
        if (ReaderOf(Path.GetFileName(path.AsSpan())) is not { } reader)
            return [];

        try
        {
            var content = new FileReader(MostBytes).Read(new WalkedFile(path, path, IsNamed: false));
            return content.Problem is not null || content.IsTooLarge || content.Bytes.IsEmpty ? [] : reader(Encoding.UTF8.GetString(content.Bytes.Span));
        }
        catch (Exception failure) when (failure is JsonException or XmlException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }

    private static Func<string, IReadOnlyList<PackageUse>>? ReaderOf(ReadOnlySpan<char> name) => name switch
    {
        "package.json" => JsonPackages.OfNpm,
        "composer.json" => JsonPackages.OfComposer,
        "pom.xml" => MavenPackages.OfPom,
        "build.gradle" or "build.gradle.kts" => MavenPackages.OfGradle,
        "Gemfile" => RubyPackages.OfGemfile,
        "Gemfile.lock" => RubyPackages.OfLock,
        "pyproject.toml" or "Pipfile" => PythonPackages.OfToml,
        "setup.cfg" => PythonPackages.OfSetup,
        _ when name.StartsWith("requirements") && name.EndsWith(".txt") => PythonPackages.OfRequirements,
        _ => null,
    };
}
