using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using SourceSpan = VetMailLint.Settings.SourceSpan;

namespace VetMailLint.Cli.Toml;

/// <summary>
/// Reads TOML into a located tree. It stands here and not beside the other readers because the library below it needs assemblies that
/// a compiler may have in another version.
/// </summary>
internal static class TomlFileReader
{
    /// <summary>Reads a file. Never throws: what cannot be read becomes a note, and what was understood around it is kept.</summary>
    public static LocatedFile Read(string text, string file, ReadLimits limits)
    {
        var lines = new LineMap(file, text);
        try
        {
            var document = SyntaxParser.Parse(text, TomlSerializerOptions.Default with { MaxDepth = limits.Depth }, file, validate: false);
            return new()
            {
                File = file,
                Documents = [new TomlTree(text, lines).Build(document)],
                Notes = FirstError(document) is { } error ? [error(lines)] : [],
                Suppressions = TomlComments.Suppressions(document, text, lines),
            };
        }
        catch (TomlException)
        {
            var detail = $"values are nested deeper than {limits.Depth} levels, and nothing of the file was read";
            return new() { File = file, Documents = [], Notes = [new(ReaderNoteKind.LimitHit, SourceSpan.StartOf(file), "depth", detail)] };
        }
        catch (ArgumentException)
        {
            // Half a character, of which the parser knows no way to speak.
            return new() { File = file, Documents = [], Notes = [new(ReaderNoteKind.Unreadable, SourceSpan.StartOf(file), ReaderNote.WholeFile, "it holds half a character of UTF-16")] };
        }
    }

    // The parser goes on behind a mistake, and what follows is often about the first one. Its own texts quote the file.
    private static Func<LineMap, ReaderNote>? FirstError(DocumentSyntax document)
    {
        foreach (var message in document.Diagnostics)
        {
            if (message.Kind == DiagnosticMessageKind.Error)
                return lines => new(ReaderNoteKind.Unreadable, lines.Span(message.Span.Start.Offset, message.Span.Start.Offset), "TOML", "text that is not TOML");
        }

        return null;
    }
}
