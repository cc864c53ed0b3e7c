using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>Turns a client record into a <see cref="Client"/>; the counterpart of build/Knowledge's ClientRecord.</summary>
internal static class ClientDecoder
{
    public static Client Decode(BlobReader record) => new()
    {
        Id = record.Text(),
        Name = record.Text(),
        ImplicitTls = (ClientSupport?)record.OptionalNumber(),
        ImplicitTlsNote = record.OptionalText(),
        OAuth = record.OptionalNumber() is { } oauth ? oauth == 1 : null,
        TakesBareHost = record.OptionalNumber() is { } bare ? bare == 1 : null,
        DefaultCredentials = (CredentialsSwitch?)record.OptionalNumber(),
        TimeoutUnit = (TimeUnit?)record.OptionalNumber(),
        ZeroTimeoutFails = record.OptionalNumber() is { } fails ? fails == 1 : null,
        AddressSeparator = record.OptionalText(),
        ChecksAddresses = record.OptionalNumber() is { } checks ? checks == 1 : null,
        IisPickup = record.OptionalNumber() is { } iis ? iis == 1 : null,
        TlsWithPickup = record.OptionalNumber() is { } pickup ? pickup == 1 : null,
        DefaultPort = record.OptionalNumber(),
        DefaultTls = OptionalMode(ref record),
        TlsWords = TlsWords(ref record),
        Proves = record.Texts(),
        Presumes = record.Texts(),
        Packages = ClientPackages(ref record),
        CSharp = CSharpTypes(ref record),
    };

    private static ClientTlsWord[] TlsWords(ref BlobReader record)
    {
        var words = new ClientTlsWord[record.Number()];
        for (var i = 0; i < words.Length; i++)
            words[i] = new(record.Text(), record.Text(), OptionalMode(ref record)!);

        return words;
    }

    private static ClientPackage[] ClientPackages(ref BlobReader record)
    {
        var packages = new ClientPackage[record.Number()];
        for (var i = 0; i < packages.Length; i++)
            packages[i] = new((PackageRegistry)record.Number(), record.Text(), record.OptionalNumber(), record.OptionalNumber());

        return packages;
    }

    private static CSharpType[] CSharpTypes(ref BlobReader record)
    {
        var types = new CSharpType[record.Number()];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = new()
            {
                Types = record.Texts(),
                Method = record.OptionalText(),
                Needs = record.Texts(),
                Beside = record.Texts(),
                IsKeyed = record.Flag(),
                IsComplete = record.Flag(),
                Tls = OptionalMode(ref record),
                Members = CSharpMembers(ref record),
            };
        }

        return types;
    }

    private static CSharpMember[] CSharpMembers(ref BlobReader record)
    {
        var members = new CSharpMember[record.Number()];
        for (var i = 0; i < members.Length; i++)
            members[i] = new(record.Text(), (CSharpMeaning)record.Number(), CSharpWords(ref record));

        return members;
    }

    private static CSharpWord[] CSharpWords(ref BlobReader record)
    {
        var words = new CSharpWord[record.Number()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new(
                record.Text(), OptionalMode(ref record), record.OptionalNumber() is { } login ? login == 1 : null, (Settings.Delivery?)record.OptionalNumber());
        }

        return words;
    }

    private static TlsMode? OptionalMode(ref BlobReader record)
    {
        if (record.OptionalNumber() is not { } kind)
            return null;

        var ports = new int[record.Number()];
        for (var i = 0; i < ports.Length; i++)
            ports[i] = record.Number();

        return ports.Length == 0 ? TlsMode.Of((TlsKind)kind) : TlsMode.ByPort((TlsKind)kind, ports);
    }
}
