namespace VetMailLint.Knowledge;

/// <summary>One row of the table from TLS switches to modes. The first row that holds decides.</summary>
/// <param name="Conditions">The words of which each named switch must hold one: <c>absent</c>, <c>on</c>, <c>off</c>, <c>set</c> or a word of its own. Switches that are not named may hold anything.</param>
/// <param name="Outcomes">The mode, or one for each range of versions.</param>
public sealed record DialectTlsRow(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Conditions, IReadOnlyList<DialectOutcome> Outcomes);
