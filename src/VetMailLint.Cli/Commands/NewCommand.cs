using System.CommandLine;
using System.Text.RegularExpressions;
using VetMailLint.Cli.Writing;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint new PROVIDER --as FORM</c>: right settings to start from, without the secret.</summary>
internal static partial class NewCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var wanted = new Argument<string>("PROVIDER") { HelpName = "PROVIDER", Description = "A provider's id or name, its host, or an address that has its mailbox there." };
        wanted.CompletionSources.Add(ProvidersCommand.Names);
        var form = ChoiceOption.Create("--as", "The form to write.", Form.Ids, isRequired: true);
        var from = new Option<string?>("--from") { HelpName = "ADDRESS", Description = "The address to send from." };
        var command = new Command("new", "Writes settings for a provider that are right as they stand, with a reference in the secret's place.") { wanted, form, from };
        command.SetAction(parsed => Run(parsed.GetValue(wanted)!, parsed.GetValue(form)!, parsed.GetValue(from), surroundings));
        return command;
    }

    private static int Run(string wanted, string formId, string? from, Surroundings surroundings)
    {
        var address = from ?? (wanted.Contains('@') ? wanted : null);
        if (address is not null && !Address().IsMatch(address))
            return Refuse(surroundings, $"'{address}' is no plain e-mail address", ExitStatus.Usage);

        var found = ProviderSearch.Find(wanted);
        if (found.Count != 1)
            return Refuse(surroundings, ProviderSearch.Complaint(wanted, found), found.Count == 0 ? ExitStatus.NothingThere : ExitStatus.Usage);

        var form = Form.Load(formId);
        var knowledge = EmbeddedKnowledge.Instance;
        var plan = new SettingsPlanner(surroundings.Today)
            .For(found[0], HostNamed(wanted, found[0], knowledge), address, form.Client is null ? null : knowledge.Client(form.Client));
        if (plan.Settings is not { } settings)
            return Refuse(surroundings, plan.Refusal!, ExitStatus.Findings);

        surroundings.Out.Write(form.Write(settings));
        return ExitStatus.Clean;
    }

    /// <summary>The host that was asked for, unless it is one that another should take the place of.</summary>
    private static string? HostNamed(string wanted, Provider provider, EmbeddedKnowledge knowledge)
    {
        if (knowledge.AdviceOn(wanted) is not null)
            return null;

        var host = wanted.Trim().TrimEnd('.').ToLowerInvariant();
        return provider.Hosts.Any(pattern => HostPattern.Covers(pattern, host)) ? host : null;
    }

    private static int Refuse(Surroundings surroundings, string reason, int status)
    {
        surroundings.Error.WriteLine($"vetmaillint: {reason}");
        return status;
    }

    // What stands in the settings as given must mean nothing in any of the forms.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Address();
}
