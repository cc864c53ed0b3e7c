using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>Providers with every fact and its source, as JSON version 1.</summary>
internal static class ProvidersJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Where to write.</param>
    /// <param name="providers">What to write.</param>
    /// <param name="host">What the user asked for: where it is a host of a provider, only its endpoints are listed, under its name.</param>
    public static void Write(Stream output, IReadOnlyList<Provider> providers, string? host)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteString("knowledge"u8, ToolVersion.KnowledgeDate);
            json.WriteStartArray("providers"u8);
            foreach (var provider in providers)
                WriteProvider(json, provider, host);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteProvider(Utf8JsonWriter json, Provider provider, string? host)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, provider.Id);
        json.WriteString("name"u8, provider.Name);
        json.WriteString("kind"u8, ProviderWords.Of(provider.Kind));
        FactJson.WriteTexts(json, "hosts"u8, provider.Hosts);
        WriteEndpoints(json, provider, host);
        WriteClosedPorts(json, provider);
        ProviderRulesJson.Write(json, provider);
        WriteChanges(json, provider);
        WriteWrongHosts(json, provider);
        if (provider.Help is { } help)
            json.WriteString("help"u8, help);
        if (ProseResource.Load().ProviderNotes(provider.Id) is { } notes)
            json.WriteString("notes"u8, notes.Replace('\n', ' '));
        json.WriteEndObject();
    }

    private static void WriteEndpoints(Utf8JsonWriter json, Provider provider, string? host)
    {
        json.WriteStartArray("endpoints"u8);
        foreach (var endpoint in EndpointsFor(provider, host))
        {
            json.WriteStartObject();
            json.WriteString("host"u8, endpoint.Host);
            json.WriteNumber("port"u8, endpoint.Port);
            WriteTls(json, endpoint.Tls);
            if (endpoint.IsDiscouraged)
                json.WriteBoolean("discouraged"u8, true);
            FactJson.WriteFact(json, endpoint.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTls(Utf8JsonWriter json, TlsKind tls)
    {
        json.WriteString("tls"u8, ProviderWords.Of(ProviderWords.ToSet(tls)));
        if (tls == TlsKind.Opportunistic)
            json.WriteBoolean("clearTextAccepted"u8, true);
    }

    /// <summary>The endpoints of the host that was asked for, or all where no host was.</summary>
    private static IEnumerable<Endpoint> EndpointsFor(Provider provider, string? host)
    {
        var ofHost = provider.Endpoints.Where(endpoint => host is not null && HostPattern.Covers(endpoint.Host, host)).ToList();
        return ofHost.Count == 0 ? provider.Endpoints : ofHost;
    }

    private static void WriteClosedPorts(Utf8JsonWriter json, Provider provider)
    {
        if (provider.ClosedPorts.Count == 0)
            return;

        json.WriteStartArray("closedPorts"u8);
        foreach (var closed in provider.ClosedPorts)
        {
            json.WriteStartObject();
            json.WriteString("host"u8, closed.Host);
            json.WriteNumber("port"u8, closed.Port);
            FactJson.WriteFact(json, closed.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, Provider provider)
    {
        if (provider.Changes.Count == 0)
            return;

        json.WriteStartArray("changes"u8);
        foreach (var change in provider.Changes)
        {
            json.WriteStartObject();
            json.WriteString("what"u8, ProviderWords.Of(change.What));
            json.WriteString("effect"u8, ProviderWords.Of(change.Effect));
            json.WriteString("on"u8, change.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("instead"u8, change.Instead);
            if (change.UserDomains.Count > 0)
                FactJson.WriteTexts(json, "userDomains"u8, change.UserDomains);
            if (change.AppPasswordStillWorks)
                json.WriteBoolean("appPasswordStillWorks"u8, true);
            FactJson.WriteFact(json, change.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWrongHosts(Utf8JsonWriter json, Provider provider)
    {
        var hosts = ProviderSentences.WrongHosts(provider).ToList();
        if (hosts.Count == 0)
            return;

        json.WriteStartArray("wrongHosts"u8);
        foreach (var advice in hosts)
        {
            json.WriteStartObject();
            json.WriteString("host"u8, advice.Host);
            json.WriteString("is"u8, ProviderWords.Of(advice.Fault));
            json.WriteString("use"u8, advice.Use);
            FactJson.WriteFact(json, advice.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
