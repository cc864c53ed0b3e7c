using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML401: the host of a website, of IMAP or of POP where the submission host belongs. MX hosts are VML309's matter.</summary>
internal sealed class NotASubmissionHost : SettingsRule
{
    private static readonly string[] FetchingNames = ["imap", "imaps", "imap4", "pop", "pops", "pop3", "pop3s"];

    public override string Id => "VML401";

    public override Verdict? Check(Submission submission)
    {
        if (submission.Advice is not { } advice)
            return submission.HostKind == HostKind.Public && submission.Provider is null ? ByName(submission) : null;

        return Purpose(advice.Fault) is { } purpose ? OfKnown(submission, advice, purpose) : null;
    }

    private static string? Purpose(HostFault fault) => fault switch
    {
        HostFault.Imap => "mail is fetched from by IMAP",
        HostFault.Pop => "mail is fetched from by POP",
        HostFault.Website => "a website is on",
        _ => null,
    };

    private static Verdict OfKnown(Submission submission, HostAdvice advice, string purpose) =>
        new($"{submission.HostName} is the host that {purpose}, not the one to send through; use {advice.Use}.", SettingKey.Host)
        {
            // A host that is said to take mail all the same is worth a word, not a warning.
            Severity = advice.Fact.Confidence == Confidence.C ? Severity.Info : null,
            Confidence = advice.Fact.Confidence,
            Remedy = new($"Use {advice.Use}", new RemedyChange(SettingKey.Host, advice.Use)),
        };

    /// <summary>What the name alone tells: small servers have one machine for everything, so it is a warning only beside a known SMTP host.</summary>
    private static Verdict? ByName(Submission submission)
    {
        var name = submission.HostName.ToLowerInvariant();
        var dot = name.IndexOf('.');
        if (dot < 0 || Array.IndexOf(FetchingNames, name.Substring(0, dot)) < 0)
            return null;

        var sibling = "smtp" + name.Substring(dot);
        var isKnown = submission.ProviderOf(sibling) is not null;
        return new(
            $"{submission.HostName} is by its name a host that mail is fetched from; "
            + $"use the one to send through{(isKnown ? $", {sibling}" : $", often {sibling}")}.",
            SettingKey.Host)
        {
            Severity = isKnown ? Severity.Warning : Severity.Info,
            Confidence = Confidence.B,
            Remedy = isKnown ? new($"Use {sibling}", new RemedyChange(SettingKey.Host, sibling)) : null,
        };
    }
}
