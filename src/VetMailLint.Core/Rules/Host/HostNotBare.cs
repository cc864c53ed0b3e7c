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

        var bare = BareHost.Of(host);
        return new(
            $"The host '{Shown(host, bare)}' holds {excess}, which {submission.Client.Name} takes for a part of the name and cannot resolve; "
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

        // Blanks around a name are not told: System.Net.Mail trims them.
        var name = host.Trim();
        if (name.IndexOf(' ') >= 0)
            return "blanks";

        // More than one colon is an IPv6 address.
        var colon = name.IndexOf(':');
        return colon > 0 && name.LastIndexOf(':') == colon && IsPort(name.Substring(colon + 1)) ? "a port" : null;
    }

    private static bool IsPort(string text) => int.TryParse(text, out var port) && port is > 0 and < 65536;

    /// <summary>A user part and a query may hold a password, so neither is shown.</summary>
    private static string Shown(string host, string bare)
    {
        var query = host.IndexOf('?');
        var at = (query < 0 ? host : host.Substring(0, query)).LastIndexOf('@');
        if (query < 0 && at < 0)
            return host;

        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        var rest = bare.Length > 0 && host.EndsWith(bare, StringComparison.Ordinal) ? "" : "…";
        return $"{(scheme < 0 ? "" : host.Substring(0, scheme + 3))}{(at < 0 ? "" : "…@")}{bare}{rest}";
    }
}
