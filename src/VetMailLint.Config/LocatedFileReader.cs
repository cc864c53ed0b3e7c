using VetMailLint.Config.Embedding;
using VetMailLint.Config.Json;
using VetMailLint.Config.Lines;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Xml;
using VetMailLint.Config.Yaml;
using VetMailLint.Settings;

namespace VetMailLint.Config;

/// <summary>Reads a settings file into a located tree, by its name.</summary>
public static class LocatedFileReader
{
    /// <summary>The syntax that a file's name stands for; <c>appsettings.json.example</c> is JSON.</summary>
    public static FileSyntax SyntaxOf(ReadOnlySpan<char> fileName) => FileNames.SyntaxOf(fileName);

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

    /// <summary>Parses what was decoded as environment variables, whatever the file is called: an <c>env_file</c>.</summary>
    public static LocatedFile ReadVariables(string fileName, DecodedFile decoded) => decoded.Text is { } text
        ? DotEnvReader.Read(text, fileName)
        : NotRead(fileName, decoded.Note!);

    /// <summary>Parses a file that its host has decoded.</summary>
    public static LocatedFile Read(string fileName, string text, ReadLimits limits) =>
        EmbeddedFiles.AddTo(Read(fileName, SyntaxOf(fileName.AsSpan()), text, limits) with { Text = text }, text, limits);

    internal static LocatedFile Read(string fileName, FileSyntax syntax, string text, ReadLimits limits) => syntax switch
    {
        FileSyntax.Json => JsonReader.Read(text, fileName, limits),
        FileSyntax.Yaml => YamlReader.Read(text, fileName, limits),
        FileSyntax.Xml => XmlFileReader.Read(text, fileName, limits),
        FileSyntax.Environment => DotEnvReader.Read(text, fileName),
        FileSyntax.Properties => PropertiesReader.Read(text, fileName),
        FileSyntax.Ini => IniReader.Read(text, fileName),
        FileSyntax.Assignments => AssignmentReader.Read(text, fileName),
        FileSyntax.Dockerfile => DockerfileReader.Read(text, fileName),
        FileSyntax.Toml => NotRead(fileName, WholeFile(fileName, "TOML is read by the command vetmaillint and not in a build; check it with 'vetmaillint lint'")),
        _ => NotRead(fileName, WholeFile(fileName, "its name does not say in which syntax it is, as .json, .yaml, .xml, .config, .env, .properties, .ini, .toml and Dockerfile do")),
    };

    private static ReaderNote WholeFile(string fileName, string detail) => new(ReaderNoteKind.Unreadable, SourceSpan.StartOf(fileName), ReaderNote.WholeFile, detail);

    private static LocatedFile NotRead(string fileName, ReaderNote note) => new() { File = fileName, Documents = [], Notes = [note] };
}
