using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads scalars into entries: members of mappings, and the list forms of environment variables and arguments.</summary>
internal sealed class EnvironmentReader(SectionTree tree)
{
    /// <summary>Whether a list is <c>- KEY=value</c> or <c>- name: KEY</c> with a value.</summary>
    public static bool LooksLikeOne(SequenceNode sequence)
    {
        var found = 0;
        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode scalar ? NameOf(scalar.Text).Length > 0 : item is MappingNode mapping && Pair(mapping).Name is not null)
                found++;
        }
        return found > 0 && found * 2 >= sequence.Items.Count;
    }

    /// <summary>Adds one key with a scalar.</summary>
    public void Add(Section section, Member member) =>
        Add(section, member.Key.Text, member.Key.Span, (ScalarNode)member.Value, member);

    /// <summary>Adds the variables of a list.</summary>
    public void AddAll(Section section, SequenceNode list)
    {
        foreach (var item in list.Items)
        {
            if (item is ScalarNode scalar)
                AddLine(section, scalar);
            else if (item is MappingNode mapping)
                AddPair(section, mapping);
        }
    }

    private void AddLine(Section section, ScalarNode line)
    {
        var (at, length) = NameOf(line.Text);
        if (length == 0)
            return;
        var (start, end) = Unquoted(line.Text, at + length + 1);
        var value = ScalarSlice.Of(line, start, end - start, line.Kind);
        Add(section, line.Text.Substring(at, length), ScalarSlice.Span(line, at, length), value, null);
    }

    private void AddPair(Section section, MappingNode mapping)
    {
        var (name, value) = Pair(mapping);
        if (name is null)
        {
            foreach (var member in mapping.Members)
            {
                if (member.Value is ScalarNode)
                    Add(section, member);
            }
            return;
        }
        Add(section, name.Text, name.Span, value as ScalarNode ?? Reference(name), null);
    }

    private void Add(Section section, string key, SourceSpan keySpan, ScalarNode value, Member? member)
    {
        var (owner, name) = tree.Descend(section, key, keySpan);
        owner.Entries.Add(new(owner, key, name, value)
        {
            KeySpan = keySpan,
            IsMerged = member?.UsedAt is not null,
            Branch = member?.Branch,
            IsText = section.Kind == SectionKind.Environment,
        });
    }

    // A value that Kubernetes takes from elsewhere: set, and not to be known here.
    private static ScalarNode Reference(ScalarNode name) =>
        new() { Text = "", Kind = ScalarKind.Plain, Span = name.Span, Templated = true };

    private static (ScalarNode? Name, Node? Value) Pair(MappingNode mapping)
    {
        ScalarNode? name = null;
        Node? value = null;
        foreach (var member in mapping.Members)
        {
            if (member.Key.Text is "name" or "key" && member.Value is ScalarNode scalar && IsName(scalar.Text))
                name = scalar;
            else if (member.Key.Text is "value" or "valueFrom")
                value = member.Value;
        }
        return value is null || mapping.Members.Count > 3 ? (null, null) : (name, value);
    }

    // Also --Smtp:Port=465, an argument of a command.
    private static (int Start, int Length) NameOf(string line)
    {
        var start = line.StartsWith("--", StringComparison.Ordinal) ? 2 : 0;
        var length = line.IndexOf('=') - start;
        return length > 0 && IsName(line.Substring(start, length)) ? (start, length) : default;
    }

    private static bool IsName(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':'))
                return false;
        }
        return true;
    }

    private static (int Start, int End) Unquoted(string text, int start)
    {
        var end = text.Length;
        var isQuoted = end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start];
        return isQuoted && end - start >= 2 ? (start + 1, end - 1) : (start, end);
    }
}
