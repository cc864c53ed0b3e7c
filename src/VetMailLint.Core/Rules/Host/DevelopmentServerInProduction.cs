using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML406: a catcher or a sandbox, which delivers nothing, in a place for production.</summary>
internal sealed class DevelopmentServerInProduction : SettingsRule
{
    public override string Id => "VML406";

    public override Verdict? Check(Submission submission)
    {
        // This machine alone is no sign: a mail server of one's own may well listen there.
        if (submission.Provider is not { Kind: ProviderKind.Catcher or ProviderKind.Sandbox } server
            || ProductionPlace.SeverityIn(submission.Settings.Place) is not { } severity)
            return null;

        var where = submission.Settings.Place.Environment is { } environment ? $"these are settings for '{environment}'" : "this is a deployment manifest";
        return new($"{server.Name} ({submission.HostName}) keeps all mail and delivers none, and {where}; set the server that delivers.", SettingKey.Host)
        {
            Severity = severity,
        };
    }
}
