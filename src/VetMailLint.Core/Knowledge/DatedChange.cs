namespace VetMailLint.Knowledge;

/// <summary>Something that ended or ends on a date.</summary>
/// <param name="What">What ends.</param>
/// <param name="Effect">Whether it is gone, or off until an administrator switches it back.</param>
/// <param name="On">The day, or the last day of the month that was announced.</param>
/// <param name="When">The date as messages say it: <c>2024-09-16</c>, <c>the end of December 2026</c>.</param>
/// <param name="Instead">What to do instead, as a clause.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record DatedChange(
    ChangeSubject What, ChangeEffect Effect, DateTime On, string When, string Instead, Fact Fact)
{
    /// <summary>The domains of the login that this concerns; empty for all.</summary>
    public IReadOnlyList<string> UserDomains { get; init; } = [];

    /// <summary>Whether an app password of the provider still works, so that only an account password is concerned.</summary>
    public bool AppPasswordStillWorks { get; init; }
}
