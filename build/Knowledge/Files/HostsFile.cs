using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>Reads <c>rules/hosts.yaml</c>: hosts that people write where another one belongs.</summary>
internal sealed record HostsFile(IReadOnlyList<HostsFileItem> Items)
{
    public static HostsFile? Read(string path, string text, Problems problems)
    {
        if (YamlMap.Load(path, text, problems) is not { } map)
            return null;

        var facts = new Facts(map);
        var items = map.Maps("hosts").Select(item => Item(item, facts)).OfType<HostsFileItem>().ToList();
        map.Close();
        return new(items);
    }

    private static HostsFileItem? Item(YamlMap item, Facts facts)
    {
        var host = Name(item, "host");
        var fault = item.RequiredWord("is", PageVocabulary.HostFault);
        var use = Name(item, "use");
        var fact = facts.Of(item);
        item.Close();
        return host is null || use is null ? null : new(new(host.Host, fault, use.Host, fact), host, use);
    }

    private static LocatedHost? Name(YamlMap item, string field)
    {
        if (item.RequiredText(field) is not { } name)
            return null;

        if (!HostRules.IsHost(name.Value) || name.Value.Contains('*'))
            item.Complain(name.At, ProblemCode.BadHost, $"'{name.Value}' is no host: lower case, no scheme, no port, no '*'");

        return new(item.Path, (int)name.At.Line, (int)name.At.Column, name.Value);
    }
}
