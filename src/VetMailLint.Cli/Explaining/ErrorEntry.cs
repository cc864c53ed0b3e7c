using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Explaining;

/// <summary>A reply or exception text and its causes, as rules/errors.yaml states them.</summary>
internal sealed class ErrorEntry(string id, Fact fact)
{
    public string Id => id;

    public Fact Fact => fact;

    /// <summary>Whether any more specific text in the same paste is the better answer.</summary>
    public bool IsGeneral { get; set; }

    public List<Fragment> Texts { get; } = [];

    public List<Fragment> With { get; } = [];

    public List<string> Codes { get; } = [];

    public List<string> Clients { get; } = [];

    public List<string> Providers { get; } = [];

    public List<ErrorAnswer> Answers { get; } = [];
}
