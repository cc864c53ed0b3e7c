using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using VetMailLint.Cli.Reports;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint providers [NAME|HOST|ADDRESS]</c>: the right settings for a provider.</summary>
internal static class ProvidersCommand
{
    private const int MostInDetail = 3;

    public static Command Create(Surroundings surroundings)
    {
        var wanted = new Argument<string?>("NAME|HOST|ADDRESS") { HelpName = "NAME|HOST|ADDRESS", Arity = ArgumentArity.ZeroOrOne, Description = "A part of a provider's name, a host, a domain or an address; without it, all providers of which more is known than a port." };
        wanted.CompletionSources.Add(Names);
        var all = new Option<bool>("--all") { Description = "List the directory too: hosts of which only port and TLS mode are known." };
        var format = ChoiceOption.Create("--format", "A table for people, JSON with every fact and its source, or a page in Markdown.", ["text", "json", "markdown"]);
        var command = new Command("providers", "Shows the right settings for a provider: hosts, ports, TLS modes, login, password, From and dates.") { wanted, all, format };
        command.SetAction(parsed => Run(parsed.GetValue(wanted), parsed.GetValue(all), parsed.GetValue(format)!, surroundings));
        return command;
    }

    /// <summary>The ids of the providers of which more is known than a port.</summary>
    public static IEnumerable<CompletionItem> Names(CompletionContext context) =>
        EmbeddedKnowledge.Instance.Providers().Where(provider => !ProviderWords.IsDirectoryEntry(provider)).Select(provider => new CompletionItem(provider.Id));

    private static int Run(string? wanted, bool withDirectory, string format, Surroundings surroundings)
    {
        var found = wanted is null ? EmbeddedKnowledge.Instance.Providers() : ProviderSearch.Find(wanted);
        if (found.Count == 0)
            surroundings.Error.WriteLine($"vetmaillint: {ProviderSearch.Complaint(wanted!, found)}");

        if (format == "json")
            ProvidersJson.Write(surroundings.Output, found, wanted);
        else if (found.Count > 0 && format == "markdown")
            ProviderPage.Write(surroundings.Out, found);
        else if (found.Count is > 0 and <= MostInDetail)
            ProviderText.WriteDetails(surroundings.Out, found);
        else if (found.Count > 0)
            WriteTable(found, withDirectory || wanted is not null, surroundings.Out);

        return found.Count == 0 ? ExitStatus.NothingThere : ExitStatus.Clean;
    }

    private static void WriteTable(IReadOnlyList<Provider> found, bool withDirectory, TextWriter output)
    {
        var shown = withDirectory ? found : [.. found.Where(provider => !ProviderWords.IsDirectoryEntry(provider))];
        ProviderText.WriteTable(output, shown);
        if (shown.Count == found.Count)
            return;

        var more = (found.Count - shown.Count).ToString(CultureInfo.InvariantCulture);
        output.WriteLine();
        output.WriteLine($"Of {more} more only port and TLS mode are known; --all lists them, and a host or domain finds them.");
    }
}
