using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads what a provider file says of ports.</summary>
internal sealed class ProviderParts(Facts facts, IReadOnlyList<string> hosts)
{
    public IReadOnlyList<string> Hosts => hosts;

    public IReadOnlyList<Endpoint> Endpoints(YamlMap map)
    {
        var endpoints = new List<Endpoint>();
        foreach (var item in map.Maps("endpoints"))
        {
            var host = KnownHost(item);
            var port = Port(item);
            var tls = item.RequiredWord("tls", Vocabulary.Tls);
            var isDiscouraged = item.Flag("discouraged");
            var fact = facts.Of(item);
            item.Close();
            IReadOnlyList<string> covered = host is null ? hosts : [host];
            endpoints.AddRange(covered.Select(name => new Endpoint(name, port, tls, fact) { IsDiscouraged = isDiscouraged }));
        }

        return endpoints;
    }

    public IReadOnlyList<ClosedPort> ClosedPorts(YamlMap map) => map.Maps("closed_ports").Select(item =>
    {
        var closed = new ClosedPort(KnownHost(item) ?? "*", Port(item), facts.Of(item));
        item.Close();
        return closed;
    }).ToList();

    private static int Port(YamlMap item) => item.RequiredText("port", TextKind.Port) is { } text ? Ports.Read(item, text) : 0;

    private string? KnownHost(YamlMap item)
    {
        if (item.Text("host") is not { } host)
            return null;

        if (!hosts.Contains(host.Value))
            item.Complain(host.At, ProblemCode.ForeignHost, $"'{host.Value}' is not among the file's hosts");

        return host.Value;
    }
}
