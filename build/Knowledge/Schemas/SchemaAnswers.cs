namespace VetMailLint.Build.Schemas;

/// <summary>How questions are answered that have more than one answer.</summary>
/// <param name="Mappings">In which depths what may be a text or a mapping is a mapping, a bit for each of three.</param>
/// <param name="AreListsEmpty">Whether lists of mappings inside of others have no item, which makes a reader look for what stands in their place.</param>
/// <param name="AreTextsAbsent">Whether texts are absent that need not be there, likewise.</param>
/// <param name="Word">Which word of a closed list is written, from 0; the last of a shorter list.</param>
internal sealed record SchemaAnswers(int Mappings, bool AreListsEmpty, bool AreTextsAbsent, int Word)
{
    /// <summary>No list of words on which a reader's way depends is longer.</summary>
    private const int MostWords = 24;

    private const int Depths = 3;

    private static readonly bool[] s_both = [false, true];

    /// <summary>Whether what may be a text or a mapping is a mapping, at a depth from 0.</summary>
    public bool AreMappings(int depth) => ((Mappings >> (depth % Depths)) & 1) == 1;

    public static IReadOnlyList<SchemaAnswers> All { get; } =
    [
        .. from mappings in Enumerable.Range(0, 1 << Depths)
           from areListsEmpty in s_both
           from areTextsAbsent in s_both
           from word in Enumerable.Range(0, MostWords)
           select new SchemaAnswers(mappings, areListsEmpty, areTextsAbsent, word),
    ];
}
