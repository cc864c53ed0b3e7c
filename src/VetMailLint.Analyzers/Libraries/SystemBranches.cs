using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>What a System.Net.Mail client becomes by something that its code does not show: both ways are alternatives.</summary>
internal static class SystemBranches
{
    /// <summary>Settings of a client that nothing sends with yet.</summary>
    public static IReadOnlyList<MailSettings> OfAnIdleClient(FlowContext flow, TrackedObject client, MailSettings sent) =>
    [
        sent with { Place = PlaceOf(flow, client, "once something sends with this client") },
        sent with
        {
            Place = PlaceOf(flow, client, "as long as nothing sends with this client"),
            Delivery = Setting<Delivery>.Known(Delivery.Off, flow.Sink.SpanOf(client.Node)),
        },
    ];

    /// <summary>Settings of a client to which a configuration file may still give its switch for TLS.</summary>
    /// <param name="flow">The flow that the client was met in.</param>
    /// <param name="client">The client.</param>
    /// <param name="read">The settings with the switch unseen.</param>
    /// <param name="unset">The switch where nothing gives it.</param>
    public static IReadOnlyList<MailSettings> OfTheConfigurationFile(FlowContext flow, TrackedObject client, MailSettings read, Setting<TlsWord> unset) =>
    [
        read with { Place = PlaceOf(flow, client, "as long as no configuration file sets enableSsl"), Tls = unset },
        read with { Place = PlaceOf(flow, client, "once a configuration file sets enableSsl") },
    ];

    /// <summary>Whether code gives a client its server and its login, and says nothing of TLS.</summary>
    public static bool LacksOnlyTls(TrackedObject client) =>
        client.Members.ContainsKey("Host") && client.Members.ContainsKey("Credentials") && !client.Members.ContainsKey("EnableSsl");

    /// <summary>Where a client is made, in one of its branches or in all.</summary>
    public static Place PlaceOf(FlowContext flow, TrackedObject client, string? branch)
    {
        var span = flow.Sink.SpanOf(client.Node);
        return new() { File = span.File, Path = flow.Place, Span = span, BlockId = "", Branch = branch };
    }
}
