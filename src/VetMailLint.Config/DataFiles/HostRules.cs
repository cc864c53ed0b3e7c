
namespace VetMailLint.Config.DataFiles;

/// <summary>What a host, a pattern or a domain may look like.</summary>
internal static class HostRules
{
    public static void Check(YamlMap map, YamlText host)
    {
        if (!IsHost(host.Value))
            map.Complain(host.At, ProblemCode.BadHost, $"'{host.Value}' is no host: lower case, no scheme, no port, at most one '*'");
    }

    public static IReadOnlyList<string> Domains(YamlMap map, IReadOnlyList<YamlText> domains)
    {
        foreach (var domain in domains)
        {
            if (!IsHost(domain.Value) || !domain.Value.Contains('.') || domain.Value.Contains('*'))
                map.Complain(domain.At, ProblemCode.BadHost, $"'{domain.Value}' is no domain in lower case");
        }

        return domains.Select(domain => domain.Value).ToList();
    }

    public static bool IsHost(string text) => text.Length > 0
        && text[0] is not ('.' or '-') && text[text.Length - 1] is not ('.' or '-')
        && !text.Contains("..")
        && text.Count(c => c == '*') <= 1
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '*' or '_');
}
