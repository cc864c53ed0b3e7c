using VetMailLint.Knowledge;

namespace VetMailLint.Build.Files;

/// <summary>Gives a client that is built on another the facts of that one, where it has none of its own.</summary>
internal static class ClientLayers
{
    public static List<ClientFile> Complete(IReadOnlyList<ClientFile> clients, Problems problems)
    {
        foreach (var client in clients)
        {
            foreach (var name in client.BuiltOn.Where(name => Base(name.Value, clients) is null))
                problems.Add(client.Path, name.At, ProblemCode.UnknownName, $"there is no client '{name.Value}' that is built on nothing itself");
        }

        return [.. clients.Select(client => client.BuiltOn is [var first, ..] && Base(first.Value, clients) is { } below ? Over(below.Client, client) : client)];
    }

    private static ClientFile? Base(string id, IReadOnlyList<ClientFile> clients) =>
        clients.FirstOrDefault(file => file.Client.Id == id && file.BuiltOn.Count == 0);

    // What proves a client and the packages that show it are not passed on: they show the one below as well.
    private static ClientFile Over(Client below, ClientFile file) => file with
    {
        Client = file.Client with
        {
            ImplicitTls = file.Client.ImplicitTls ?? below.ImplicitTls,
            OAuth = file.Client.OAuth ?? below.OAuth,
            TakesBareHost = file.Client.TakesBareHost ?? below.TakesBareHost,
            DefaultCredentials = file.Client.DefaultCredentials ?? below.DefaultCredentials,
            TimeoutUnit = file.Client.TimeoutUnit ?? below.TimeoutUnit,
            ZeroTimeoutFails = file.Client.ZeroTimeoutFails ?? below.ZeroTimeoutFails,
            AddressSeparator = file.Client.AddressSeparator ?? below.AddressSeparator,
            ChecksAddresses = file.Client.ChecksAddresses ?? below.ChecksAddresses,
            IisPickup = file.Client.IisPickup ?? below.IisPickup,
            TlsWithPickup = file.Client.TlsWithPickup ?? below.TlsWithPickup,
            DefaultPort = file.Client.DefaultPort ?? below.DefaultPort,
            DefaultTls = file.Client.DefaultTls ?? below.DefaultTls,
            TlsWords = file.Client.TlsWords.Count > 0 ? file.Client.TlsWords : below.TlsWords,
        },
    };
}
