namespace VetMailLint.Build.Tests;

public class VocabularyTests
{
    internal static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot(), "rules", "README.md"));

    public static TheoryData<string> Words => [
        .. Vocabulary.YesNo.All, .. Vocabulary.Tls.All, .. Vocabulary.Confidence.All, .. Vocabulary.ProviderKind.All, .. Vocabulary.UserName.All,
        .. Vocabulary.Password.All, .. Vocabulary.From.All, .. Vocabulary.Change.All, .. Vocabulary.Dmarc.All, .. Vocabulary.DefaultCredentials.All, .. Vocabulary.TimeUnit.All, .. Vocabulary.Effect.All, .. Vocabulary.Support.All, .. PageVocabulary.HostFault.All,
        .. Vocabulary.CSharp.All, .. Vocabulary.Login.All, .. Vocabulary.Delivery.All,
        .. PageVocabulary.Severity.All, .. PageVocabulary.Likelihood.All, .. PageVocabulary.Categories, .. PageVocabulary.ExampleSurfaces];

    public static TheoryData<string> Codes => [.. typeof(ProblemCode).GetFields().Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Words))]
    public void EveryWord_IsExplained(string word) =>
        Assert.True(Readme.Contains($"`{word}`", StringComparison.Ordinal) || Readme.Contains($": {word}`", StringComparison.Ordinal), word);

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCode_IsExplained(string code) => Assert.Contains($"| {code} |", Readme, StringComparison.Ordinal);

    [Fact]
    public void EveryField_IsExplained()
    {
        using var rules = new RulesSandbox()
            .With("providers/a.yaml", "?: x\n")
            .With("clients/a.yaml", "?: x\ncsharp: [{ types: [A], members: { B: { means: tls, '?': x } }, '?': x }]\n")
            .With("errors.yaml", "?: x\nclients: [{ id: a, name: A, marks: [abcd], '?': x }]\nerrors: [{ id: x, codes: ['535'], examples: [x], answers: [{ cause: c, settings: s, repair: r, likelihood: rare, '?': x }], '?': x }]\n")
            .With("hosts.yaml", "?: x\nhosts: [{ ?: x }]\n")
            .With("VML101.md", PageTests.Page("VML101", "'?': x\n"));

        var fields = rules.Compile()
            .Where(line => line.Contains("VMK002", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf("known here: ", StringComparison.Ordinal) + 12)..].Split(", "))
            .ToList();

        Assert.True(fields.Count > 30);
        Assert.All(fields, field => Assert.Contains($"`{field}", Readme, StringComparison.Ordinal));
    }

    internal static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "VetMailLint.sln")))
            folder = Path.GetDirectoryName(folder)!;

        return folder;
    }
}
