using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>Reads <c>csharp</c> of a client's file: the types and methods that code gives mail settings to.</summary>
internal static class CSharpTypes
{
    public static IReadOnlyList<CSharpType> Read(YamlMap file, Client client, Facts facts) =>
        [.. file.Maps("csharp").Select(item => Type(item, client, facts))];

    private static CSharpType Type(YamlMap item, Client client, Facts facts)
    {
        var types = item.RequiredTexts("types");
        var method = item.Text("method");
        var members = item.Map("members");
        if (members is null && !item.Has("members"))
            item.Complain(item.At, ProblemCode.MissingField, "'members' is missing");

        var type = new CSharpType
        {
            Types = [.. types.Select(t => t.Value)],
            Method = method?.Value,
            Needs = [.. item.Texts("needs").Select(t => t.Value)],
            Beside = [.. item.Texts("beside").Select(t => t.Value)],
            IsKeyed = item.Flag("keyed"),
            IsComplete = item.Flag("complete"),
            Tls = TlsModes.Read(item, "tls"),
            Members = [.. (members?.Keys() ?? []).Select(name => Member(members!, name, client)).OfType<CSharpMember>()],
        };
        facts.Of(item);
        item.Close();
        return type;
    }

    private static CSharpMember? Member(YamlMap members, YamlText name, Client client)
    {
        if (!members.IsMap(name.Value))
            return members.Word(name.Value, Vocabulary.CSharp) is { } meaning ? Plain(members, name, meaning) : null;

        var item = members.Map(name.Value)!;
        var means = item.RequiredWord("means", Vocabulary.CSharp);
        var words = Words(item, means, client);
        if (words.Count == 0 && !item.Has("option"))
            item.Complain(item.At, ProblemCode.MissingField, "'words' is missing: it says what each value means");

        item.Close();
        return new(name.Value, means, words);
    }

    private static CSharpMember Plain(YamlMap members, YamlText name, CSharpMeaning meaning)
    {
        if (meaning is CSharpMeaning.Tls or CSharpMeaning.Login or CSharpMeaning.Delivery)
            members.Complain(name.At, ProblemCode.MissingField, $"'words' of '{name.Value}' is missing: it says what each value means");

        return new(name.Value, meaning, []);
    }

    private static List<CSharpWord> Words(YamlMap item, CSharpMeaning means, Client client)
    {
        if (item.Text("option") is { } option)
            return OfOption(item, option, client);

        var words = item.Map("words");
        var found = new List<CSharpWord>();
        foreach (var word in words?.Keys() ?? [])
        {
            found.Add(means switch
            {
                CSharpMeaning.Tls => new(word.Value, TlsModes.Read(words!, word.Value), null, null),
                CSharpMeaning.Login => new(word.Value, null, words!.Word(word.Value, Vocabulary.Login), null),
                _ => new(word.Value, null, null, words!.Word(word.Value, Vocabulary.Delivery)),
            });
        }

        return found;
    }

    // The member takes the client's own option; its words are said already.
    private static List<CSharpWord> OfOption(YamlMap item, YamlText option, Client client)
    {
        var words = client.TlsWords.Where(word => word.Key == option.Value).Select(word => new CSharpWord(word.Word, word.Mode, null, null)).ToList();
        if (words.Count == 0)
            item.Complain(option.At, ProblemCode.UnknownName, $"there is no option '{option.Value}' in tls_words");

        return words;
    }
}
