namespace VetMailLint.Settings;

/// <summary>Whether and how a block sends.</summary>
public enum Delivery
{
    /// <summary>By SMTP.</summary>
    Network,

    /// <summary>Into a pickup directory.</summary>
    Pickup,

    /// <summary>Not by SMTP: switched off, logged, or given to another transport.</summary>
    Off,

    /// <summary>Into the pickup directory that IIS names, which only .NET Framework can ask for.</summary>
    IisPickup,
}
