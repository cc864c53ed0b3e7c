using VetMailLint.Engine;
using VetMailLint.Rules;

namespace VetMailLint.Tests.Fixture;

/// <summary>A rule that answers as a test wants, to look at the engine alone.</summary>
internal sealed class StubRule(string id, Func<Submission, Verdict?> check) : SettingsRule
{
    public override string Id => id;

    public override Verdict? Check(Submission submission) => check(submission);
}
