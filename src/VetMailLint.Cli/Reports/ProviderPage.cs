using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>
/// The settings of providers as one page in Markdown, under the labels of the help page that VetMailLint began with.
/// </summary>
internal static class ProviderPage
{
    private static readonly (ProviderKind Kind, string Title)[] s_sections =
    [
        (ProviderKind.Mailbox, "Mailboxes"),
        (ProviderKind.Transactional, "Services that send for applications"),
        (ProviderKind.Relay, "Relays"),
        (ProviderKind.Sandbox, "Sandboxes: they deliver nothing"),
        (ProviderKind.Catcher, "Development servers"),
    ];

    public static void Write(TextWriter output, IReadOnlyList<Provider> providers)
    {
        output.WriteLine("# Cloud service e-mail settings");
        output.WriteLine();
        output.WriteLine($"Facts as of {ToolVersion.KnowledgeDate}, written by `vetmaillint providers --format markdown`. *Explicit* is STARTTLS: the connection begins in");
        output.WriteLine("clear and is upgraded. *Implicit* is TLS from the first byte. A is the provider's own page, a measurement or two data sets that agree;");
        output.WriteLine("B is one data set or one good page; C is disputed or old.");
        foreach (var (kind, title) in s_sections)
        {
            var section = providers.Where(provider => provider.Kind == kind && !ProviderWords.IsDirectoryEntry(provider)).ToList();
            if (section.Count == 0)
                continue;

            output.WriteLine();
            output.WriteLine($"## {title}");
            section.ForEach(provider => WriteProvider(output, provider));
        }

        WriteDirectory(output, [.. providers.Where(ProviderWords.IsDirectoryEntry)]);
    }

    private static void WriteProvider(TextWriter output, Provider provider)
    {
        output.WriteLine();
        output.WriteLine($"### {Text(provider.Name)}");
        output.WriteLine();
        WriteEndpoints(output, provider);
        output.WriteLine();
        foreach (var (label, text) in Lines(provider))
            output.WriteLine($"* {label}: {text}");

        if (ProseResource.Load().ProviderNotes(provider.Id) is not { } notes)
            return;

        output.WriteLine();
        output.WriteLine(Text(notes.Replace('\n', ' ')));
    }

    private static void WriteEndpoints(TextWriter output, Provider provider)
    {
        output.WriteLine("| Mail server address | Email port | SSL/TLS method | sure | source |");
        output.WriteLine("|---|---|---|---|---|");
        var closed = provider.ClosedPorts.Select(port => (Host: port.Host == "*" ? "any" : port.Host, port.Port, Method: "not offered", port.Fact));
        var rows = provider.Endpoints
            .Select(endpoint => (endpoint.Host, endpoint.Port, Method: Method(endpoint.Tls) + (endpoint.IsDiscouraged ? ", discouraged" : ""), endpoint.Fact))
            .Concat(closed)
            .GroupBy(row => (row.Port, row.Method, row.Fact));
        foreach (var row in rows)
        {
            var hosts = string.Join("<br>", row.Select(item => item.Host == "any" ? "any" : $"`{item.Host}`"));
            output.WriteLine($"| {hosts} | {Number(row.Key.Port)} | {row.Key.Method} | {row.Key.Fact.Confidence} | {Source(row.Key.Fact.Source)} |");
        }
    }

    private static IEnumerable<(string Label, string Text)> Lines(Provider provider)
    {
        yield return ("Authentication type", Authentication(provider));
        if (ProviderSentences.UserName(provider) is { Length: > 0 } user)
            yield return ("Email login username", Said(user, provider.UserName!.Fact));
        if (ProviderSentences.Password(provider) is { Length: > 0 } password)
            yield return ("Email login password", Said(password, provider.Password!.Fact));
        if (ProviderSentences.From(provider) is { Length: > 0 } from)
            yield return ("Default from address", Said(provider.From!.Symptom is { } symptom ? $"{from} (else: {symptom})" : from, provider.From.Fact));
        if (provider.TlsRequired is { } tls)
            yield return ("Encryption", Said("required", tls));
        foreach (var change in provider.Changes)
            yield return ("Date", Said($"{change.When}: {ProviderWords.Of(change.What).Replace('-', ' ')} {ProviderWords.Of(change.Effect).Replace('-', ' ')}{Scope(change)}; {change.Instead}", change.Fact));
        if (provider.ConsumerDomains.Count > 0)
            yield return ("Addresses", string.Join(", ", provider.ConsumerDomains));
        foreach (var rule in provider.Dmarc)
            yield return ("DMARC", Said($"{ProviderWords.Of(rule.Policy)} for {string.Join(", ", rule.Domains)}", rule.Fact));
        foreach (var advice in ProviderSentences.WrongHosts(provider))
            yield return ("Not", Said($"`{advice.Host}`, {ProviderSentences.Fault(advice.Fault)}", advice.Fact));
        if (provider.Help is { } help)
            yield return ("Help", $"<{help}>");
    }

    private static string Authentication(Provider provider) => provider switch
    {
        { NoLogin: not null } => "None: the server offers no login",
        { Password.Kind: PasswordKind.OAuthOnly } => "OAuth",
        { Kind: ProviderKind.Catcher } => "None",
        { LoginRequired: not null } => "User/Password, required",
        _ => "User/Password",
    };

    private static string Scope(DatedChange change) => change.UserDomains.Count switch
    {
        0 => "",
        <= 4 => $" for {string.Join(", ", change.UserDomains)}",
        _ => $" for {change.UserDomains[0]}, {change.UserDomains[1]} and the other consumer domains",
    };

    private static void WriteDirectory(TextWriter output, IReadOnlyList<Provider> providers)
    {
        if (providers.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine("## Directory");
        output.WriteLine();
        output.WriteLine("Of these, only ports and methods are known, from data sets. *None* records what clients were told; it does not prove that TLS is missing.");
        output.WriteLine();
        output.WriteLine("| Mail server address | Email port | SSL/TLS method | sure | provider |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var endpoint in providers.SelectMany(provider => provider.Endpoints.Select(item => (item, provider.Name))))
            output.WriteLine($"| `{endpoint.item.Host}` | {Number(endpoint.item.Port)} | {Method(endpoint.item.Tls)} | {endpoint.item.Fact.Confidence} | {Text(endpoint.Name)} |");
    }

    private static string Method(TlsKind tls) => tls switch
    {
        TlsKind.None => "None",
        TlsKind.Opportunistic => "Explicit (clear text is accepted too)",
        TlsKind.StartTls => "Explicit",
        _ => "Implicit",
    };

    private static string Said(string text, Fact fact) => $"{(text.StartsWith('`') ? text : Text(text))} ({fact.Confidence}, {Source(fact.Source)})";

    private static string Source(string source) => string.Join("; ", source.Split("; ")
        .Select(one => one.StartsWith("https://", StringComparison.Ordinal) ? $"[page]({one})" : Text(one)));

    private static string Text(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
