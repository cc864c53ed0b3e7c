namespace VetMailLint.Build;

/// <summary>What a file under rules/ is, told by its place and name.</summary>
internal enum RulesFileKind
{
    Other,
    Provider,
    Directory,
    Client,
    Dialect,
    Page,
    Errors,
    Hosts,
}
