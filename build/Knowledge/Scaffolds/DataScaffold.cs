using System.Text.RegularExpressions;

namespace VetMailLint.Build.Scaffolds;

/// <summary>A new file under rules/ for a provider, client or dialect.</summary>
internal static partial class DataScaffold
{
    public static Scaffold Of(string kind, string id)
    {
        if (!Id().IsMatch(id))
            throw new RefusedException($"'{id}' is no id: small letters and digits with hyphens between them, such as acme-mail");

        return new([($"rules/{kind}s/{id}.yaml", Template.Fill($"{kind}.yaml"))], Next(kind, id));
    }

    private static string[] Next(string kind, string id) => kind == "dialect"
        ? [$"name '{id}' in tests/VetMailLint.Config.Tests/Dialects/DialectDataTests.cs, and write a fixture for each row of its table"]
        : [];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
