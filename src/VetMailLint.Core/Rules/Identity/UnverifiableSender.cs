using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>VML202: a From address of a free-mail provider, sent through another service, which cannot sign for it.</summary>
internal sealed class UnverifiableSender : SettingsRule
{
    public override string Id => "VML202";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (submission.HostKind.IsOwnNetwork() || MayBePerUser(settings.PerUserLogins)
            || submission.Provider is not { Kind: not (ProviderKind.Sandbox or ProviderKind.Catcher) } service || KeepsFromAway(service)
            || !settings.From.TryGet(out var from) || !from.IsFullAddress || (settings.From.Marks & Marks.Placeholder) != 0
            || submission.MailboxProviderOf(from.Domain) is not { } owner || owner.Id == service.Id)
            return null;

        var rule = RuleOf(owner, from.Domain);
        var asks = rule?.Policy switch
        {
            DmarcPolicy.Reject => $"and {from.Domain} asks receivers to refuse what it did not sign (DMARC p=reject)",
            DmarcPolicy.Quarantine => $"and {from.Domain} asks receivers to put what it did not sign into the spam folder (DMARC p=quarantine)",
            _ => "so receivers may refuse the mail or take it for spam",
        };
        return new(
            $"From '{from.Address}' is an address of {owner.Name}, which {service.Name} cannot sign for, {asks}; "
            + $"send from a domain of your own that {service.Name} has verified, and put this address into Reply-To.",
            SettingKey.From, SettingKey.Host)
        {
            Severity = SeverityOf(rule, service),
            Confidence = rule?.Fact.Confidence ?? Confidence.B,
            DependsOnHost = true,
        };
    }

    private static bool MayBePerUser(Setting<bool> perUser) =>
        perUser.State == SettingState.Unknown || (perUser.TryGet(out var on) && on);

    /// <summary>Whether a foreign From never leaves the service as it is: what happens to it there is VML201's matter, or nobody's.</summary>
    private static bool KeepsFromAway(Provider service) =>
        service.From is { Policy: FromPolicy.Rewrites or FromPolicy.Rejects } or { ReplacesFreeMail: true };

    private static DmarcRule? RuleOf(Provider owner, string domain)
    {
        foreach (var rule in owner.Dmarc)
        {
            foreach (var candidate in rule.Domains)
            {
                if (candidate == domain)
                    return rule;
            }
        }

        return null;
    }

    /// <summary>Providers of mailboxes may be one house under two names, so that only services for applications are surely strangers.</summary>
    private static Severity SeverityOf(DmarcRule? rule, Provider service) =>
        rule is { Policy: DmarcPolicy.Reject or DmarcPolicy.Quarantine, Fact.Confidence: not Confidence.C } && service.Kind != ProviderKind.Mailbox
            ? Severity.Warning
            : Severity.Info;
}
