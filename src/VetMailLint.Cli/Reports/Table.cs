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
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++)
                output.Write(i == row.Length - 1 ? row[i] : row[i].PadRight(widths[i] + 2));

            output.WriteLine();
        }
    }
}
