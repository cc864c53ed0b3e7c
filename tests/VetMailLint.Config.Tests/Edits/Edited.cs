using VetMailLint.Config.Edits;
using VetMailLint.Rules;

namespace VetMailLint.Tests.Edits;

/// <summary>Short ways to write a remedy into a text.</summary>
internal static class Edited
{
    /// <summary>The text after the changes to its only block; null where they cannot be written.</summary>
    public static string? With(string name, string text, params RemedyChange[] changes)
    {
        var edits = EditWriter.Write(new("repair", changes), Formats.Bind(name, text).Settings.Single());
        return edits.Count == 0 ? null : EditedText.Of(text, edits);
    }
}
