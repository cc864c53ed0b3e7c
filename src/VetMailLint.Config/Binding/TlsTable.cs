using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>Looks the switches of a block up in the table of its dialect.</summary>
internal static class TlsTable
{
    /// <summary>The first row that holds; null where none does. The second value says whether an unknown switch decides.</summary>
    public static (DialectTlsRow? Row, SwitchState? Unknown) Find(Dialect dialect, List<SwitchState> states)
    {
        foreach (var row in dialect.Tls)
        {
            var holds = true;
            SwitchState? unknown = null;
            foreach (var condition in row.Conditions)
            {
                var state = states.Find(s => s.Switch.Name == condition.Key);
                if (state is { IsUnknown: true } && !BooleanReader.Contains(condition.Value, "set"))
                    unknown = state;
                else
                    holds &= Holds(condition.Value, state);
            }
            if (holds)
                return unknown is null ? (row, null) : (null, unknown);
        }
        return (null, null);
    }

    private static bool Holds(IReadOnlyList<string> words, SwitchState? state)
    {
        foreach (var word in words)
        {
            var holds = word switch
            {
                "absent" => state is null,
                "set" => state is not null,
                "on" => state?.IsOn == true,
                "off" => state?.IsOn == false,
                _ => state?.Word is { } written && KeyText.Relax(written) == KeyText.Relax(word),
            };
            if (holds)
                return true;
        }
        return false;
    }
}
