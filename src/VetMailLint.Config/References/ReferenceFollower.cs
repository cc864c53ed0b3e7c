using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>
/// Puts the values that a file refers to in their places: <c>env_file</c> of a Compose service
/// (https://docs.docker.com/reference/compose-file/services/#env_file), <c>envFrom</c> and <c>valueFrom</c> of a Kubernetes container
/// (https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/). What the file says itself comes first. Only one step
/// is followed: what is referred to refers to nothing, so that there are no circles.
/// </summary>
internal static class ReferenceFollower
{
    /// <summary>The file in each way to read it; the file itself where it refers to nothing that is there.</summary>
    public static IReadOnlyList<FollowedFile> Follow(LocatedFile file, IRelatedFiles? related, ReadLimits limits)
    {
        if (related is null || !MayRefer(file))
            return [new(file, null)];

        var objects = new KubernetesObjects(file, related, limits);
        var first = Follow(file, related, objects);
        if (objects.Folders.Count == 0)
            return [new(first, null)];

        var ways = new List<FollowedFile>();
        foreach (var folder in objects.Folders)
        {
            objects.Folder = folder;
            ways.Add(new(Follow(file, related, objects), folder.Length == 0 ? "with the objects beside it" : "with the objects of " + folder));
        }

        return ways;
    }

    /// <summary>Whether a file has a word that refers to another.</summary>
    public static bool MayRefer(LocatedFile file) => file.Text is { } text
        && (text.IndexOf("env_file", StringComparison.Ordinal) >= 0 || text.IndexOf("envFrom", StringComparison.Ordinal) >= 0
            || text.IndexOf("KeyRef", StringComparison.Ordinal) >= 0);

    private static LocatedFile Follow(LocatedFile file, IRelatedFiles related, KubernetesObjects objects) => file with
    {
        HasValuesOfOthers = true,
        Documents = [.. file.Documents.Select(document => ComposeReferences.Follow(document, related)
            ?? KubernetesReferences.Follow(document, objects) ?? document)],
    };
}
