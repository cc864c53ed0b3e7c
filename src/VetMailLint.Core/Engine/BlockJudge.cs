using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>
/// Asks one rule about one block, once for each alternative and candidate client, and merges the answers: wrong for all is
/// certain (proven clients) or likely (presumed ones); wrong for some is info and names them.
/// </summary>
internal sealed class BlockJudge
{
    private readonly List<Alternative> _alternatives;

    public BlockJudge(IReadOnlyList<MailSettings> alternatives, IKnowledge knowledge, DateTime asOf)
    {
        var views = new List<Alternative>(alternatives.Count);
        foreach (var settings in alternatives)
            views.Add(Alternative.Of(settings, knowledge, asOf));

        _alternatives = views;
    }

    public IEnumerable<Draft> Judge(SettingsRule rule, RuleInfo info)
    {
        var answers = new List<Answer>();
        foreach (var alternative in _alternatives)
        {
            if (alternative.Ask(rule, info) is { } answer)
                answers.Add(answer);
        }

        var reach = answers.Count == _alternatives.Count ? Weakest(answers) : Reach.Some;
        foreach (var answer in answers)
            yield return DraftOf(info, answer, reach);
    }

    /// <summary>What is certain in one alternative is no more certain than in the one where it is least so.</summary>
    private static Reach Weakest(List<Answer> answers)
    {
        var weakest = Reach.Certain;
        foreach (var answer in answers)
            weakest = answer.Reach > weakest ? answer.Reach : weakest;

        return weakest;
    }

    private static Draft DraftOf(RuleInfo info, Answer answer, Reach reach)
    {
        var message = answer.Verdict.Message;
        if (answer.Reach == Reach.Some)
            message = $"With {Names(answer.Failing)} (not with {Names(answer.Fine)}): {message}";
        if (reach == Reach.Some && answer.Submission.Settings.Place.Branch is { } branch)
            message = $"{message.TrimEnd('.')}; this holds {branch}.";

        return new()
        {
            Rule = info,
            Verdict = answer.Verdict,
            Submission = answer.Submission,
            Severity = SeverityOf(info, answer.Verdict, reach),
            Certainty = reach == Reach.Certain ? Certainty.Certain : Certainty.Likely,
            Message = message,
            Clients = Ids(answer.Failing),
        };
    }

    private static Severity SeverityOf(RuleInfo info, Verdict verdict, Reach reach)
    {
        var certain = verdict.Severity ?? info.Severity;
        return reach switch
        {
            Reach.Certain => certain,
            Reach.AllPresumed when verdict.Severity is null => info.Likely < certain ? info.Likely : certain,
            Reach.AllPresumed => certain > Severity.Info ? certain - 1 : certain,
            _ => certain > Severity.Info ? Severity.Info : certain,
        };
    }

    private static string Names(IReadOnlyList<Client> clients)
    {
        var names = new string[clients.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = clients[i].Name;

        return string.Join(" or ", names);
    }

    private static string[] Ids(IReadOnlyList<Client> clients)
    {
        var ids = new string[clients.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = clients[i].Id;

        return ids;
    }

    private enum Reach
    {
        Certain,
        AllPresumed,
        Some,
    }

    private sealed record Answer(
        Verdict Verdict, Submission Submission, Reach Reach, IReadOnlyList<Client> Failing, IReadOnlyList<Client> Fine);

    private sealed class Alternative
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
}
