namespace VetMailLint.Cli.Writing;

/// <summary>What was decided for a provider and a form: settings, or one sentence that says why there are none.</summary>
/// <param name="Settings">The settings, or null.</param>
/// <param name="Refusal">Why a provider cannot be used so, or null.</param>
internal sealed record Plan(NewSettings? Settings, string? Refusal)
{
    public static Plan Refuse(string reason) => new(null, reason);
}
