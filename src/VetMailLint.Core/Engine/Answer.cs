using VetMailLint.Knowledge;
using VetMailLint.Rules;

namespace VetMailLint.Engine;

/// <summary>What a rule says of one alternative.</summary>
/// <param name="Verdict">The mildest verdict of the clients that fail.</param>
/// <param name="Submission">The view that it was given for.</param>
/// <param name="Reach">For whom it holds.</param>
/// <param name="Failing">The clients that fail; empty where any would.</param>
/// <param name="Fine">The candidates that do not.</param>
internal sealed record Answer(
    Verdict Verdict, Submission Submission, Reach Reach, IReadOnlyList<Client> Failing, IReadOnlyList<Client> Fine);
