using VetMailLint.Config.Json;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using VetMailLint.Settings;

namespace VetMailLint.Config;

/// <summary>Reads a settings file into a located tree, by its name.</summary>
public static class LocatedFileReader
{
    // What people add to the name of a file that is to be copied or rendered.
    private static readonly string[] s_copyMarks =
        [".example", ".sample", ".template", ".dist", ".tmpl", ".tpl", ".gotmpl", ".j2", ".jinja", ".jinja2"];

    private static readonly string[] s_json = [".json", ".jsonc", ".json5", ".webmanifest"];

    private static readonly string[] s_yaml = [".yaml", ".yml"];

    /// <summary>The syntax that a file's name stands for; <c>appsettings.json.example</c> is JSON.</summary>
    public static FileSyntax SyntaxOf(string fileName)
    {
        var name = fileName.AsSpan();
        while (EndingOf(name, s_copyMarks) is { } mark)
            name = name.Slice(0, name.Length - mark.Length);

        if (EndingOf(name, s_json) is not null)
            return FileSyntax.Json;

        return EndingOf(name, s_yaml) is not null ? FileSyntax.Yaml : FileSyntax.None;
    }

    /// <summary>Decodes and parses a file. Never throws: what cannot be read becomes a note.</summary>
    public static LocatedFile Read(string fileName, byte[] content, ReadLimits limits) =>
        Read(fileName, TextDecoder.Decode(fileName, content, limits), limits);

    /// <summary>Parses what was decoded, if anything was.</summary>
    public static LocatedFile Read(string fileName, DecodedFile decoded, ReadLimits limits)
    {
        if (decoded.Text is not { } text)
            return NotRead(fileName, decoded.Note!);

        var file = Read(fileName, text, limits);
        return decoded.Note is { } note ? file.With(note) : file;
    }

    /// <summary>Parses a file that its host has decoded.</summary>
    public static LocatedFile Read(string fileName, string text, ReadLimits limits) => SyntaxOf(fileName) switch
    {
        FileSyntax.Json => JsonReader.Read(text, fileName, limits),
        FileSyntax.Yaml => YamlReader.Read(text, fileName, limits),
        _ => NotRead(fileName, new ReaderNote(
            ReaderNoteKind.Unreadable, SourceSpan.StartOf(fileName), ReaderNote.WholeFile, "its name does not say in which syntax it is; .json, .jsonc, .json5, .yaml and .yml do")),
    };

    private static LocatedFile NotRead(string fileName, ReaderNote note) => new() { File = fileName, Documents = [], Notes = [note] };

    private static string? EndingOf(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return ending;
        }

        return null;
    }
}
