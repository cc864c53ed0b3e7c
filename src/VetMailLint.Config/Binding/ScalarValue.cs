using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>What a scalar says: nothing, a text, or something that is decided elsewhere.</summary>
/// <param name="State">Unseen for nothing, Unknown, or Known.</param>
/// <param name="Scalar">The text with its place; for a variable's default only the default.</param>
/// <param name="Marks">What limits the text's proof.</param>
/// <param name="Origin">Where an unknown value comes from.</param>
internal readonly record struct ScalarValue(SettingState State, ScalarNode Scalar, Marks Marks, Origin Origin)
{
    public string Text => Scalar.Text;

    public SourceSpan Span => Scalar.Span;

    public bool IsKnown => State == SettingState.Known;

    public bool IsAbsent => State == SettingState.Unseen;
}
