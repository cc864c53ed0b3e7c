namespace VetMailLint.Build.Scaffolds;

/// <summary>A hundred of rule ids that belong to one category.</summary>
/// <param name="Digit">The first digit of its ids.</param>
/// <param name="Category">The word that pages write.</param>
/// <param name="Folder">The folder and namespace of its rules.</param>
/// <param name="IsAboutNotes">Whether most of its rules look at what a reader noted instead of at settings.</param>
internal sealed record RuleBlock(char Digit, string Category, string Folder, bool IsAboutNotes = false)
{
    public static IReadOnlyList<RuleBlock> All { get; } =
    [
        new('1', "transport", "Transport"),
        new('2', "identity", "Identity"),
        new('3', "credentials", "Credentials"),
        new('4', "host", "Host"),
        new('5', "configuration", "Configuration", IsAboutNotes: true),
        new('9', "tool", "Tool", IsAboutNotes: true),
    ];

    public static RuleBlock? Of(string category) => All.FirstOrDefault(block => block.Category == category);

    /// <summary>Whether an id such as <c>VML109</c> is one of the block.</summary>
    public bool Has(string id) => id[3] == Digit;
}
