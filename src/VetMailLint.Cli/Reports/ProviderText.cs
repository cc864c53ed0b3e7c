using System.Globalization;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>Providers for people: a table of many, or all that is known of a few.</summary>
internal static class ProviderText
{
    private const int MostDomains = 4;

    public static void WriteTable(TextWriter output, IReadOnlyList<Provider> providers)
    {
        var table = new Table("PROVIDER", "HOST", "PORTS", "LOGIN", "PASSWORD", "FROM", "DATES");
        foreach (var provider in providers)
        {
            var dates = provider.Changes.Select(change => $"{Day(change)} {ProviderWords.Short(change)}").Distinct();
            table.Add(
                provider.Name,
                provider.Hosts[0] + (provider.Hosts.Count > 1 ? $" +{Number(provider.Hosts.Count - 1)}" : ""),
                Ports(provider),
                ProviderWords.Short(provider.UserName),
                ProviderWords.Short(provider.Password),
                ProviderWords.Short(provider.From),
                string.Join(", ", dates));
        }

        table.Write(output);
    }

    public static void WriteDetails(TextWriter output, IReadOnlyList<Provider> providers)
    {
        foreach (var provider in providers)
        {
            output.WriteLine(provider.Name);
            foreach (var endpoint in provider.Endpoints)
                output.WriteLine($"  {endpoint.Host,-34} {Number(endpoint.Port),5}  {Mode(endpoint)} ({endpoint.Fact.Confidence}, {endpoint.Fact.Source})");

            foreach (var closed in provider.ClosedPorts)
                output.WriteLine($"  {(closed.Host == "*" ? "any host" : closed.Host),-34} {Number(closed.Port),5}  not offered ({closed.Fact.Confidence}, {closed.Fact.Source})");

            if (provider.NoLogin is { } rule)
                Line(output, "Login", $"never offered{(rule.Use is null ? "" : $"; those who have one use {rule.Use}")}");
            Line(output, "User name", ProviderSentences.UserName(provider));
            Line(output, "Password", ProviderSentences.Password(provider));
            Line(output, "From", ProviderSentences.From(provider));
            foreach (var change in provider.Changes)
                Line(output, "Date", $"{change.When}: {Change(change)}{Domains(change)}; {change.Instead}");

            foreach (var advice in ProviderSentences.WrongHosts(provider))
                Line(output, "Not", $"{advice.Host}, {ProviderSentences.Fault(advice.Fault)}");
            Line(output, "Notes", ProseResource.Load().ProviderNotes(provider.Id)?.Replace('\n', ' ') ?? "");
            Line(output, "Help", provider.Help ?? "");
            output.WriteLine();
        }
    }

    private static void Line(TextWriter output, string name, string text)
    {
        if (text.Length > 0)
            output.WriteLine($"  {name + ":",-11} {text}");
    }

    private static string Mode(Endpoint endpoint) => ProviderSentences.Mode(endpoint.Tls) + (endpoint.IsDiscouraged ? ", discouraged" : "");

    /// <summary>The ports by the mode to set there, in the order in which the file has them.</summary>
    private static string Ports(Provider provider) => string.Join("; ", provider.Endpoints
        .GroupBy(endpoint => ProviderWords.ToSet(endpoint.Tls))
        .Select(group => $"{ProviderWords.Of(group.Key)} {string.Join(" ", group.Select(endpoint => Number(endpoint.Port)).Distinct())}"));

    private static string Change(DatedChange change) =>
        $"{ProviderWords.Of(change.What)} {ProviderWords.Of(change.Effect)}".Replace('-', ' ');

    /// <summary>The domains that a date concerns; Outlook.com alone has a hundred, and JSON has them all.</summary>
    private static string Domains(DatedChange change) => change.UserDomains.Count switch
    {
        0 => "",
        <= MostDomains => $" for {string.Join(", ", change.UserDomains)}",
        var count => $" for {string.Join(", ", change.UserDomains.Take(MostDomains))} and {Number(count - MostDomains)} more",
    };

    private static string Day(DatedChange change) => change.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
