using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Lines;

/// <summary>
/// Reads <c>.env</c> files: <c>NAME=value</c>, with <c>export</c>, quotes that may span lines, and comments behind a blank and <c>#</c>.
/// The programs that read such files differ in the corners (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/,
/// https://github.com/motdotla/dotenv); what is read here is what they share.
/// </summary>
internal static class DotEnvReader
{
    private const string Export = "export ";

    /// <summary>Reads a file. Never throws: a quote that is never closed becomes a note.</summary>
    public static LocatedFile Read(string text, string file)
    {
        var source = new LineText(text, file);
        var members = new List<Member>();
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (source.TryStatement(line, "#", out var range) && NameOf(text, range) is { } name)
                line = source.Lines.LineOf(Add(source, name, range.End, members));
        }

        return source.File(members, isEnvironment: true);
    }

    /// <summary>The name before the sign; null for a line that assigns nothing.</summary>
    internal static TextRange? NameOf(string text, TextRange range)
    {
        var start = range.Start;
        if (string.CompareOrdinal(text, start, Export, 0, Export.Length) == 0)
            start += Export.Length;

        var at = start;
        while (at < range.End && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-' or ':'))
            at++;

        var end = at;
        while (at < range.End && text[at] is ' ' or '\t')
            at++;
        return end > start && at < range.End && text[at] == '=' && !char.IsDigit(text[start]) ? new(start, end) : null;
    }

    // The offset at which the value ends.
    private static int Add(LineText source, TextRange name, int end, List<Member> members)
    {
        var text = source.Text;
        var sign = text.IndexOf('=', name.End);
        var value = source.Trimmed(sign + 1, end);
        var read = value.Start < value.End && text[value.Start] is '"' or '\'' or '`' ? Quoted(source, value) : null;
        var scalar = read?.Value ?? Bare(source, value);
        members.Add(new() { Key = source.Scalar(name), Value = scalar });
        return read?.End ?? end;
    }

    private static (ScalarNode Value, int End)? Quoted(LineText source, TextRange value)
    {
        var close = QuotedText.Close(source.Text, value.Start, source.Text.Length);
        if (close < 0)
        {
            source.AddUnreadable(value.Start, value.Start + 1, ReaderNote.Quote, "a quote is never closed, so that each line was read by itself");
            return null;
        }

        var end = source.Lines.EndOf(source.Lines.LineOf(close));
        var rest = source.Trimmed(close + 1, end);
        if (rest.Start < rest.End && source.Text[rest.Start] == '#')
            source.AddComment(rest.Start, rest.End);
        return (QuotedText.Value(source, value.Start, close), close);
    }

    private static ScalarNode Bare(LineText source, TextRange value)
    {
        for (var at = value.Start; at < value.End; at++)
        {
            if (source.Text[at] != '#' || (at > value.Start && !char.IsWhiteSpace(source.Text[at - 1])))
                continue;

            source.AddComment(at, value.End);
            return source.Scalar(source.Trimmed(value.Start, at));
        }

        return source.Scalar(value);
    }
}
