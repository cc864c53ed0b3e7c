using System.Text;

namespace VetMailLint.Cli.Output;

/// <summary>Shows as much of a line as fits, around what is marked, with the line of carets below.</summary>
internal sealed class FrameWindow
{
    private const string Cut = "…";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _carets = new();

    private FrameWindow()
    {
    }

    public string Text => _text.ToString();

    /// <summary>Carets below the marked characters, without spaces at the end; empty where nothing is marked.</summary>
    public string Carets => _carets.ToString().TrimEnd();

    /// <param name="line">The line.</param>
    /// <param name="width">The most columns to fill.</param>
    /// <param name="isContinued">Whether the mark comes from the line before, so that its indentation is not meant.</param>
    public static FrameWindow Of(FrameLine line, int width, bool isContinued)
    {
        var (first, last) = Shown(line.Cells, width);
        var window = new FrameWindow();
        if (first > 0)
            window.Add(Cut, " ");

        var inIndent = isContinued;
        for (var i = first; i <= last; i++)
        {
            var cell = line.Cells[i];
            inIndent &= cell.IsBlank;
            window.Add(cell.Text, new string(cell.IsMarked && !inIndent ? '^' : ' ', cell.Width));
        }

        if (last < line.Cells.Count - 1)
            window.Add(Cut, "");
        return window;
    }

    private void Add(string text, string carets)
    {
        _text.Append(text);
        _carets.Append(carets);
    }

    /// <summary>The first and the last cell to show.</summary>
    private static (int First, int Last) Shown(IReadOnlyList<FrameCell> cells, int width)
    {
        var marked = 0;
        while (marked < cells.Count && !cells[marked].IsMarked)
            marked++;

        var total = 0;
        foreach (var cell in cells)
            total += cell.Width;
        if (total <= width)
            return (0, cells.Count - 1);

        // A third of the room goes to what stands before the mark; all of it where nothing is marked or it stands early.
        var first = marked == cells.Count ? 0 : Back(cells, marked, width / 3);
        var latest = Back(cells, cells.Count, width - 1);
        first = Math.Min(first, latest);
        var room = width - (first > 0 ? 1 : 0) - (first < latest ? 1 : 0);
        var last = first - 1;
        while (last + 1 < cells.Count && cells[last + 1].Width <= room)
            room -= cells[++last].Width;

        return (first, last);
    }

    /// <summary>The first of the cells before an index that fit into the room.</summary>
    private static int Back(IReadOnlyList<FrameCell> cells, int index, int room)
    {
        while (index > 0 && cells[index - 1].Width <= room)
            room -= cells[--index].Width;

        return index;
    }
}
