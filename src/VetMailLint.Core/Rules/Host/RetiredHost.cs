using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML403: a host that was shut down, or that has another name now and may still answer.</summary>
internal sealed class RetiredHost : SettingsRule
{
    public override string Id => "VML403";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Advice is { Fault: HostFault.Renamed or HostFault.ShutDown } advice)
            return OfAdvice(submission, advice);

        return submission.Provider is { } provider ? OfDate(submission, provider) : null;
    }

    private static Verdict OfAdvice(Submission submission, HostAdvice advice)
    {
        var isGone = advice.Fault == HostFault.ShutDown;
        var fact = isGone ? "was shut down" : "is an old name that may stop answering";
        return new($"{submission.HostName} {fact}; use {advice.Use}.", SettingKey.Host)
        {
            // Nobody's mail stops because of an old name that answers, and a disputed fact is no more than that.
            Severity = isGone && advice.Fact.Confidence != Confidence.C ? null : Severity.Info,
            Confidence = advice.Fact.Confidence,
            Remedy = new($"Use {advice.Use}", new RemedyChange(SettingKey.Host, advice.Use)),
        };
    }

    private static Verdict? OfDate(Submission submission, Provider provider)
    {
        foreach (var change in provider.Changes)
        {
            if (change.What != ChangeSubject.Host || Deadline.SeverityOn(change, submission.AsOf) is not { } severity)
                continue;

            var isOver = submission.AsOf >= change.On;
            var fact = isOver ? $"has been shut down since {change.When}" : $"will be shut down, {change.When} being the date";
            return new($"{Wording.Server(submission)} {fact}; {change.Instead}.", SettingKey.Host)
            {
                Severity = severity,
                Confidence = change.Fact.Confidence,
                Change = change,
                DependsOnHost = true,
            };
        }

        return null;
    }
}
