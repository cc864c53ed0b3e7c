using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>One alternative of a block, seen through each client that may use it.</summary>
internal sealed class Alternative
{
    private readonly Submission _forAny;
    private readonly List<Submission> _candidates;

    private Alternative(Submission forAny, List<Submission> candidates)
    {
        _forAny = forAny;
        _candidates = candidates;
    }

    public static Alternative Of(MailSettings settings, IKnowledge knowledge, DateTime asOf)
    {
        var candidates = new List<Submission>(settings.Clients.Ids.Count);
        foreach (var id in settings.Clients.Ids)
            candidates.Add(new(settings, knowledge.Client(id), knowledge, asOf));

        return new(new(settings, null, knowledge, asOf), candidates);
    }

    /// <summary>What a rule says of this alternative, or null where it is fine for all.</summary>
    public Answer? Ask(SettingsRule rule, RuleInfo info)
    {
        if (!rule.LooksAtInactive && _forAny.Settings.IsInactive)
            return null;

        var forAny = rule.Check(_forAny);
        if (_candidates.Count == 0)
            return forAny is null ? null : new(forAny, _forAny, Reach.Certain, [], []);

        Verdict? mildest = null;
        Submission? where = null;
        var failing = new List<Client>();
        var fine = new List<Client>();
        foreach (var candidate in _candidates)
        {
            var verdict = rule.Check(candidate);
            (verdict is null ? fine : failing).Add(candidate.Client!);
            if (verdict is null || (mildest is not null && Stated(verdict, info) >= Stated(mildest, info)))
                continue;

            // What holds for all is no more than the mildest says.
            mildest = verdict;
            where = candidate;
        }

        if (mildest is null || where is null)
            return null;

        if (fine.Count > 0)
            return new(mildest, where, Reach.Some, failing, fine);

        // What is wrong even for a client of which nothing is known does not hang on the presumption.
        if (forAny is not null && IsOfAnyClient(forAny, mildest))
            return new(mildest, where, Reach.Certain, [], fine);

        return new(mildest, where, where.Settings.Clients.IsProven ? Reach.Certain : Reach.AllPresumed, failing, fine);
    }

    private static Severity Stated(Verdict verdict, RuleInfo info) => verdict.Severity ?? info.Severity;

    private static bool IsOfAnyClient(Verdict forAny, Verdict forClient) =>
        forAny.Severity == forClient.Severity && forAny.Confidence == forClient.Confidence;
}
