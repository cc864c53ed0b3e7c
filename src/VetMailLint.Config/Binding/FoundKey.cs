using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>An entry and what it sets.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Key">The spelling that it matches.</param>
/// <param name="Rank">Of several for one setting the lowest counts.</param>
/// <param name="IsReference">Whether the key says that its value is kept elsewhere.</param>
internal readonly record struct FoundKey(Entry Entry, DialectKey Key, int Rank, bool IsReference)
{
    public DialectMeaning Meaning => Key.Meaning;
}
