using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Own;

/// <summary>What is known where an organisation adds to it.</summary>
/// <param name="Knowledge">Providers and clients.</param>
/// <param name="Dialects">The dialects.</param>
/// <param name="Mistakes">What is wrong in its files, in order of file and place. A file with a mistake adds nothing.</param>
public sealed record OwnReading(IKnowledge Knowledge, DialectSet Dialects, IReadOnlyList<OwnMistake> Mistakes)
{
    /// <summary>The names of files that dialects of the organisation have for their own.</summary>
    internal IReadOnlyList<string> Files { get; init; } = [];

    private static readonly Lazy<OwnReading> s_builtIn = new(static () => new(EmbeddedKnowledge.Instance, new(DialectTable.All), []));

    /// <summary>What everybody knows.</summary>
    public static OwnReading BuiltIn => s_builtIn.Value;

    /// <summary>Whether a file's name is one of a dialect of the organisation, so that it is read though it has no word about mail.</summary>
    /// <param name="file">The path or name.</param>
    public bool Expects(string file)
    {
        if (Files.Count == 0)
            return false;

        var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var pattern in Files)
        {
            if (FileNamePattern.Matches(pattern, name))
                return true;
        }

        return false;
    }
}
