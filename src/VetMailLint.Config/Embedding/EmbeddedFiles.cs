using VetMailLint.Config.Binding;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;

namespace VetMailLint.Config.Embedding;

/// <summary>Finds settings files that stand in values of another file: in a ConfigMap, in Helm values, in a Secret's base64.</summary>
internal sealed class EmbeddedFiles
{
    private readonly string _file;
    private readonly string _text;
    private readonly ReadLimits _limits;
    private readonly List<EmbeddedFile> _found = [];
    private readonly HashSet<Node> _seen = [];
    private readonly Stack<(Node Node, ValuePath? Path)> _open = new();
    private LineMap? _lines;

    private EmbeddedFiles(string file, string text, ReadLimits limits) => (_file, _text, _limits) = (file, text, limits);

    /// <summary>The file with those in it. A file in a file in a file is not looked for.</summary>
    public static LocatedFile AddTo(LocatedFile file, string text, ReadLimits limits)
    {
        if (file.IsEnvironment || file.Documents.Count == 0)
            return file;

        var embedded = new EmbeddedFiles(file.File, text, limits);
        foreach (var document in file.Documents)
            embedded.Search(document);

        return embedded._found.Count == 0 ? file : file.With(embedded._found);
    }

    private LineMap Lines => _lines ??= new(_file, _text);

    private void Search(Node document)
    {
        var secret = KubernetesSecret.DataOf(document);
        if (secret is not null)
            AddDecoded(secret);

        _open.Push((document, null));
        while (_open.Count > 0)
        {
            var (node, path) = _open.Pop();
            if (node == secret || !_seen.Add(node))
                continue;

            if (node is SequenceNode sequence)
            {
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    var at = new ValuePath(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    if (sequence.Items[i] is ScalarNode item)
                        AddAssigned(item, at);
                    else
                        _open.Push((sequence.Items[i], at));
                }
            }
            else if (node is MappingNode mapping)
            {
                Search(mapping, path, document);
            }
        }
    }

    private void Search(MappingNode mapping, ValuePath? path, Node document)
    {
        for (var i = mapping.Members.Count - 1; i >= 0; i--)
        {
            var member = mapping.Members[i];
            if (member.Value is not ScalarNode scalar)
                _open.Push((member.Value, new(path, member.Key.Text)));
            else if (EmbeddedSyntax.Of(member.Key.Text, scalar.Text) is not FileSyntax.None and var syntax && _seen.Add(scalar))
                Add(member.Key.Text, new(path, member.Key.Text), scalar, syntax, OuterPlaces.Of(scalar, _text, Lines), KubernetesSecret.Is(document));
        }
    }

    // - NAME=text of a file
    private void AddAssigned(ScalarNode item, ValuePath path)
    {
        var sign = item.Text.IndexOf('=');
        if (sign <= 0 || item.Text.IndexOf("']", StringComparison.Ordinal) < 0 && item.Text.IndexOf("\"]", StringComparison.Ordinal) < 0 || !ScalarSlice.HasPlaces(item))
            return;

        var value = ScalarSlice.Of(item, sign + 1, item.Text.Length - sign - 1);
        if (EmbeddedSyntax.Of(item.Text.Substring(0, sign), value.Text) is FileSyntax.Assignments && _seen.Add(item))
            Add(item.Text.Substring(0, sign), path, value, FileSyntax.Assignments, OuterPlaces.Of(value, _text, Lines), false);
    }

    private void Add(string name, ValuePath path, ScalarNode value, FileSyntax syntax, OuterPlaces places, bool holdsSecrets)
    {
        var inner = LocatedFileReader.Read(_file, syntax, value.Text, _limits);
        var done = new Dictionary<Node, Node>();
        var content = new LocatedFile
        {
            File = _file,
            Documents = [.. inner.Documents.Select(document => places.Rewrite(document, done))],
            // What is no such file after all is the outer file's own affair.
            Notes = [.. inner.Notes.Select(note => note with { Span = places.Span(note.Span), Ceiling = Settings.Severity.Info })],
            Suppressions = [.. inner.Suppressions.Select(suppression => Placed(suppression, places))],
            HasTemplateControl = inner.HasTemplateControl,
            IsEnvironment = inner.IsEnvironment,
        };
        _found.Add(new(name, path.ToString(), value.Span, content) { HoldsSecrets = holdsSecrets });
    }

    private static Suppression Placed(Suppression suppression, OuterPlaces places)
    {
        var span = places.Span(suppression.Span);
        var shift = span.Line - suppression.Span.Line;
        return suppression with { Span = span, Line = suppression.Line + shift, EndLine = suppression.EndLine + shift };
    }

    // Variables by their names, and whole files, in base64 (https://kubernetes.io/docs/concepts/configuration/secret/).
    private void AddDecoded(MappingNode data)
    {
        var variables = new MappingNode { Span = data.Span };
        foreach (var member in data.Members)
        {
            if (member.Value is not ScalarNode scalar || KubernetesSecret.Decode(scalar, _limits) is not { } decoded)
                continue;

            if (EmbeddedSyntax.Of(member.Key.Text, decoded.Text) is not FileSyntax.None and var syntax)
                Add(member.Key.Text, new(new(null, "data"), member.Key.Text), decoded, syntax, OuterPlaces.Encoded(scalar, Lines), true);
            else
                variables.Members.Add(new() { Key = member.Key, Value = decoded });
        }

        if (variables.Members.Count == 0)
            return;

        var content = new LocatedFile { File = _file, Documents = [variables], Notes = [], IsEnvironment = true };
        _found.Add(new("", "data", data.Span, content) { HoldsSecrets = true });
    }
}
