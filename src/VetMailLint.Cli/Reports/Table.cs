using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Reports;

/// <summary>Rows in aligned columns; the last column is as long as it is.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = new int[headings.Length];
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], Width(row[i]));
        }

        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++)
                output.Write(row[i] + (IsLast(row, i) ? "" : new string(' ', widths[i] + 2 - Width(row[i]))));

            output.WriteLine();
        }
    }

    /// <summary>Whether nothing follows in the row.</summary>
    private static bool IsLast(string[] row, int i) => row.Skip(i + 1).All(cell => cell.Length == 0);

    private static int Width(string text) => text.EnumerateRunes().Sum(CharWidth.Of);
}
