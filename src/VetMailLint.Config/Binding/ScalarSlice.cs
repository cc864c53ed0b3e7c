using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Cuts a part out of a scalar, with a place of its own where each of its characters has one.</summary>
internal static class ScalarSlice
{
    public static ScalarNode Of(ScalarNode scalar, int start, int length, ScalarKind? kind = null) => new()
    {
        Text = scalar.Text.Substring(start, length),
        Kind = kind ?? scalar.Kind,
        Tag = scalar.Tag,
        Templated = scalar.Templated,
        Encoded = scalar.Encoded,
        Verbatim = HasPlaces(scalar),
        Span = Span(scalar, start, length),
    };

    public static SourceSpan Span(ScalarNode scalar, int start, int length)
    {
        if (!HasPlaces(scalar))
            return scalar.Span;
        var column = scalar.Span.Column + start;
        return scalar.Span with { Column = column, EndColumn = column + length, EndLine = scalar.Span.Line, Offset = scalar.Span.Offset + start, Length = length };
    }

    public static bool HasPlaces(ScalarNode scalar) => scalar.Verbatim && scalar.Span.Line == scalar.Span.EndLine;
}
