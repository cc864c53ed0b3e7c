namespace VetMailLint.Settings;

/// <summary>What a reader adds to a known value, because it limits what the value proves.</summary>
[Flags]
public enum Marks
{
    /// <summary>Nothing to add.</summary>
    None = 0,

    /// <summary>The default of a variable, <c>${PORT:-587}</c>: what it proves is at most a warning.</summary>
    VariableDefault = 1,

    /// <summary>A property's initialiser, which a binder or other code may replace: at most a warning.</summary>
    Initializer = 2,

    /// <summary>A sample value that somebody is meant to replace: never a secret.</summary>
    Placeholder = 4,

    /// <summary>Stands in one branch of a template or under a condition that the reader cannot decide: at most info.</summary>
    Conditional = 8,

    /// <summary>The default that the client takes for a setting that is <see cref="SettingState.Unset"/>.</summary>
    ClientDefault = 16,
}
