using System.Text;
using VetMailLint.Config;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Tests;

/// <summary>Short ways to look into a located file.</summary>
internal static class Located
{
    internal static Node Root(this LocatedFile file) => Assert.Single(file.Documents);

    internal static Member Member(this Node node, string path)
    {
        Member? member = null;
        foreach (var key in path.Split(':'))
        {
            var mapping = Assert.IsType<MappingNode>(member?.Value ?? node);
            member = Assert.Single(mapping.Members, candidate => candidate.Key.Text == key);
        }

        return member!;
    }

    internal static Node Value(this LocatedFile file, string path) => file.Root().Member(path).Value;

    internal static ScalarNode Scalar(this LocatedFile file, string path) => Assert.IsType<ScalarNode>(file.Value(path));

    internal static string Slice(this SourceSpan span, string text) => text.Substring(span.Offset, span.Length);

    internal static ReaderNote Note(this LocatedFile file) => Assert.Single(file.Notes);

    /// <summary>The tree on one line, without places: what two readings are compared by.</summary>
    internal static string Shape(this LocatedFile file) => string.Join(" --- ", file.Documents.Select(Shape));

    internal static string Shape(this Node node)
    {
        var shape = new StringBuilder();
        Write(shape, node, 0);
        return shape.ToString();
    }

    /// <summary>Asserts that every place is inside the text, that lines fit offsets, and that verbatim scalars are in the text.</summary>
    internal static void AssertPlaces(this LocatedFile file, string text)
    {
        var lines = new LineMap(file.File, text);
        foreach (var note in file.Notes)
            AssertPlace(lines, text, note.Span);

        foreach (var suppression in file.Suppressions)
            AssertPlace(lines, text, suppression.Span);

        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Node>(file.Documents);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;

            AssertPlace(lines, text, node.Span);
            switch (node)
            {
                case ScalarNode { Verbatim: true } scalar:
                    Assert.Equal(scalar.Text, scalar.Span.Slice(text));
                    break;
                case MappingNode mapping:
                    mapping.Members.ForEach(member => { open.Push(member.Key); open.Push(member.Value); });
                    break;
                case SequenceNode sequence:
                    sequence.Items.ForEach(open.Push);
                    break;
            }
        }
    }

    private static void AssertPlace(LineMap lines, string text, SourceSpan span)
    {
        Assert.InRange(span.Offset, 0, text.Length);
        Assert.InRange(span.Length, 0, text.Length - span.Offset);
        Assert.Equal(lines.Span(span.Offset, span.Offset + span.Length), span);
    }

    private static void Write(StringBuilder shape, Node node, int depth)
    {
        Assert.InRange(depth, 0, 200);
        if (node.Tag is not null)
            shape.Append(node.Tag).Append(' ');

        switch (node)
        {
            case ScalarNode scalar:
                shape.Append(scalar.Kind == ScalarKind.Null ? "null" : scalar.Kind == ScalarKind.Quoted ? $"\"{scalar.Text}\"" : scalar.Text);
                break;
            case MappingNode mapping:
                shape.Append('{');
                foreach (var member in mapping.Members)
                {
                    shape.Append(shape[^1] == '{' ? "" : ", ").Append(member.Key.Text).Append(": ");
                    Write(shape, member.Value, depth + 1);
                }

                shape.Append('}');
                break;
            case SequenceNode sequence:
                shape.Append('[');
                foreach (var item in sequence.Items)
                {
                    shape.Append(shape[^1] == '[' ? "" : ", ");
                    Write(shape, item, depth + 1);
                }

                shape.Append(']');
                break;
        }
    }
}
