using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Policy;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Commands;

/// <summary>The options that decide what counts as a finding, the same wherever files are checked.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string?> _asOf = new("--as-of") { HelpName = "YYYY-MM-DD", Description = "Judge what ends or ended on a date as if today were this day." };

    private readonly Option<string?> _client = new("--client")
    {
        HelpName = "NAME",
        Description = $"The mail library that uses the settings, where the files do not say: {string.Join(", ", ClientIds())}.",
        CompletionSources = { _ => ClientIds().Select(id => new CompletionItem(id)) },
    };

    private readonly Option<string?> _profile = new("--profile")
    {
        HelpName = string.Join('|', Profiles.Names),
        Description = "Begin with the severities of a profile; .editorconfig and .globalconfig have the last word.",
        CompletionSources = { _ => Profiles.Names.Select(name => new CompletionItem(name)) },
    };

    private readonly Option<string?> _config = new("--config") { HelpName = "FILE", Description = "Read this file in place of every .editorconfig and .globalconfig; its sections count from this folder." };

    private readonly Option<bool> _isolated = new("--isolated") { Description = "Ignore every .editorconfig and .globalconfig." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_profile, _config, _isolated, _asOf, _client])
            command.Add(option);
    }

    /// <summary>The options with what these say, or null and what is wrong with the call.</summary>
    public LintOptions? Apply(LintOptions options, ParseResult parsed, ref string problem)
    {
        if (!TryDate(parsed.GetValue(_asOf), out var day, ref problem) || !IsClient(parsed.GetValue(_client), ref problem)
            || !IsProfile(parsed.GetValue(_profile), ref problem))
            return null;

        if (parsed.GetValue(_isolated) && parsed.GetValue(_config) is not null)
        {
            problem = "--config names the file that counts, and --isolated says that none does; leave one out";
            return null;
        }

        return options with
        {
            AsOf = day,
            Client = parsed.GetValue(_client),
            IsIsolated = parsed.GetValue(_isolated),
            ConfigFile = parsed.GetValue(_config),
            Profile = parsed.GetValue(_profile),
        };
    }

    private static bool TryDate(string? text, out DateTime? day, ref string problem)
    {
        day = null;
        if (text is null)
            return true;

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            day = parsed;
            return true;
        }

        problem = $"--as-of takes a day such as 2027-01-31, not '{text}'";
        return false;
    }

    private static bool IsClient(string? text, ref string problem)
    {
        if (text is null || ClientIds().Contains(text))
            return true;

        problem = ChoiceOption.Refusal("--client", text, ClientIds());
        return false;
    }

    private static bool IsProfile(string? text, ref string problem)
    {
        if (text is null || Profiles.Names.Contains(text))
            return true;

        problem = ChoiceOption.Refusal("--profile", text, Profiles.Names);
        return false;
    }

    private static IReadOnlyList<string> ClientIds() => EmbeddedKnowledge.ClientIds();
}
