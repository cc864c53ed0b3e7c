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
            message = $"If {Names(answer.Failing)} reads this ({Names(answer.Fine)} is fine): {message}";
        if (reach == Reach.Some && answer.Submission.Settings.Place.Branch is { } branch)
            message = $"{message.TrimEnd('.')}; this holds {branch}.";

        return new()
        {
            Rule = info,
            Verdict = answer.Verdict,
            Submission = answer.Submission,
            Severity = SeverityOf(info, answer.Verdict, reach),
            Peak = PeakOf(info, answer.Verdict, reach),
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

    private static Escalation? PeakOf(RuleInfo info, Verdict verdict, Reach reach)
    {
        if (verdict.Change is not { } change)
            return null;

        var peak = Deadline.PeakOf(change);
        return peak with { Severity = SeverityOf(info, verdict with { Severity = peak.Severity }, reach) };
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
}
