using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads the TLS switches of a block.</summary>
/// <param name="values">The keys of the block.</param>
/// <param name="booleans">The words of its dialect.</param>
/// <param name="notes">Takes what is unusable.</param>
/// <param name="isLoose">Whether nobody knows the program, so that a word which is no boolean may be one of its own.</param>
internal sealed class SwitchReader(BlockValues values, BooleanReader booleans, NoteList notes, bool isLoose)
{
    /// <summary>The switches that are set.</summary>
    public List<SwitchState> Read()
    {
        var states = new List<SwitchState>();
        foreach (var pick in values.All)
        {
            if (pick.Key.Key.Switch is not { } @switch || pick.Value.IsAbsent)
                continue;
            var state = Read(@switch, pick);
            var index = states.FindIndex(s => s.Switch.Name == @switch.Name);
            if (index < 0)
                states.Add(state);
            else if (pick.Key.Rank < 100_000)
                states[index] = Both(states[index], state);
        }
        return states;
    }

    // The same key twice: the last counts. Two keys of one switch must agree.
    private static SwitchState Both(SwitchState first, SwitchState second)
    {
        if (first.Pick.Entry.Key == second.Pick.Entry.Key && first.Pick.Entry.Section == second.Pick.Entry.Section)
            return second.Pick.Entry.IsMerged ? first : second;
        var agree = first is { IsUnknown: false } && string.Equals(first.Word, second.Word, StringComparison.OrdinalIgnoreCase);
        return agree ? first : first with { Word = null, IsOn = null };
    }

    private SwitchState Read(DialectSwitch @switch, Pick pick)
    {
        if (!pick.Value.IsKnown)
            return new(@switch, pick, null, null, true);
        var word = pick.Value.Text.Trim().Trim('"', '\'');
        var isOn = booleans.Word(word);
        switch (@switch.Values)
        {
            case DialectSwitchValues.TypedBoolean when isOn == false && (pick.Entry.IsText || pick.Value.Scalar.Kind == ScalarKind.Quoted):
                return new(@switch, pick, null, null, false);
            case DialectSwitchValues.Boolean or DialectSwitchValues.TypedBoolean when isOn is null && isLoose:
                return new(@switch, pick, word, null, false);
            case DialectSwitchValues.Boolean or DialectSwitchValues.TypedBoolean when isOn is null:
                notes.AddUnusable(pick, pick.Value.Span, booleans.Expected());
                return new(@switch, pick, null, null, false);
            case DialectSwitchValues.Listed when !BooleanReader.Contains(@switch.Words, word) && !IsNumber(word):
                notes.AddUnusable(pick, pick.Value.Span, $"the words known here are {string.Join(", ", @switch.Words)}");
                return new(@switch, pick, null, null, false);
            case DialectSwitchValues.Listed:
                return new(@switch, pick, word, null, false);
            default:
                return new(@switch, pick, word, isOn, false);
        }
    }

    // .NET binds enumerations by number as well.
    private static bool IsNumber(string word) => word.Length > 0 && char.IsDigit(word[0]);
}
