namespace VetMailLint.Settings;

/// <summary>What is known of one setting. The difference between the last two is the largest source of false alarms.</summary>
public enum SettingState
{
    /// <summary>Not here: another file, the environment or code may set it. Never takes a default and never proves anything.</summary>
    Unseen,

    /// <summary>Everything that could set it was seen and nothing does. Only this state takes the client's default.</summary>
    Unset,

    /// <summary>Set, but not decidable: a variable, a secret reference, a template, a word without one meaning.</summary>
    Unknown,

    /// <summary>A value with its place.</summary>
    Known,
}
