namespace VetMailLint.Knowledge;

/// <summary>One of the keys that decide about TLS together.</summary>
/// <param name="Name">The name by which the table refers to it.</param>
/// <param name="Values">What it can hold.</param>
/// <param name="Words">The words of a closed list, as they are best written.</param>
/// <param name="Option">The client's own option that it carries, <c>EnableSsl</c>, or null.</param>
public sealed record DialectSwitch(
    string Name, DialectSwitchValues Values, IReadOnlyList<string> Words, string? Option);
