namespace VetMailLint.Knowledge;

/// <summary>What a provider does with a From address that is not the login.</summary>
/// <param name="Policy">What happens.</param>
/// <param name="Symptom">The reply or effect people see, or null.</param>
/// <param name="Fact">Where this comes from.</param>
public sealed record FromRule(FromPolicy Policy, string? Symptom, Fact Fact)
{
    /// <summary>Whether a From address of a free-mail domain is replaced by one of the service's own domain, so that it can be verified.</summary>
    public bool ReplacesFreeMail { get; init; }
}
