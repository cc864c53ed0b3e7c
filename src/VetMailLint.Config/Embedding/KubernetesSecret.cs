using System.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Embedding;

/// <summary>The data of a Kubernetes Secret, which is base64 (https://kubernetes.io/docs/concepts/configuration/secret/).</summary>
internal static class KubernetesSecret
{
    private static readonly UTF8Encoding s_utf8 = new(false, true);

    /// <summary>Whether a document is a Secret.</summary>
    public static bool Is(Node document) =>
        document is MappingNode mapping
        && mapping.Members.Exists(member => member.Key.Text == "apiVersion")
        && mapping.Members.Exists(member => member.Key.Text == "kind" && member.Value is ScalarNode { Text: "Secret" });

    /// <summary>The encoded values of a Secret, or null.</summary>
    public static MappingNode? DataOf(Node document) =>
        Is(document) ? ((MappingNode)document).Members.Find(member => member.Key.Text == "data")?.Value as MappingNode : null;

    /// <summary>The value as the program gets it; null for one that is not base64 of text.</summary>
    public static ScalarNode? Decode(ScalarNode scalar, ReadLimits limits)
    {
        if (scalar.Templated || scalar.Text.Length == 0 || scalar.Text.Length > limits.Bytes)
            return null;

        try
        {
            var text = s_utf8.GetString(Convert.FromBase64String(scalar.Text));
            return text.IndexOf('\0') >= 0 ? null : new() { Text = text, Kind = ScalarKind.Quoted, Span = scalar.Span, Encoded = true };
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
