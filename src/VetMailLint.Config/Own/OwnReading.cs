using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Own;

/// <summary>What is known where an organisation adds to it.</summary>
/// <param name="Knowledge">Providers and clients.</param>
/// <param name="Dialects">The dialects.</param>
/// <param name="Mistakes">What is wrong in its files, in order of file and place. A file with a mistake adds nothing.</param>
public sealed record OwnReading(IKnowledge Knowledge, DialectSet Dialects, IReadOnlyList<OwnMistake> Mistakes)
{
    private static readonly Lazy<OwnReading> s_builtIn = new(static () => new(EmbeddedKnowledge.Instance, new(DialectTable.All), []));

    /// <summary>What everybody knows.</summary>
    public static OwnReading BuiltIn => s_builtIn.Value;
}
