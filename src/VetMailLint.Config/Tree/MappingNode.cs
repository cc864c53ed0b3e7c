namespace VetMailLint.Config.Tree;

/// <summary>Keys and values in the order of the file; equal keys are all kept.</summary>
public sealed class MappingNode : Node
{
    /// <summary>The members, merged ones (<c>&lt;&lt;</c>) after the own ones.</summary>
    public List<Member> Members { get => field ??= []; init; }
}
