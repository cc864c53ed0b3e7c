using VetMailLint.Config.Dialects;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>A scope of keys. Keys such as <c>Smtp:Host</c>, <c>mail.smtp.host</c> and <c>Smtp__Host</c> stand in the scopes that they spell.</summary>
internal sealed class Section(Section? parent, string name, SectionKind kind, SourceSpan span)
{
    public Section? Parent { get; } = parent;

    public string Name { get; } = name;

    public string Relaxed { get; } = KeyText.Relax(name);

    public SectionKind Kind { get; } = kind;

    public SourceSpan Span { get; } = span;

    public List<Section> Children { get; } = [];

    public List<Entry> Entries { get; } = [];

    /// <summary>Whether the section is about mail, by its name or by the section it belongs to.</summary>
    public bool IsMail { get; set; }

    /// <summary>Whether its scalars tell of a container, a port of one or another object that is no settings block.</summary>
    public bool IsContainer { get; set; }

    /// <summary>Whether it belongs to a server that catches mail.</summary>
    public bool IsCatcher { get; set; }

    /// <summary>Whether secrets are expected here.</summary>
    public bool HoldsSecrets { get; set; }

    /// <summary>Of a root: the path of the value in which its document stands; empty for a document of its own.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The names from the root down.</summary>
    public List<string> Segments()
    {
        var segments = new List<string>();
        for (var section = this; section.Parent is not null; section = section.Parent)
            segments.Add(section.Name);
        segments.Reverse();
        return segments;
    }

    /// <summary>The path as settings name it, <c>Email:Smtp</c>.</summary>
    public string Path()
    {
        var root = this;
        while (root.Parent is { } parent)
            root = parent;

        var own = string.Join(":", Segments());
        return root.Prefix.Length == 0 ? own : own.Length == 0 ? root.Prefix : root.Prefix + ":" + own;
    }
}
