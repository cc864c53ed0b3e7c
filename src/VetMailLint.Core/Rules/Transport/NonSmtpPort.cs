using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML111: a port of another mail protocol, where no SMTP server answers.</summary>
internal sealed class NonSmtpPort : SettingsRule
{
    public override string Id => "VML111";

    public override Verdict? Check(Submission submission)
    {
        if (!submission.Port.TryGet(out var port) || Protocol(port) is not { } protocol || IsKnownToWork(submission, port))
            return null;

        var endpoint = submission.StartTlsEndpoint();
        return new(
            $"Port {port} is for {protocol}, by which mail is {(port == 4190 ? "filtered" : "fetched")}, so no SMTP server answers there; "
            + $"use {(endpoint is null ? "the server's submission port, usually 587 with STARTTLS or 465 with implicit TLS" : $"port {endpoint.Port} with STARTTLS")}.",
            SettingKey.Port, SettingKey.Host)
        {
            Severity = SeverityOf(submission),
            DependsOnHost = true,
            Remedy = endpoint is null ? null : Wording.UseStartTls(endpoint, RemedySafety.Safe),
        };
    }

    private static string? Protocol(int port) => port switch
    {
        110 => "POP",
        143 => "IMAP",
        993 => "IMAP over TLS",
        995 => "POP over TLS",
        4190 => "ManageSieve",
        _ => null,
    };

    private static bool IsKnownToWork(Submission submission, int port)
    {
        foreach (var endpoint in submission.EndpointsAt(port))
        {
            if (endpoint.Port == port)
                return true;
        }

        return false;
    }

    /// <summary>Settings of which nothing says that they send may be for fetching, and machines of one's own may listen anywhere.</summary>
    private static Severity? SeverityOf(Submission submission)
    {
        if (submission.HostKind.IsOwnNetwork())
            return Severity.Info;

        var sends = submission.Provider is not null || submission.Settings.Clients.IsProven
            || submission.Settings.From.IsSet || submission.Settings.Sender.IsSet || submission.Settings.Recipients.IsSet;
        return sends ? null : Severity.Info;
    }
}
