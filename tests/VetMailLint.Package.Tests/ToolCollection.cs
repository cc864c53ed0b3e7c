namespace VetMailLint.Package.Tests;

/// <summary>One tool for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class ToolCollection : ICollectionFixture<PackedTool>
{
    public const string Name = "tool";
}
