using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>Tells the kind of a host from its name and from what is known of catchers.</summary>
internal static class HostClassifier
{
    private static readonly string[] PrivateSuffixes =
        [".local", ".localdomain", ".internal", ".lan", ".intranet", ".corp", ".home", ".home.arpa", ".test", ".invalid", ".svc", ".cluster.local", ".private"];

    private static readonly string[] SampleDomains = ["example.com", "example.org", "example.net", "example", "domain.com", "yourdomain.com"];

    /// <summary>The kind of the host setting.</summary>
    public static HostKind Classify(Setting<string> host, Provider? provider)
    {
        if (!host.TryGet(out var text) || BareHost.Of(text) is not { Length: > 0 } name)
            return HostKind.Undecided;

        if ((host.Marks & Marks.Placeholder) != 0)
            return HostKind.Placeholder;

        return provider?.Kind == ProviderKind.Catcher ? HostKind.Local : OfName(name.TrimEnd('.').ToLowerInvariant());
    }

    /// <summary>Whether the mail stays on machines of one's own, where anything may be right.</summary>
    public static bool IsOwnNetwork(this HostKind kind) => kind is HostKind.SingleLabel or HostKind.Private or HostKind.Local;

    private static HostKind OfName(string name)
    {
        if (name is "localhost" or "localhost.localdomain" or "::1" or "::" or "0.0.0.0" or "host.docker.internal" || name.EndsWith(".localhost", StringComparison.Ordinal))
            return HostKind.Local;

        if (OfIPv4(name) is { } kind)
            return kind;

        if (name.IndexOf(':') >= 0)
            return name[0] == 'f' ? HostKind.Private : HostKind.Public;

        foreach (var sample in SampleDomains)
        {
            if (name == sample || name.EndsWith("." + sample, StringComparison.Ordinal))
                return HostKind.Placeholder;
        }

        if (name.IndexOf('.') < 0)
            return HostKind.SingleLabel;

        foreach (var suffix in PrivateSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
                return HostKind.Private;
        }

        return HostKind.Public;
    }

    private static HostKind? OfIPv4(string name)
    {
        var parts = name.Split('.');
        if (parts.Length != 4 || !byte.TryParse(parts[0], out var first) || !byte.TryParse(parts[1], out var second)
            || !byte.TryParse(parts[2], out _) || !byte.TryParse(parts[3], out _))
            return null;

        return (first, second) switch
        {
            (127, _) => HostKind.Local,
            (10, _) or (192, 168) or (169, 254) => HostKind.Private,
            (172, >= 16 and <= 31) or (100, >= 64 and <= 127) => HostKind.Private,
            _ => HostKind.Public,
        };
    }
}
