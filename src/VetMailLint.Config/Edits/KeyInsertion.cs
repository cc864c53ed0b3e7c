using VetMailLint.Config.Binding;
using VetMailLint.Config.Text;
using VetMailLint.Settings;

namespace VetMailLint.Config.Edits;

/// <summary>Writes a key beside another, in the form of the file and as that one is written.</summary>
internal static class KeyInsertion
{
    /// <summary>Where the key goes in; null where the sibling stands in a form that is not copied.</summary>
    /// <param name="file">The file, whose name says its syntax.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sibling">The key that is there.</param>
    /// <param name="name">The key that is not.</param>
    public static Insertion? After(string file, string text, Entry sibling, string name)
    {
        var place = new Sibling(text, sibling);
        if (!place.IsPlain)
            return null;

        var form = LocatedFileReader.SyntaxOf(file.AsSpan()) switch
        {
            FileSyntax.Json => place.InJson(name),
            FileSyntax.Yaml => place.InYaml(name),
            FileSyntax.Environment or FileSyntax.Properties or FileSyntax.Ini => place.InLine(name),
            FileSyntax.Xml => place.InXml(name),
            _ => null,
        };
        return form is { } found ? new(new LineMap(file, text).Span(found.At, found.At), found.Before, found.After) : null;
    }
}
