using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Credentials;

/// <summary>VML309: a login for a server that never offers one, because other mail servers deliver to it (an MX host).</summary>
internal sealed class AuthNotOffered : SettingsRule
{
    public override string Id => "VML309";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Provider is not { NoLogin: { } rule } || !submission.HasLogin)
            return null;

        var advice = rule.Use is null ? "remove the login" : $"use {rule.Use} with this login, or remove the login";
        return new($"{Wording.Server(submission)} never offers a login, so none can succeed there; {advice}.", SettingKey.User, SettingKey.Password, SettingKey.Host)
        {
            // What a variable holds may be empty in the end.
            Severity = IsWritten(submission.Settings) ? null : Severity.Warning,
            Confidence = rule.Fact.Confidence,
            DependsOnHost = true,
            Remedy = rule.Use is null ? null : MoveTo(rule.Use, submission),
        };
    }

    // The port of an MX host is 25, which is no submission port.
    private static Remedy MoveTo(string host, Submission submission)
    {
        var change = new RemedyChange(SettingKey.Host, host);
        return submission.StartTlsEndpoint(host) is { } endpoint && submission.Settings.Port.TryGet(out var port) && port != endpoint.Port
            ? new($"Use {host} on port {endpoint.Port}", change, RemedyChange.Port(endpoint.Port))
            : new($"Use {host}", change);
    }

    private static bool IsWritten(MailSettings settings) =>
        (settings.User.TryGet(out var user) && user.Length > 0) || (settings.Password.TryGet(out var secret) && !secret.IsEmpty);
}
