using VetMailLint.Settings;

namespace VetMailLint.Build.Comparing;

/// <summary>What a data set says of one way in.</summary>
/// <param name="Host">The host, in lower case.</param>
/// <param name="Port">The port.</param>
/// <param name="Tls">The mode.</param>
internal sealed record Claim(string Host, int Port, TlsKind Tls)
{
    private static readonly string[] s_hostColumns = ["hostname", "host", "server", "smtp_host"];
    private static readonly string[] s_tlsColumns = ["tls_mode", "tls", "socket_type", "security", "encryption", "secure"];

    /// <summary>The claim of a row, or null where it has none: no host, a host with a variable in it, no port, or a mode of unknown name.</summary>
    public static Claim? Of(IReadOnlyDictionary<string, string> row)
    {
        var host = Cell(row, s_hostColumns).ToLowerInvariant();
        return host.Length > 0 && !host.Contains('%') && Ports.Parse(row.GetValueOrDefault("port", "")) is { } port && Mode(Cell(row, s_tlsColumns)) is { } tls
            ? new(host, port, tls)
            : null;
    }

    private static string Cell(IReadOnlyDictionary<string, string> row, string[] columns) =>
        columns.Select(column => row.GetValueOrDefault(column, "")).FirstOrDefault(cell => cell.Length > 0) ?? "";

    private static TlsKind? Mode(string word) => word.ToLowerInvariant() switch
    {
        "implicit" or "ssl" or "ssl/tls" or "smtps" or "true" => TlsKind.Implicit,
        "starttls" or "explicit" or "opportunistic" => TlsKind.StartTls,
        "none" or "plain" => TlsKind.None,
        _ => null,
    };
}
