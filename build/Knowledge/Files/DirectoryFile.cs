using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>
/// Reads <c>rules/providers/directory.csv</c>: one endpoint a row, for hosts of which nothing else is known. The rows of one host make one provider.
/// </summary>
internal sealed class DirectoryFile(string path, Problems problems)
{
    public const string Header = "host,port,tls,confidence,checked,kind,name,source";

    private readonly SortedDictionary<string, List<Row>> _rows = new(StringComparer.Ordinal);
    private int _line;

    public IReadOnlyList<ProviderFile> Read(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            _line++;
            if (_line == 1)
                CheckHeader(line);
            else
                Add(line);
        }

        return _rows.Select(pair => Provider(pair.Key, pair.Value)).ToList();
    }

    private static ProviderFile Provider(string host, List<Row> rows)
    {
        var provider = new Provider
        {
            Id = host,
            Name = rows[0].Name,
            Kind = rows[0].Kind,
            Hosts = [host],
            Endpoints = rows.Select(row => row.Endpoint).ToList(),
        };
        return new(provider, [rows[0].Place], ShapeTexts.None, null);
    }

    private void CheckHeader(string line)
    {
        if (line != Header)
            Complain(1, ProblemCode.BadRow, $"the first line must be '{Header}'");
    }

    private void Add(string line)
    {
        var cells = line.Split(',', 8);
        if (cells.Length != 8 || cells.Any(cell => cell.Length == 0))
        {
            Complain(1, ProblemCode.BadRow, "a row has eight cells, none of them empty; only the last may hold commas");
            return;
        }

        if (!HostRules.IsHost(cells[0]) || cells[0].Contains('*'))
            Complain(1, ProblemCode.BadHost, $"'{cells[0]}' is no host: lower case, no scheme, no port, no '*'");

        if (Ports.Parse(cells[1]) is not { } port)
        {
            Complain(Column(cells, 1), ProblemCode.BadPort, $"'{cells[1]}' is no port from 1 to 65535");
            return;
        }

        var tls = Word(cells, 2, "tls", Vocabulary.Tls);
        var confidence = Word(cells, 3, "confidence", Vocabulary.Confidence);
        var kind = Word(cells, 5, "kind", Vocabulary.ProviderKind);
        if (!Facts.IsDay(cells[4]))
            Complain(Column(cells, 4), ProblemCode.BadDate, $"'{cells[4]}' is no day; write yyyy-MM-dd");

        var fact = new Fact(confidence, cells[7], cells[4]);
        problems.Facts.Add(new(path, _line, 1, fact));
        var endpoint = new Endpoint(cells[0], port, tls, fact);
        Keep(new(new(path, _line, 1, cells[0]), cells[6], kind, endpoint));
    }

    private void Keep(Row row)
    {
        if (!_rows.TryGetValue(row.Place.Host, out var rows))
            _rows[row.Place.Host] = rows = [];

        // Two rows with one port are two sources that disagree; the same mode twice is a slip.
        if (rows.Any(other => other.Endpoint.Port == row.Endpoint.Port && other.Endpoint.Tls == row.Endpoint.Tls))
            Complain(1, ProblemCode.DuplicateId, $"{row.Place.Host}:{row.Endpoint.Port} has this mode already; name both sources in one row");

        rows.Add(row);
    }

    private T Word<T>(string[] cells, int index, string field, Words<T> words)
        where T : struct
    {
        if (words.Find(cells[index]) is { } value)
            return value;

        Complain(Column(cells, index), ProblemCode.BadWord, $"'{cells[index]}' is no {field}; it is one of: {string.Join(", ", words.All)}");
        return default;
    }

    private static int Column(string[] cells, int index) => cells.Take(index).Sum(cell => cell.Length + 1) + 1;

    private void Complain(int column, string code, string message) => problems.Add(path, _line, column, code, message);

    private sealed record Row(LocatedHost Place, string Name, ProviderKind Kind, Endpoint Endpoint);
}
