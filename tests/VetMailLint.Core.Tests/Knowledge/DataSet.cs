namespace VetMailLint.Tests.Knowledge;

/// <summary>
/// A copy of a public data set that lies in some folder beside the repository. Copies are not part of it, so most machines have none.
/// </summary>
internal static class DataSet
{
    public static IReadOnlyList<Dictionary<string, string>>? Rows(string fileName)
    {
        if (Find(fileName) is not { } path)
            return null;

        var lines = File.ReadAllLines(path);
        var header = Cells(lines[0]);
        return lines.Skip(1).Select(line => header.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second)).ToList();
    }

    private static string? Find(string fileName)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "VetMailLint.sln")))
            root = Path.GetDirectoryName(root)!;

        var search = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true };
        return Directory.EnumerateDirectories(Path.GetDirectoryName(root)!)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder, fileName, search))
            .FirstOrDefault();
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted)
                cells.Add("");
            else
                cells[^1] += c;
        }

        return cells;
    }
}
