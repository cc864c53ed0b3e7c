using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Comparing;

/// <summary>
/// <c>compare FILE.csv... [--rules FOLDER]</c>: where a data set of hosts, ports and TLS modes agrees with the knowledge base, differs from it,
/// and knows more. The columns are found by their names: host or hostname, port, and tls_mode, tls, security or socket_type.
/// </summary>
internal static class CompareCommand
{
    private const string Usage = "usage: compare FILE.csv... [--rules RULES_FOLDER]";

    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        var option = words.ToList().IndexOf("--rules");
        var folder = option >= 0 && option + 1 < words.Count ? words[option + 1] : "rules";
        var files = words.Where((_, i) => option < 0 || (i != option && i != option + 1)).ToList();
        if (files.Count == 0 || !files.All(File.Exists) || !Directory.Exists(folder))
        {
            errors.WriteLine(Usage);
            return 2;
        }

        var providers = RulesFolder.Read(folder, "", new Problems()).Providers;
        foreach (var file in files)
            Compare(Path.GetFileName(file), File.ReadAllText(file), providers, output);

        return 0;
    }

    private static void Compare(string name, string text, IReadOnlyList<Provider> providers, TextWriter output)
    {
        var rows = CsvRow.All(text).ToList();
        var claims = rows.Select(Claim.Of).OfType<Claim>().Distinct().OrderBy(claim => claim.Host, StringComparer.Ordinal).ThenBy(claim => claim.Port).ToList();
        var verdicts = claims.Select(claim => (Claim: claim, Verdict: Comparison.Of(claim, providers))).ToList();

        output.WriteLine($"{name}: {rows.Count} rows, {claims.Count} different ways in with a literal host, a port and a mode");
        foreach (var agreement in (Agreement[])[Agreement.Same, Agreement.Differs, Agreement.PortUnknown, Agreement.HostUnknown])
        {
            var those = verdicts.Where(item => item.Verdict.Agreement == agreement).ToList();
            output.WriteLine($"  {Title(agreement)}: {those.Count}");
            foreach (var (claim, verdict) in agreement == Agreement.Same ? [] : those)
                output.WriteLine($"    {claim.Host}:{claim.Port} {Word(claim.Tls)}{(verdict.Known.Length > 0 ? $"; known: {verdict.Known}" : "")}");
        }
    }

    private static string Title(Agreement agreement) => agreement switch
    {
        Agreement.Same => "agree",
        Agreement.Differs => "differ",
        Agreement.PortUnknown => "ports of known hosts that are not known",
        _ => "hosts that are not known",
    };

    private static string Word(TlsKind tls) => tls switch
    {
        TlsKind.None => "none",
        TlsKind.Implicit => "implicit",
        _ => "starttls",
    };
}
