using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>What the keys of one TLS switch say together.</summary>
/// <param name="Switch">The switch.</param>
/// <param name="Pick">The key that speaks for it.</param>
/// <param name="Word">Its word; null where it is unknown or its keys contradict each other.</param>
/// <param name="IsOn">The word as a boolean, or null.</param>
/// <param name="IsUnknown">Whether something sets it that is not known here.</param>
internal sealed record SwitchState(DialectSwitch Switch, Pick Pick, string? Word, bool? IsOn, bool IsUnknown)
{
    public Marks Marks => Pick.Value.Marks;
}
