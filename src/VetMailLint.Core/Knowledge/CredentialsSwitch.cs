namespace VetMailLint.Knowledge;

/// <summary>What becomes of a login beside a client's switch for the operating system's credentials.</summary>
public enum CredentialsSwitch
{
    /// <summary>The switch wins while it is on, whatever the order.</summary>
    Wins,

    /// <summary>Login and switch overwrite each other: what is written last counts, and a switch that is turned off leaves no login.</summary>
    LastCounts,
}
