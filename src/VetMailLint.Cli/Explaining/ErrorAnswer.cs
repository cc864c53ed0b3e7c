namespace VetMailLint.Cli.Explaining;

/// <summary>One cause of an error text.</summary>
internal sealed record ErrorAnswer(string Likelihood, string? Rule, string Cause, string Repair)
{
    private const string AnyClient = "*";

    /// <summary>Client id, or <c>*</c>, to the settings that lead there.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    public string? SettingsFor(string? client) =>
        client is not null && Settings.TryGetValue(client, out var own) ? own : Settings.GetValueOrDefault(AnyClient);
}
