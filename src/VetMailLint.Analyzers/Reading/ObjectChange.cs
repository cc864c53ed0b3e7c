using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VetMailLint.Analyzers.Reading;

/// <summary>A method changes an object that was there before it.</summary>
/// <param name="Id">The object.</param>
/// <param name="Member">What it changes; null where it hands the object to code that is not seen.</param>
/// <param name="Writer">The method.</param>
/// <param name="Entries">The members by which control comes to the method; null where they are too many.</param>
internal sealed record ObjectChange(int Id, string? Member, MethodDeclarationSyntax Writer, HashSet<MemberDeclarationSyntax>? Entries)
{
    /// <summary>Whether the change comes about in one member and nowhere else.</summary>
    public bool IsOnlyOf(MemberDeclarationSyntax member) => Writer == member || Entries is { Count: 1 } && Entries.Contains(member);
}
