using VetMailLint.Config.Dialects;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>The scopes of one document, parents before their children.</summary>
internal sealed class SectionTree
{
    private readonly MailWords _words;

    public SectionTree(MailWords words, SourceSpan root, SectionKind kind, string prefix)
    {
        _words = words;
        Root = new(null, "", kind, root) { Prefix = prefix };
        Sections.Add(Root);
    }

    public Section Root { get; }

    public List<Section> Sections { get; } = [];

    /// <summary>Opens a scope.</summary>
    public Section Open(Section parent, string name, SectionKind kind, SourceSpan span)
    {
        var section = new Section(parent, name, kind, span)
        {
            IsCatcher = parent.IsCatcher,
            HoldsSecrets = parent.HoldsSecrets,
        };
        section.IsMail = kind switch
        {
            SectionKind.Environment => false,
            SectionKind.Item => parent.IsMail,
            _ => _words.IsMail(name, section.Relaxed) || (parent.IsMail && _words.IsWrapper(section.Relaxed)),
        };
        parent.Children.Add(section);
        Sections.Add(section);
        return section;
    }

    /// <summary>The scope that a joined key spells, opened where it is not there yet, and the last segment.</summary>
    public (Section Section, string Name) Descend(Section from, string key, SourceSpan keySpan)
    {
        if (KeyPath.Split(key) is not { } segments)
            return (from, key);
        for (var i = 0; i < segments.Length - 1; i++)
            from = Find(from, segments[i]) ?? Open(from, segments[i], SectionKind.Ordinary, keySpan);
        return (from, segments[segments.Length - 1]);
    }

    // The newest first: joined keys of one scope follow each other, so that long files stay linear.
    private static Section? Find(Section parent, string name)
    {
        for (var i = parent.Children.Count - 1; i >= 0; i--)
        {
            if (string.Equals(parent.Children[i].Name, name, StringComparison.OrdinalIgnoreCase))
                return parent.Children[i];
            if (parent.Children.Count - i > 64)
                break;
        }
        return null;
    }
}
