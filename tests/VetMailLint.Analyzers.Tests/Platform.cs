using System.Reflection;
using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests;

/// <summary>The references of a target, from files that the build has restored.</summary>
internal sealed class Platform
{
    private Platform(params IEnumerable<string>[] files) =>
        References = [.. files.SelectMany(f => f).Select(f => MetadataReference.CreateFromFile(f))];

    public static Platform Net { get; } = new(Runtime());

    public static Platform MailKit { get; } = new(Runtime(), MailKitFiles());

    public static Platform Framework { get; } = new(Directory.GetFiles(Metadata("FrameworkReferences"), "*.dll").Where(f => Path.GetFileName(f) is "mscorlib.dll" or "System.dll" or "System.Core.dll"));

    public static Platform Standard { get; } = new([Path.Combine(Metadata("StandardReferences"), "netstandard.dll")]);

    public IReadOnlyList<MetadataReference> References { get; }

    private static string[] MailKitFiles() => [typeof(MailKit.Net.Smtp.SmtpClient).Assembly.Location, typeof(MimeKit.MimeMessage).Assembly.Location];

    private static IEnumerable<string> Runtime()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(f => Path.GetDirectoryName(f) == folder);
    }

    private static string Metadata(string key) =>
        typeof(Platform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
