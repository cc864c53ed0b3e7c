using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Walks a document once and lays its scalars out in scopes. Iterative, and bounded where aliases repeat nodes.</summary>
internal sealed class SectionTreeBuilder
{
    private readonly MailWords _words;
    private readonly ReadLimits _limits;
    private readonly SectionTree _tree;
    private readonly EnvironmentReader _environments;
    private readonly HashSet<Node> _seen = [];
    private readonly Stack<(Node Node, Section Section)> _open = new();
    private int _repeated;

    private SectionTreeBuilder(MailWords words, ReadLimits limits, SourceSpan root, SectionKind kind, string prefix)
    {
        _words = words;
        _limits = limits;
        _tree = new(words, root, kind, prefix);
        _environments = new(_tree);
    }

    /// <summary>Lays out one document; the second value says whether a limit cut it short.</summary>
    public static (SectionTree Tree, bool IsCut) Build(Node document, FilePlace place, bool isEnvironment, MailWords words, ReadLimits limits)
    {
        // A file called smtp.json or email.yml is about mail without a section that says so.
        var isMailFile = words.IsMail(place.Stem, KeyText.Relax(place.Stem));
        var builder = new SectionTreeBuilder(words, limits, document.Span, isEnvironment ? SectionKind.Environment : SectionKind.Document, place.Prefix);
        builder._tree.Root.IsMail = isMailFile && !IsManifest(document);
        builder._open.Push((document, builder._tree.Root));
        while (builder._open.Count > 0)
        {
            var (node, section) = builder._open.Pop();
            if (!builder.IsWithinLimits(node))
                return (builder._tree, true);
            if (node is MappingNode mapping)
                builder.Read(mapping, section);
            else if (node is SequenceNode sequence)
                builder.Read(sequence, section);
        }
        return (builder._tree, false);
    }

    private bool IsWithinLimits(Node node)
    {
        if (_seen.Add(node))
            return true;
        _repeated += 1 + (node is MappingNode mapping ? mapping.Members.Count : node is SequenceNode sequence ? sequence.Items.Count : 0);
        return _repeated <= _limits.AliasExpansions;
    }

    private void Read(MappingNode mapping, Section section)
    {
        Describe(mapping, section);
        var kind = KubernetesKind(mapping);
        // Pushed in reverse, so that scopes come in the order of the file.
        for (var i = mapping.Members.Count - 1; i >= 0; i--)
        {
            if (mapping.Members[i].Value is not ScalarNode)
                Open(mapping.Members[i], section, kind);
        }
        foreach (var member in mapping.Members)
        {
            if (member.Value is ScalarNode)
                _environments.Add(section, member);
        }
    }

    private void Open(Member member, Section section, string? kubernetesKind)
    {
        var key = member.Key.Text;
        var isData = kubernetesKind is not null && section.Parent is null && key is "data" or "stringData" && kubernetesKind is not null;
        if (isData && kubernetesKind == "Secret" && key == "data")
            return;
        if (isData || (section.Kind != SectionKind.Environment && IsEnvironment(key, member.Value)))
        {
            var environment = _tree.Open(section, key, SectionKind.Environment, member.Value.Span);
            environment.HoldsSecrets |= kubernetesKind == "Secret";
            if (member.Value is SequenceNode list)
                _environments.AddAll(environment, list);
            else
                _open.Push((member.Value, environment));
            return;
        }
        var (parent, name) = _tree.Descend(section, key, member.Key.Span);
        _open.Push((member.Value, _tree.Open(parent, name, SectionKind.Ordinary, member.Value.Span)));
    }

    private void Read(SequenceNode sequence, Section section)
    {
        if (EnvironmentReader.LooksLikeOne(sequence))
        {
            _environments.AddAll(_tree.Open(section, "", SectionKind.Environment, sequence.Span), sequence);
            return;
        }
        for (var i = sequence.Items.Count - 1; i >= 0; i--)
        {
            if (sequence.Items[i] is not ScalarNode)
                _open.Push((sequence.Items[i], _tree.Open(section, i.ToString(System.Globalization.CultureInfo.InvariantCulture), SectionKind.Item, sequence.Items[i].Span)));
        }
    }

    private bool IsEnvironment(string key, Node value) =>
        _words.IsEnvironment(KeyText.Relax(key)) || (value is SequenceNode sequence && EnvironmentReader.LooksLikeOne(sequence));

    private void Describe(MappingNode mapping, Section section)
    {
        foreach (var member in mapping.Members)
        {
            if (member.Value is not ScalarNode scalar || scalar.Text.Length == 0 || !_words.IsContainerKey(KeyText.Relax(member.Key.Text)))
                continue;
            section.IsContainer = true;
            section.IsCatcher |= member.Key.Text == "image" && _words.IsCatcher(scalar.Text);
        }
    }

    private static bool IsManifest(Node document) =>
        document is MappingNode mapping && mapping.Members.Exists(m => m.Key.Text is "apiVersion" or "services");

    private static string? KubernetesKind(MappingNode mapping)
    {
        string? kind = null;
        var hasVersion = false;
        foreach (var member in mapping.Members)
        {
            hasVersion |= member.Key.Text == "apiVersion";
            if (member.Key.Text == "kind" && member.Value is ScalarNode { Text: "ConfigMap" or "Secret" } scalar)
                kind = scalar.Text;
        }
        return hasVersion ? kind : null;
    }
}
