using VetMailLint.Settings;

namespace VetMailLint.Config.Tree;

/// <summary>A settings file that stands as text in a value of another, such as <c>appsettings.json</c> in a ConfigMap.</summary>
/// <param name="Name">Its name: the key of the value.</param>
/// <param name="Path">The path of the value in the outer file, segments joined by <c>:</c>.</param>
/// <param name="Span">The value in the outer file.</param>
/// <param name="Content">Its documents. All places are places in the outer file.</param>
public sealed record EmbeddedFile(string Name, string Path, SourceSpan Span, LocatedFile Content)
{
    /// <summary>Whether it stands where secrets are expected: in a Kubernetes Secret.</summary>
    public bool HoldsSecrets { get; init; }
}
