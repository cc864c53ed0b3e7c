using System.Text.RegularExpressions;
using VetMailLint.Build.Files;

namespace VetMailLint.Build.Scaffolds;

/// <summary>A new rule: its page, its class and its tests, under one name in mirrored places.</summary>
internal static partial class RuleScaffold
{
    public static Scaffold Of(string id, string name, string category, RepositoryFolder repository)
    {
        var block = BlockOf(id, category);
        if (!Name().IsMatch(name))
            throw new RefusedException($"'{name}' is no name of a defect: words in capitals without separators, such as PortTlsMismatch");

        if (repository.HasRule(id))
            throw new RefusedException($"{id} is taken: rules/{id}.md is there; the next free id of its block is {Free(block, repository)}");

        if (repository.FileOfRule(name) is { } taken)
            throw new RefusedException($"the name {name} is taken: {taken} is there");

        (string, string)[] words =
            [("id", id), ("name", name), ("category", category), ("folder", block.Folder), ("version", repository.Version())];
        var kind = block.IsAboutNotes ? "NoteRule" : "SettingsRule";
        return new(
            [
                ($"rules/{id}.md", Template.Fill("page.md", words)),
                ($"src/VetMailLint.Core/Rules/{block.Folder}/{name}.cs", Template.Fill($"{kind}.cs.txt", words)),
                ($"tests/VetMailLint.Core.Tests/Rules/{block.Folder}/{name}Tests.cs", Template.Fill($"{kind}Tests.cs.txt", words)),
            ],
            [
                $"add 'new {name}(),' to {(block.IsAboutNotes ? "Notes" : "Settings")} in src/VetMailLint.Core/Rules/RuleSet.cs, in the order of the ids",
                "add its severity to the profiles in rules/profiles/",
                "add its line to src/VetMailLint.Analyzers/Descriptors.cs and AnalyzerReleases.Unshipped.md, where C# can show it",
            ]);
    }

    private static RuleBlock BlockOf(string id, string category)
    {
        if (!PageFile.IsRuleId(id))
            throw new RefusedException($"'{id}' is no rule id: VML and three digits, such as VML109");

        if (RuleBlock.Of(category) is not { } block)
            throw new RefusedException($"'{category}' is no category; it is one of: {string.Join(", ", RuleBlock.All.Select(one => one.Category))}");

        if (block.Has(id))
            return block;

        var own = RuleBlock.All.FirstOrDefault(one => one.Has(id))?.Category;
        throw new RefusedException(
            $"{id} is not in the block of {category} rules, VML{block.Digit}xx{(own is null ? "" : $"; it is one of {own} rules")}");
    }

    private static string Free(RuleBlock block, RepositoryFolder repository) =>
        Enumerable.Range(1, 99).Select(number => $"VML{block.Digit}{number:00}").FirstOrDefault(id => !repository.HasRule(id)) ?? "none";

    [GeneratedRegex("^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$")]
    private static partial Regex Name();
}
