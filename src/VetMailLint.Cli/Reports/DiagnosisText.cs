using System.Globalization;
using VetMailLint.Cli.Explaining;
using VetMailLint.Cli.Output;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>Why mail failed, for people.</summary>
internal static class DiagnosisText
{
    public static void Write(TextWriter output, ConsoleStyle style, Diagnosis diagnosis)
    {
        var seen = Seen(diagnosis);
        if (seen.Length > 0)
            output.WriteLine($"Seen: {seen}");

        var number = 0;
        foreach (var (entry, answer) in RankedAnswer.Of(diagnosis))
        {
            if (number > 0 || seen.Length > 0)
                output.WriteLine();

            number++;
            output.WriteLine(style.Paint(Ink.Strong, string.Create(CultureInfo.InvariantCulture, $"{number}. {answer.Cause}")) + $" ({answer.Likelihood})");
            if (answer.SettingsFor(diagnosis.Client?.Id) is { } settings)
                output.WriteLine($"   settings: {settings}");

            output.WriteLine($"   repair:   {style.Paint(Ink.Fix, answer.Repair)}");
            if (answer.Rule is { } rule)
                output.WriteLine($"   rule:     {rule} {RuleCatalogue.Instance.Find(rule)?.Name}; more: vetmaillint explain {rule}");

            output.WriteLine($"   source:   {entry.Fact.Source} ({entry.Fact.Confidence}, {entry.Fact.Checked})");
        }
    }

    private static string Seen(Diagnosis diagnosis)
    {
        var parts = new List<string>();
        if (diagnosis.Codes.Count > 0)
            parts.Add(string.Join(' ', diagnosis.Codes));
        if (diagnosis.Client is { } client)
            parts.Add(client.Name);
        if (diagnosis.Provider is { } provider)
            parts.Add(provider.Name);

        return string.Join(", ", parts);
    }
}
