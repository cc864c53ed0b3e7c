using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using VetMailLint.Knowledge;

namespace VetMailLint.Analyzers;

/// <summary>
/// The rules as the compiler wants them, one line a rule: release tracking reads this text. What a page calls an error is a warning here,
/// so that adding the package turns no green build red; a test holds every line to its page.
/// </summary>
internal static class Descriptors
{
    private static readonly DiagnosticDescriptor VML101 = new("VML101", "Implicit TLS although the provider offers STARTTLS", "{0}", "transport", DiagnosticSeverity.Info, true, null, Help("VML101"));
    private static readonly DiagnosticDescriptor VML102 = new("VML102", "Implicit TLS with a client that cannot start TLS with the first byte", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML102"));
    private static readonly DiagnosticDescriptor VML103 = new("VML103", "The port and the TLS mode contradict each other", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML103"));
    private static readonly DiagnosticDescriptor VML104 = new("VML104", "A login without TLS", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML104"));
    private static readonly DiagnosticDescriptor VML105 = new("VML105", "A login over TLS that an attacker can strip", "{0}", "transport", DiagnosticSeverity.Warning, false, null, Help("VML105"));
    private static readonly DiagnosticDescriptor VML106 = new("VML106", "Certificate checks are switched off", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML106"));
    private static readonly DiagnosticDescriptor VML107 = new("VML107", "The highest TLS version allowed is an obsolete one", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML107"));
    private static readonly DiagnosticDescriptor VML108 = new("VML108", "A port that the provider says it does not offer", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML108"));
    private static readonly DiagnosticDescriptor VML109 = new("VML109", "Port 25 to a provider that has a submission port", "{0}", "transport", DiagnosticSeverity.Info, true, null, Help("VML109"));
    private static readonly DiagnosticDescriptor VML110 = new("VML110", "Two TLS switches are on that exclude each other", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML110"));
    private static readonly DiagnosticDescriptor VML111 = new("VML111", "A port of IMAP, POP or ManageSieve", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML111"));
    private static readonly DiagnosticDescriptor VML112 = new("VML112", "TLS demanded of a development server that has none", "{0}", "transport", DiagnosticSeverity.Info, true, null, Help("VML112"));
    private static readonly DiagnosticDescriptor VML113 = new("VML113", "STARTTLS although the provider offers implicit TLS", "{0}", "transport", DiagnosticSeverity.Info, false, null, Help("VML113"));
    private static readonly DiagnosticDescriptor VML201 = new("VML201", "From is not the login although the provider requires it", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML201"));
    private static readonly DiagnosticDescriptor VML202 = new("VML202", "A free-mail From address through another service", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML202"));
    private static readonly DiagnosticDescriptor VML203 = new("VML203", "The login is not the full address that the provider wants", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML203"));
    private static readonly DiagnosticDescriptor VML204 = new("VML204", "From or Sender is no e-mail address", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML204"));
    private static readonly DiagnosticDescriptor VML205 = new("VML205", "Individual logins together with one From address for all", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML205"));
    private static readonly DiagnosticDescriptor VML301 = new("VML301", "An account password where only an app password works", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML301"));
    private static readonly DiagnosticDescriptor VML302 = new("VML302", "No login although the provider or the settings ask for one", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML302"));
    private static readonly DiagnosticDescriptor VML303 = new("VML303", "An SMTP password in clear text in a file that travels", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML303"));
    private static readonly DiagnosticDescriptor VML304 = new("VML304", "Not the literal user name that the service requires", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML304"));
    private static readonly DiagnosticDescriptor VML305 = new("VML305", "A key of another kind than the one that logs in by SMTP", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML305"));
    private static readonly DiagnosticDescriptor VML306 = new("VML306", "A password where password login ended or is about to end", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML306"));
    private static readonly DiagnosticDescriptor VML307 = new("VML307", "The switch for the system's credentials discards the login", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML307"));
    private static readonly DiagnosticDescriptor VML308 = new("VML308", "OAuth with a client that has none", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML308"));
    private static readonly DiagnosticDescriptor VML309 = new("VML309", "A login for a server that never offers one", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML309"));
    private static readonly DiagnosticDescriptor VML401 = new("VML401", "A website, IMAP or POP host where the submission host belongs", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML401"));
    private static readonly DiagnosticDescriptor VML402 = new("VML402", "A host that is a known one but for a slip of the pen", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML402"));
    private static readonly DiagnosticDescriptor VML403 = new("VML403", "A host that was shut down or has another name now", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML403"));
    private static readonly DiagnosticDescriptor VML404 = new("VML404", "More than a name in a host setting that takes a bare one", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML404"));
    private static readonly DiagnosticDescriptor VML405 = new("VML405", "A sample host or sender in settings for production", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML405"));
    private static readonly DiagnosticDescriptor VML406 = new("VML406", "A catcher or sandbox in settings for production", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML406"));
    private static readonly DiagnosticDescriptor VML501 = new("VML501", "A value that its reader cannot use", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML501"));
    private static readonly DiagnosticDescriptor VML502 = new("VML502", "An unknown key, a slip of the pen away from a missing one", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML502"));
    private static readonly DiagnosticDescriptor VML503 = new("VML503", "The same key twice in one block with different values", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML503"));
    private static readonly DiagnosticDescriptor VML504 = new("VML504", "Mail settings that no target framework of the project reads", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML504"));
    private static readonly DiagnosticDescriptor VML505 = new("VML505", "A time-out in seconds where milliseconds count", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML505"));
    private static readonly DiagnosticDescriptor VML506 = new("VML506", "Semicolons between addresses for a client that splits at commas", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML506"));
    private static readonly DiagnosticDescriptor VML507 = new("VML507", "A pickup directory that the client refuses", "{0}", "configuration", DiagnosticSeverity.Warning, true, null, Help("VML507"));
    private static readonly DiagnosticDescriptor VML901 = new("VML901", "The file cannot be parsed", "{0}", "tool", DiagnosticSeverity.Warning, true, null, Help("VML901"));
    private static readonly DiagnosticDescriptor VML902 = new("VML902", "A limit was reached and the rest was not checked", "{0}", "tool", DiagnosticSeverity.Warning, true, null, Help("VML902"));
    private static readonly DiagnosticDescriptor VML903 = new("VML903", "A suppression that does nothing", "{0}", "tool", DiagnosticSeverity.Warning, true, null, Help("VML903"));

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        VML101, VML102, VML103, VML104, VML105, VML106, VML107, VML108, VML109, VML110, VML111, VML112, VML113,
        VML201, VML202, VML203, VML204, VML205,
        VML301, VML302, VML303, VML304, VML305, VML306, VML307, VML308, VML309,
        VML401, VML402, VML403, VML404, VML405, VML406,
        VML501, VML502, VML503, VML504, VML505, VML506, VML507,
        VML901, VML902, VML903);

    /// <summary>Those of rules that have something to say of C#: the others are about keys, texts and names of files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCode { get; } = All.RemoveRange(ImmutableArray.Create(VML110, VML405, VML406, VML501, VML502, VML503, VML504, VML901, VML902, VML903));

    /// <summary>The descriptor of a rule, or null for one that the compiler has not.</summary>
    public static DiagnosticDescriptor? Find(string id)
    {
        foreach (var descriptor in All)
        {
            if (descriptor.Id == id)
                return descriptor;
        }

        return null;
    }

    private static string Help(string id) => RuleCatalogue.Instance.Find(id)?.HelpLink ?? "";
}
