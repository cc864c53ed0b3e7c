using System.CommandLine;
using System.CommandLine.Completions;
using VetMailLint.Cli.Explaining;
using VetMailLint.Cli.Output;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint explain RULE|CODE|TEXT</c>: the page of a rule, or why mail failed.</summary>
internal static class ExplainCommand
{
    private const string NothingKnown = """
        vetmaillint: nothing is known of such a text
        Paste more of it: the server's reply with its code, or the whole exception with its inner exceptions.
        'vetmaillint lint' checks the settings themselves; 'vetmaillint rules' lists what it finds.
        """;

    public static Command Create(Surroundings surroundings)
    {
        var words = new Argument<string[]>("RULE|CODE|TEXT")
        {
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "RULE|CODE|TEXT",
            Description = "A rule's id or name, a reply code such as 5.7.139, a server's reply, or an exception with its stack trace. '-' reads standard input.",
        };
        words.CompletionSources.Add(_ => RuleCatalogue.Instance.Rules.Select(rule => new CompletionItem(rule.Id)));
        var format = ChoiceOption.Create("--format", "Text for people, or JSON.", ["text", "json"]);
        var command = new Command("explain", "Says why mail failed, from a reply or an exception; or what a rule finds and how to repair it.") { words, format };
        command.SetAction(parsed => Run(parsed.GetValue(words) ?? [], parsed.GetValue(format) == "json", surroundings));
        return command;
    }

    private static int Run(string[] words, bool asJson, Surroundings surroundings)
    {
        if (ExplainInput.Read(words, surroundings) is not { } wanted)
            return ExitStatus.Usage;

        return Find(wanted) is { } rule && ProseResource.Load().Page(rule.Id) is { } page
            ? ExplainRule(rule, page, asJson, surroundings)
            : ExplainText(wanted, asJson, surroundings);
    }

    private static int ExplainText(string text, bool asJson, Surroundings surroundings)
    {
        var diagnosis = Diagnosis.Of(new PastedText(text), ErrorCatalogue.Load());
        if (diagnosis.Entries.Count == 0 && RuleMeant(text) is { } complaint)
        {
            surroundings.Error.WriteLine($"vetmaillint: {complaint}");
            return ExitStatus.Usage;
        }

        if (diagnosis.Entries.Count == 0)
            surroundings.Error.WriteLine(NothingKnown);

        if (asJson)
            DiagnosisJson.Write(surroundings.Output, diagnosis);
        else if (diagnosis.Entries.Count > 0)
            DiagnosisText.Write(surroundings.Out, StyleFor(surroundings), diagnosis);

        return diagnosis.Entries.Count == 0 ? ExitStatus.NothingThere : ExitStatus.Clean;
    }

    private static int ExplainRule(RuleInfo rule, string page, bool asJson, Surroundings surroundings)
    {
        if (asJson)
            DiagnosisJson.Write(surroundings.Output, rule, page);
        else
            RuleExplanation.Write(surroundings.Out, StyleFor(surroundings), rule, page);

        return ExitStatus.Clean;
    }

    private static ConsoleStyle StyleFor(Surroundings surroundings) =>
        ConsoleStyle.For(ColorChoice.Auto, surroundings.IsOutputRedirected, surroundings.Variable);

    /// <summary>What to say of a single word that is nearly a rule's, or null: any other text may hold a secret and is not repeated.</summary>
    private static string? RuleMeant(string text)
    {
        if (text.Any(char.IsWhiteSpace))
            return null;

        if (Suggestion.For(text, Names()) is { } meant)
            return $"there is no rule '{text}'; did you mean '{meant}'?";

        var isId = text.StartsWith("VML", StringComparison.OrdinalIgnoreCase) && text.Skip(3).All(char.IsAsciiDigit);
        return isId ? $"there is no rule '{text}'; 'vetmaillint rules' lists them" : null;
    }

    private static RuleInfo? Find(string wanted)
    {
        if (RuleCatalogue.Instance.Find(wanted) is { } byId)
            return byId;

        foreach (var rule in RuleCatalogue.Instance.Rules)
        {
            if (string.Equals(rule.Name, wanted, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    private static IEnumerable<string> Names()
    {
        foreach (var rule in RuleCatalogue.Instance.Rules)
        {
            yield return rule.Id;
            yield return rule.Name;
        }
    }
}
