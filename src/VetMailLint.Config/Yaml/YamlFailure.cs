using VetMailLint.Settings;
using YamlDotNet.Core;

namespace VetMailLint.Config.Yaml;

/// <summary>Says in a note why the parser gave up.</summary>
internal static class YamlFailure
{
    private const string TabDetail = "a tab cannot indent YAML";

    /// <param name="exception">What the parser threw.</param>
    /// <param name="source">The text.</param>
    /// <param name="position">How far the parser had come.</param>
    /// <param name="lastOffset">Where the last thing that was understood begins.</param>
    internal static ReaderNote Note(Exception exception, YamlSource source, Mark position, int lastOffset)
    {
        var at = source.Offset(exception is YamlException { Start: { Index: > 0 } start } ? start : position);
        var reached = Math.Max(at, source.Offset(position));
        var note = TabIndent(source, Math.Min(lastOffset, at), reached) is { } tab
            ? new ReaderNote(ReaderNoteKind.Unreadable, source.Span(tab, tab + 1), "YAML", TabDetail)
            : new ReaderNote(ReaderNoteKind.Unreadable, source.Span(at, at), "YAML", Reason(exception));

        // What a template makes of the file may well be YAML.
        return source.Templates is { HasControl: true } ? note with { Ceiling = Severity.Info } : note;
    }

    // Only these two have texts without content of the file; the rest speaks of the parser's own state.
    private static string Reason(Exception exception) =>
        exception is SyntaxErrorException or SemanticErrorException && exception.Message is { Length: > 1 } message
            ? YamlReasons.Of(message)
            : "text that is not YAML";

    private static int? TabIndent(YamlSource source, int from, int to)
    {
        for (var line = source.Lines.LineOf(from); line <= source.Lines.LineOf(to); line++)
        {
            var end = source.Lines.EndOf(line);
            int? tab = null;
            var at = source.Lines.StartOf(line);
            for (; at < end && source.At(at) is ' ' or '\t'; at++)
            {
                if (tab is null && source.At(at) == '\t')
                    tab = at;
            }

            if (tab is not null && at < end)
                return tab;
        }

        return null;
    }
}
