using VetMailLint.Config.Dialects;
using VetMailLint.Config.References;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>What a reader knows besides the file.</summary>
/// <param name="Dialects">The dialects.</param>
/// <param name="Knowledge">Providers and clients.</param>
public sealed record BindingContext(DialectSet Dialects, IKnowledge Knowledge)
{
    /// <summary>The client that the user named, or null: it is proven for every block.</summary>
    public string? Client { get; init; }

    /// <summary>
    /// Looks what the project beside the file tells of its library: presumed <c>mailkit</c> where it references MailKit, presumed
    /// <c>system-net-mail</c> where a project is in sight without it; null where none is in sight. It is asked only where the file itself
    /// leaves the client open, because the answer may cost a walk through a repository.
    /// </summary>
    public Func<ClientSet?> ProjectClients { get; init; } = static () => null;

    /// <summary>
    /// Looks which clients the packages of the projects around the file bring, whatever their language, for a block whose dialect leaves the
    /// client open; null where no package speaks.
    /// </summary>
    public Func<ClientSet?> PackageClients { get; init; } = static () => null;

    /// <summary>
    /// Looks what the project beside the file is built for, as a message names it (<c>net8.0, net10.0</c>), where that is .NET 5 or later alone
    /// and nothing in the project speaks of a section that only .NET Framework reads; null in any other case.
    /// </summary>
    public Func<string?> NewerTargets { get; init; } = static () => null;

    /// <summary>The files around the one that is read; null where none may be seen. It is asked only by files that refer to others.</summary>
    public IRelatedFiles? Related { get; init; }

    /// <summary>The limits.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
