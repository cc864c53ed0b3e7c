using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Host;

/// <summary>VML402: a host that is a known one but for a slip in the name of the service.</summary>
internal sealed class HostTypo : SettingsRule
{
    public override string Id => "VML402";

    public override Verdict? Check(Submission submission)
    {
        if (submission.HostKind != HostKind.Public)
            return null;

        if (submission.Advice is { } advice)
            return advice.Fault == HostFault.Typo ? Report(submission, advice.Use, advice.Fact.Confidence) : null;

        if (submission.Provider is not null)
            return null;

        var labels = submission.HostName.TrimEnd('.').ToLowerInvariant().Split('.');
        if (OfSmtp(labels) is { } meant && IsLargeService(submission, meant))
            return Report(submission, meant, Confidence.B);

        foreach (var known in submission.KnownHosts)
        {
            if (IsMeant(labels, known.Split('.')) && IsLargeService(submission, known))
                return Report(submission, known, Confidence.B);
        }

        return null;
    }

    private static Verdict Report(Submission submission, string known, Confidence confidence) =>
        new($"{submission.HostName} is no mail host that is known and looks like a slip of the pen for {known}, "
            + $"so the login may go to a stranger; use {known}.",
            SettingKey.Host)
        {
            Confidence = confidence,
            Remedy = new($"Use {known}", new RemedyChange(SettingKey.Host, known)),
        };

    /// <summary>
    /// Whether only the registrable label differs, and that by a slip. The first letter is hardly ever slipped on, while names
    /// that differ in it are names of their own (ymail, email).
    /// </summary>
    private static bool IsMeant(string[] labels, string[] known)
    {
        var registrable = known.Length - (HasRegistry(known) ? 3 : 2);
        if (labels.Length != known.Length || registrable < 1)
            return false;

        for (var i = 0; i < known.Length; i++)
        {
            if (i != registrable && labels[i] != known[i])
                return false;
        }

        var name = known[registrable];
        var written = labels[registrable];
        if (name.Length < 5 || written.Length == 0 || written[0] != name[0])
            return false;

        return SlipDistance.Between(written, name) is > 0 and var distance && distance <= (name.Length < 8 ? 1 : 2);
    }

    /// <summary>
    /// The host with <c>smtp</c> in front where that has lost, swapped or changed a letter (<c>smt</c>, <c>smpt</c>), else null. One letter
    /// more is no slip: services have <c>smtps</c> and <c>smtpo</c> beside it.
    /// </summary>
    private static string? OfSmtp(string[] labels)
    {
        const string Smtp = "smtp";
        var written = labels[0];
        return written.Length is 3 or 4 && written[0] == 's' && written.All(char.IsLetter) && SlipDistance.Between(written, Smtp) == 1
            ? string.Join(".", labels.Skip(1).Prepend(Smtp))
            : null;
    }

    /// <summary>Whether names are registered below a second level (<c>co.uk</c>, <c>com.au</c>).</summary>
    private static bool HasRegistry(string[] labels) => labels.Length > 2 && labels[labels.Length - 1].Length == 2
        && labels[labels.Length - 2] is "co" or "com" or "net" or "org" or "ne" or "or" or "ac" or "gov" or "edu";

    /// <summary>Whether the host is one that many send through: a small host has neighbours that are as real as it is.</summary>
    private static bool IsLargeService(Submission submission, string known) => submission.ProviderOf(known)?.Help is not null;
}
