using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Output;

/// <summary>Writes texts behind labels, broken between words where the terminal ends.</summary>
/// <param name="output">Where to write.</param>
/// <param name="style">Colours.</param>
/// <param name="columns">The columns of the terminal, or null where lines are as long as they are.</param>
internal sealed class TextPage(TextWriter output, ConsoleStyle style, int? columns)
{
    /// <summary>Longer lines are hard to read, however wide the terminal is.</summary>
    private const int MostColumns = 120;

    private const int FewestColumns = 40;

    /// <summary>What the number of a line and the bar behind it take at most.</summary>
    private const int Gutter = 8;

    private readonly int _width = columns is { } given ? Math.Clamp(given, FewestColumns, MostColumns) : int.MaxValue;

    /// <summary>Shows the lines around a place.</summary>
    public SourceFrame Frame() => columns is null ? new SourceFrame(style) : new SourceFrame(style, _width - Gutter);

    public void Empty() => output.WriteLine();

    public void Raw(string text) => output.Write(text);

    public void Line(string text) => Labelled("", "", Ink.Plain, text, Ink.Plain, "");

    /// <param name="label">What stands before the text and says what it is.</param>
    /// <param name="rest">What stands between them, without a colour.</param>
    /// <param name="labelInk">The colour of the label.</param>
    /// <param name="text">The text.</param>
    /// <param name="ink">Its colour.</param>
    /// <param name="indent">What stands before each further line.</param>
    public void Labelled(string label, string rest, Ink labelInk, string text, Ink ink, string indent)
    {
        var lines = Lines(text, WrappedText.WidthOf(label + rest), indent.Length);
        output.WriteLine(style.Paint(labelInk, label) + (lines[0].Length == 0 ? rest.TrimEnd() : rest + style.Paint(ink, lines[0])));
        for (var i = 1; i < lines.Count; i++)
            output.WriteLine(indent + style.Paint(ink, lines[i]));
    }

    /// <summary>A line below a finding, <c>= repair: …</c>.</summary>
    public void Note(string name, string text)
    {
        const string Indent = "     ";
        var lines = Lines(text, $"   = {name}: ".Length, Indent.Length);
        output.WriteLine($"   {style.Paint(Ink.Faint, "=")} {style.Paint(Ink.Strong, name + ":")} {lines[0]}");
        for (var i = 1; i < lines.Count; i++)
            output.WriteLine(Indent + lines[i]);
    }

    private List<string> Lines(string text, int label, int indent) => columns is null ? [text] : WrappedText.Lines(text, _width - label, _width - indent);
}
