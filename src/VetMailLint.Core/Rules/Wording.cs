using VetMailLint.Engine;
using VetMailLint.Knowledge;
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

    /// <summary>What the settings do about TLS as a clause: what the written word means, or what the client does without one.</summary>
    public static string TlsClause(Submission submission, TlsKind tls)
    {
        if (submission.Settings.Tls.TryGet(out var word))
            return $"'{word.Written}' means {Of(tls)}";

        return $"{submission.Client?.Name ?? "the client"} uses {Of(tls)} unless told otherwise";
    }

    /// <summary>The repair that moves to a STARTTLS endpoint; safe only if the endpoint is a fact of confidence A.</summary>
    public static Remedy UseStartTls(Endpoint endpoint, RemedySafety safety) =>
        UseStartTls(endpoint.Port) with { Safety = endpoint.Fact.Confidence == Confidence.A ? safety : RemedySafety.Unsafe };

    /// <summary>The repair that moves to a STARTTLS port of which nothing is known.</summary>
    public static Remedy UseStartTls(int port) =>
        new($"Use port {port} with STARTTLS", RemedyChange.Port(port), RemedyChange.To(TlsKind.StartTls));
}
