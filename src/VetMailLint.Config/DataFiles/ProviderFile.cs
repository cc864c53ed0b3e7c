using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>A provider as its file, or its rows of the directory, state it.</summary>
/// <param name="Provider">The facts.</param>
/// <param name="Hosts">Its hosts with their places, for complaints.</param>
/// <param name="Shapes">The shapes of its passwords as written.</param>
/// <param name="Notes">Prose for the command line, or null.</param>
internal sealed record ProviderFile(Provider Provider, IReadOnlyList<LocatedHost> Hosts, ShapeTexts Shapes, string? Notes)
{
    /// <summary>Reads <c>rules/providers/ID.yaml</c>; null after its problems were noted.</summary>
    public static ProviderFile? Read(string path, string text, Problems problems) =>
        YamlMap.Load(path, text, problems) is { } map ? Read(map) : null;

    /// <summary>Reads a file that was loaded.</summary>
    public static ProviderFile Read(YamlMap map)
    {
        var path = map.Path;
        var facts = new Facts(map);
        var hosts = map.RequiredTexts("hosts", TextKind.Host);
        foreach (var host in hosts)
            HostRules.Check(map, host);

        var parts = new ProviderParts(facts, hosts.Select(host => host.Value).ToList());
        var rules = new ProviderRules(facts);
        var provider = new Provider
        {
            Id = System.IO.Path.GetFileNameWithoutExtension(path),
            Name = map.RequiredText("name")?.Value ?? "",
            Kind = map.RequiredWord("kind", Vocabulary.ProviderKind),
            Hosts = parts.Hosts,
            Endpoints = parts.Endpoints(map),
            ClosedPorts = parts.ClosedPorts(map),
            TlsRequired = rules.Optional(map, "tls_required"),
            LoginRequired = rules.Optional(map, "login_required"),
            NoLogin = rules.NoLogin(map),
            UserName = rules.UserName(map),
            Password = rules.Password(map),
            From = rules.From(map),
            IgnoresDots = map.Word("ignores_dots", Vocabulary.YesNo) ?? false,
            ConsumerDomains = HostRules.Domains(map, map.Texts("consumer_domains")),
            Dmarc = rules.Dmarc(map),
            DomainAliases = map.Lists("domain_aliases").Select(set => HostRules.Domains(map, set)).ToList(),
            Changes = map.Maps("changes").Select(change => DatedChanges.Read(change, facts)).ToList(),
            Help = map.Text("help")?.Value,
        };
        var notes = map.Text("notes")?.Value;
        map.Close();
        var places = hosts.Select(host => new LocatedHost(path, (int)host.At.Line, (int)host.At.Column, host.Value)).ToList();
        return new(provider, places, rules.Shapes, notes);
    }
}
