using System.Collections.Concurrent;
using System.Text;
using VetMailLint.Cli.Files;
using VetMailLint.Config.Own;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// The providers and dialects of an organisation: the files of the nearest folder <c>.vetmaillint</c> above a file, up to the root of its
/// repository; outside of one, up to the working folder. May be asked from several threads.
/// </summary>
/// <param name="workingFolder">The full path of the working folder.</param>
/// <param name="isIsolated">Whether no such file counts.</param>
internal sealed class OwnFolders(string workingFolder, bool isIsolated)
{
    private readonly ConcurrentDictionary<string, string?> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<OwnReading>> _read = new(StringComparer.Ordinal);

    /// <summary>The mistakes in all files that were needed so far and in those of the working folder's repository; paths are full.</summary>
    public IReadOnlyList<OwnMistake> Mistakes()
    {
        For(workingFolder + "/x");
        return [.. _read.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Value.Mistakes)];
    }

    /// <summary>What is known for a file.</summary>
    /// <param name="fullPath">Its full path.</param>
    public OwnReading For(string fullPath)
    {
        if (isIsolated)
            return OwnReading.BuiltIn;

        var folder = fullPath[..Math.Max(0, fullPath.LastIndexOf('/'))];
        var top = RootOf(folder) ?? (IsBelow(folder, workingFolder) ? workingFolder : null);
        return top is not null && OwnOf(folder, top) is { } own ? _read.GetOrAdd(own, static at => new(() => Read(at))).Value : OwnReading.BuiltIn;
    }

    private static bool IsBelow(string folder, string top) =>
        folder.StartsWith(top, StringComparison.Ordinal) && (folder.Length == top.Length || folder[top.Length] == '/');

    /// <summary>The root of the repository that a folder belongs to, or null.</summary>
    private string? RootOf(string folder)
    {
        if (folder.Length == 0)
            return null;
        if (_roots.TryGetValue(folder, out var known))
            return known;

        return _roots.GetOrAdd(folder, Path.Exists(folder + "/.git") ? folder : RootOf(Above(folder)));
    }

    /// <summary>The nearest folder with files of its own, no higher than a folder; null where there is none.</summary>
    private string? OwnOf(string folder, string top)
    {
        if (_folders.TryGetValue(folder, out var known))
            return known;

        var own = $"{folder}/{OwnFiles.Folder}";
        return _folders.GetOrAdd(folder, Directory.Exists(own) ? own : folder.Length > top.Length ? OwnOf(Above(folder), top) : null);
    }

    private static string Above(string folder) => folder[..folder.LastIndexOf('/')];

    private static OwnReading Read(string folder)
    {
        try
        {
            var files = new List<(string, string)>();
            var unreadable = new List<OwnMistake>();
            var reader = new FileReader(OwnFiles.LongestFile * 4);
            foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Take(OwnFiles.Most + 1))
            {
                var full = path.Replace('\\', '/');
                var content = reader.Read(new WalkedFile(full, full, IsNamed: false));
                if (content.Problem is { } problem)
                    unreadable.Add(new(full, 1, 1, "VMK001", problem.Message));
                else
                    files.Add((full, Encoding.UTF8.GetString(content.Bytes.Span).TrimStart('\uFEFF')));
            }

            var read = OwnFiles.Read(files);
            return unreadable.Count == 0 ? read : read with { Mistakes = [.. unreadable, .. read.Mistakes] };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return OwnReading.BuiltIn with { Mistakes = [new(folder, 1, 1, "VMK001", "the folder cannot be read")] };
        }
    }
}
