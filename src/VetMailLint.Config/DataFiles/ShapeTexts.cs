namespace VetMailLint.Config.DataFiles;

/// <summary>The shapes of a provider's passwords as written: a parsed shape does not keep its text.</summary>
internal sealed record ShapeTexts(IReadOnlyList<string> Right, IReadOnlyList<string> Wrong)
{
    public static ShapeTexts None { get; } = new([], []);
}
