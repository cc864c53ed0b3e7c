using System.Text;

namespace VetMailLint.Build.Comparing;

/// <summary>Rows of comma-separated values with quotes as RFC 4180 has them, as header to cell.</summary>
internal static class CsvRow
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> All(string text)
    {
        string[]? header = null;
        foreach (var cells in Lines(text))
        {
            if (header is null)
                header = [.. cells.Select(cell => cell.Trim().ToLowerInvariant())];
            else if (cells.Count > 1)
                yield return header.Zip(cells).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second.Trim());
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text.ReplaceLineEndings("\n").TrimStart('\uFEFF'))
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                cell.Append(c);
            }
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c != '\n')
                    continue;

                yield return cells;
                cells = [];
            }
        }

        cells.Add(cell.ToString());
        yield return cells;
    }
}
