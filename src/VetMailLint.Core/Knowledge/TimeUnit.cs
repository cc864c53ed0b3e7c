namespace VetMailLint.Knowledge;

/// <summary>The unit of a number that is a time.</summary>
public enum TimeUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,
}
