using System.Collections.Immutable;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Reads settings once for each combination of the decisions that they hang on.</summary>
internal sealed class Alternatives
{
    private const int Most = 8;

    private readonly FlowContext _flow;
    private readonly Func<ValueResolver, IReadOnlyList<MailSettings>> _read;
    private readonly List<(MailSettings Settings, string? Label)> _found = [];
    private int _runs;

    private Alternatives(FlowContext flow, Func<ValueResolver, IReadOnlyList<MailSettings>> read) => (_flow, _read) = (flow, read);

    public static IReadOnlyList<(MailSettings Settings, string? Label)> Read(
        FlowContext flow, Func<ValueResolver, IReadOnlyList<MailSettings>> read)
    {
        var alternatives = new Alternatives(flow, read);
        if (alternatives.Expand(flow.State.Assumptions, null) && alternatives._found.Count <= Most)
            return alternatives._found;

        // Too many: what hangs on a condition is unknown.
        var resolver = new ValueResolver(flow.State, flow.State.Assumptions, true);
        return [.. read(resolver).Select(s => (s, (string?)null))];
    }

    private bool Expand(ImmutableDictionary<string, int> arms, string? label)
    {
        if (++_runs > Most * 4)
            return false;

        var resolver = new ValueResolver(_flow.State, arms, false);
        var settings = _read(resolver);
        if (resolver.IsImpossible)
            return true;
        if (resolver.Pending is not { } decision)
        {
            foreach (var alternative in settings)
                _found.Add((alternative, alternative.Place?.Branch is { } own ? Both(label, own) : label));
            return true;
        }

        for (var i = 0; i < decision.Labels.Length; i++)
        {
            if (!Expand(arms.SetItem(decision.Key, i), Both(label, decision.Labels[i])))
                return false;
        }

        return true;
    }

    private static string Both(string? first, string second) => first is null ? second : $"{first} and {second}";
}
