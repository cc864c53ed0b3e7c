using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>The words that messages share.</summary>
internal static class Wording
{
    /// <summary>A mode as a noun.</summary>
    public static string Of(TlsKind tls) => tls switch
    {
        TlsKind.None => "no TLS",
        TlsKind.Opportunistic => "STARTTLS if offered",
        TlsKind.StartTls => "STARTTLS",
        _ => "implicit TLS",
    };

    /// <summary>The TLS setting as it was written, or the mode where it follows from a default.</summary>
    public static string TlsOf(Submission submission, TlsKind tls) =>
        submission.Settings.Tls.TryGet(out var word) ? $"'{word.Written}' ({Of(tls)})" : Of(tls);

    /// <summary>The provider and host, <c>Gmail (smtp.gmail.com)</c>, or the host alone.</summary>
    public static string Server(Submission submission) =>
        submission.Provider is { } provider ? $"{provider.Name} ({submission.HostName})" : submission.HostName;

    /// <summary>The repair that moves to a STARTTLS endpoint.</summary>
    public static Remedy UseStartTls(int port, RemedySafety safety) =>
        new($"Use port {port} with STARTTLS", RemedyChange.Port(port), RemedyChange.To(TlsKind.StartTls)) { Safety = safety };
}
