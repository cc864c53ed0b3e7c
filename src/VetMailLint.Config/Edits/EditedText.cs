using System.Text;

namespace VetMailLint.Config.Edits;

/// <summary>Applies edits to a text.</summary>
public static class EditedText
{
    /// <summary>The text with all edits, which are in order and apart from each other; null where two meet, for then their order would decide.</summary>
    public static string? Of(string text, IReadOnlyList<Edit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            if (edit.Span.Offset < at)
                return null;

            result.Append(text, at, edit.Span.Offset - at).Append(edit.Text);
            at = edit.Span.Offset + edit.Span.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
