using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>What a rule's page says of it: the one source of its id, title, severities and help link.</summary>
/// <param name="Id">The id, <c>VML103</c>; stable for ever.</param>
/// <param name="Name">The name of the defect, <c>PortTlsMismatch</c>.</param>
/// <param name="Title">One line for lists.</param>
/// <param name="Severity">The severity of a certain finding.</param>
/// <param name="Likely">The severity of a likely one.</param>
/// <param name="IsOnByDefault">Whether the rule runs without being asked for.</param>
/// <param name="Category">transport, identity, credentials, host, configuration or tool.</param>
/// <param name="Supersedes">The rules whose findings on the same settings this one's replace.</param>
/// <param name="Since">The version that brought the rule.</param>
/// <param name="HelpLink">The public address of the page.</param>
public sealed record RuleInfo(
    string Id,
    string Name,
    string Title,
    Severity Severity,
    Severity Likely,
    bool IsOnByDefault,
    string Category,
    IReadOnlyList<string> Supersedes,
    string Since,
    string HelpLink);
