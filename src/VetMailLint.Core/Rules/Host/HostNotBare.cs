using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML404: more than a name in a host setting that takes a bare one.</summary>
internal sealed class HostNotBare : SettingsRule
{
    public override string Id => "VML404";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Client?.TakesBareHost != true || !submission.Settings.Host.TryGet(out var host)
            || (submission.Settings.Host.Marks & Marks.Placeholder) != 0 || Excess(host) is not { } excess)
            return null;

        var bare = Bare(host);
        return new(
            $"The host '{Shown(host)}' holds {excess}, which {submission.Client.Name} takes for a part of the name and cannot resolve; "
            + $"write the name alone{(bare.Length == 0 ? "" : $", '{bare}'")}.",
            SettingKey.Host)
        {
            Remedy = bare.Length == 0 ? null : new($"Use the bare host {bare}", new RemedyChange(SettingKey.Host, bare)),
        };
    }

    private static string? Excess(string host)
    {
        if (host.IndexOf("://", StringComparison.Ordinal) >= 0)
            return "a scheme";

        if (host.IndexOf('@') >= 0)
            return "a user part";

        if (host.IndexOf('/') >= 0)
            return "a path";

        if (host.Trim() != host || host.IndexOf(' ') >= 0)
            return "blanks";

        // More than one colon is an IPv6 address.
        var colon = host.IndexOf(':');
        return colon > 0 && host.LastIndexOf(':') == colon && IsPort(host.Substring(colon + 1)) ? "a port" : null;
    }

    private static bool IsPort(string text) => int.TryParse(text, out var port) && port is > 0 and < 65536;

    private static string Bare(string host)
    {
        var text = host.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text.Substring(scheme + 3);
        text = text.Substring(text.LastIndexOf('@') + 1);
        var end = text.IndexOfAny(['/', ':', ' ', '?']);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>A user part may hold a password, so only what follows it is shown.</summary>
    private static string Shown(string host)
    {
        var at = host.LastIndexOf('@');
        return at < 0 ? host : "…" + host.Substring(at);
    }
}
