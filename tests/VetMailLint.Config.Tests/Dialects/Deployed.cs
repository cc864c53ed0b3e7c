using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

/// <summary>Short ways to say what a person reads from a file of an application, and what the rules say of it.</summary>
internal static class Deployed
{
    private static readonly RuleEngine Engine = new(EmbeddedKnowledge.Instance, RuleCatalogue.Instance, RuleSet.Settings, RuleSet.Notes);

    /// <summary>Variables of a service: <c>A=x;B=y</c> in a Compose file.</summary>
    public static (string Name, string Text) Service(string variables) => ("compose.yaml",
        "services:\n  app:\n    image: harbour/app\n    environment:\n" + string.Concat(variables.Split(';').Select(v => $"      - {v}\n")));

    /// <summary>Dialect, host, port, user and mode of the only block.</summary>
    public static string Read((string Name, string Text) file)
    {
        var settings = Formats.Bind(file.Name, file.Text).Only();
        var port = settings.Port.IsKnown ? $"{settings.Port.Value}" : "-";
        var user = settings.User.IsKnown ? settings.User.Value : "-";
        return $"{settings.Dialect} {settings.Host.Value}:{port} {user} {settings.Mode(settings.Clients.IsProven ? settings.Clients.Ids[0] : null)?.ToString() ?? "-"}";
    }

    /// <summary>The rules that report a warning or an error, but for secrets in clear text.</summary>
    public static string Rules((string Name, string Text) file) => string.Join(" ", Engine
        .Check(file.Name, Formats.Bind(file.Name, file.Text), [], new(new(2026, 11, 25)))
        .Where(f => f.Severity >= Severity.Warning && f.Rule.Id != "VML303").Select(f => f.Rule.Id));
}
