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
    private static readonly DiagnosticDescriptor VML108 = new("VML108", "A port that the provider says it does not offer", "{0}", "transport", DiagnosticSeverity.Warning, true, null, Help("VML108"));
    private static readonly DiagnosticDescriptor VML201 = new("VML201", "From is not the login although the provider requires it", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML201"));
    private static readonly DiagnosticDescriptor VML203 = new("VML203", "The login is not the full address that the provider wants", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML203"));
    private static readonly DiagnosticDescriptor VML205 = new("VML205", "Individual logins together with one From address for all", "{0}", "identity", DiagnosticSeverity.Warning, true, null, Help("VML205"));
    private static readonly DiagnosticDescriptor VML301 = new("VML301", "An account password where only an app password works", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML301"));
    private static readonly DiagnosticDescriptor VML302 = new("VML302", "No login although the provider or the settings ask for one", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML302"));
    private static readonly DiagnosticDescriptor VML303 = new("VML303", "An SMTP password in clear text in a file that travels", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML303"));
    private static readonly DiagnosticDescriptor VML306 = new("VML306", "A password where password login ended or is about to end", "{0}", "credentials", DiagnosticSeverity.Warning, true, null, Help("VML306"));
    private static readonly DiagnosticDescriptor VML404 = new("VML404", "More than a name in a host setting that takes a bare one", "{0}", "host", DiagnosticSeverity.Warning, true, null, Help("VML404"));

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(VML101, VML102, VML103, VML104, VML108, VML201, VML203, VML205, VML301, VML302, VML303, VML306, VML404);

    /// <summary>The descriptor of a rule, or null for one that has nothing to say of C#.</summary>
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
