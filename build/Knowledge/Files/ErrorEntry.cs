using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>A reply or exception text and its causes.</summary>
internal sealed record ErrorEntry
{
    public required YamlText Id { get; init; }

    /// <summary>Fragments, of which one must occur.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>Fragments that must all occur besides.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Codes that say it where no text is known.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>The clients whose text it is; any where empty.</summary>
    public required IReadOnlyList<YamlText> Clients { get; init; }

    /// <summary>The providers whose text it is; any where empty.</summary>
    public required IReadOnlyList<YamlText> Providers { get; init; }

    /// <summary>Whether any more specific text in the same paste is the better answer.</summary>
    public required bool IsGeneral { get; init; }

    public required IReadOnlyList<ErrorAnswer> Answers { get; init; }

    public required Fact Fact { get; init; }

    public static ErrorEntry Read(YamlMap map, Situations situations, Facts facts)
    {
        var entry = new ErrorEntry
        {
            Id = map.RequiredText("id") ?? new("", map.At),
            Texts = Fragments.Read(map, "texts"),
            With = Fragments.Read(map, "with"),
            Codes = ReplyCodes.Read(map, "codes"),
            Clients = map.Texts("clients"),
            Providers = map.Texts("providers"),
            IsGeneral = map.Flag("general"),
            Answers = map.Maps("answers").Select(answer => ErrorAnswer.Read(answer, situations)).ToList(),
            Fact = facts.Of(map),
        };
        entry.Check(map);
        map.Close();
        return entry;
    }

    private void Check(YamlMap map)
    {
        if (Texts.Count == 0 && Codes.Count == 0)
            map.Complain(map.At, ProblemCode.MissingField, "'texts' is missing, or 'codes' in its place");

        if (Answers.Count == 0)
            map.Complain(map.At, ProblemCode.MissingField, "'answers' is missing");

        if (map.Texts("examples").Count == 0)
            map.Complain(map.At, ProblemCode.MissingField, "'examples' is missing: a text that this entry must answer");

        if (Answers.Zip(Answers.Skip(1)).Any(pair => pair.First.Likelihood > pair.Second.Likelihood))
            map.Complain(map.At, ProblemCode.WrongOrder, "the answers must stand in order of likelihood");
    }
}
