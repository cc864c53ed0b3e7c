namespace VetMailLint.Cli.Explaining;

/// <summary>A cause and the entry that knows it.</summary>
internal readonly record struct RankedAnswer(ErrorEntry Entry, ErrorAnswer Answer)
{
    private static readonly string[] s_likelihoods = ["usual", "possible", "rare"];

    /// <summary>All causes of a diagnosis, the likeliest first and of equals the more specific.</summary>
    public static IReadOnlyList<RankedAnswer> Of(Diagnosis diagnosis) =>
    [
        .. diagnosis.Entries
            .SelectMany(entry => entry.Answers.Select(answer => new RankedAnswer(entry, answer)))
            .DistinctBy(ranked => ranked.Answer.Cause)
            .OrderBy(ranked => Array.IndexOf(s_likelihoods, ranked.Answer.Likelihood)),
    ];
}
