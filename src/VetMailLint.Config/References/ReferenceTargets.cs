using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>What of a file matters to others: whether it refers to them, and what they may refer to.</summary>
public static class ReferenceTargets
{
    /// <summary>Whether a file may refer to others.</summary>
    public static bool HasReferences(LocatedFile file) => ReferenceFollower.MayRefer(file);

    /// <summary>The kinds and names of the ConfigMaps and Secrets in a file.</summary>
    public static IReadOnlyList<(string Kind, string Name)> Of(LocatedFile file) =>
        file.Text is { } text && (text.IndexOf("ConfigMap", StringComparison.Ordinal) >= 0 || text.IndexOf("Secret", StringComparison.Ordinal) >= 0)
            ? [.. KubernetesObjects.Of(file, ReadLimits.Default).Select(found => (found.Kind, found.Name))]
            : [];

    /// <summary>The files in which parts of settings stand, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(Settings.MailSettings settings)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Settings.SettingKey key in Enum.GetValues(typeof(Settings.SettingKey)))
        {
            if (settings.Written(key).Span is { } span)
                files.Add(span.File);
        }

        return [.. files];
    }
}
