using System.CommandLine;
using VetMailLint.Cli.Reports;
using VetMailLint.Cli.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint providers [NAME|HOST]</c>: the right settings for a provider.</summary>
internal static class ProvidersCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var wanted = new Argument<string?>("NAME|HOST") { Arity = ArgumentArity.ZeroOrOne, Description = "A part of a provider's name, or a host; without it, all providers." };
        var format = ChoiceOption.Create("--format", "A table for people, or JSON with every fact and its source.", ["text", "json"]);
        var command = new Command("providers", "Shows the right settings for a provider: hosts, ports, TLS modes, login, password, From and dates.") { wanted, format };
        command.SetAction(parsed => Run(parsed.GetValue(wanted), parsed.GetValue(format) == "json", surroundings));
        return command;
    }

    private static int Run(string? wanted, bool asJson, Surroundings surroundings)
    {
        var knowledge = EmbeddedKnowledge.Instance;
        var found = wanted is null ? knowledge.Providers() : knowledge.FindProviders(wanted);
        if (found.Count == 0)
        {
            var meant = Suggestion.For(wanted!, Names(knowledge));
            surroundings.Error.WriteLine($"vetmaillint: no provider is known by '{wanted}'{(meant is null ? "" : $"; did you mean '{meant}'?")}");
            if (!asJson)
                return ExitStatus.NothingThere;
        }

        if (asJson)
            ProvidersJson.Write(surroundings.Output, found, wanted);
        else if (found.Count <= 3)
            ProviderText.WriteDetails(surroundings.Out, found);
        else
            ProviderText.WriteTable(surroundings.Out, found);

        return found.Count == 0 ? ExitStatus.NothingThere : ExitStatus.Clean;
    }

    private static IEnumerable<string> Names(EmbeddedKnowledge knowledge)
    {
        foreach (var provider in knowledge.Providers())
        {
            yield return provider.Id;
            foreach (var host in provider.Hosts)
                yield return host;
        }
    }
}
