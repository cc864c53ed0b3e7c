namespace VetMailLint.Package.Tests;

/// <summary>One package for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
