using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>Turns a provider record into a <see cref="Provider"/>; the counterpart of build/Knowledge's ProviderRecord.</summary>
internal static class ProviderDecoder
{
    public static Provider Decode(BlobReader record) => new()
    {
        Id = record.Text(),
        Name = record.Text(),
        Kind = (ProviderKind)record.Number(),
        Help = record.OptionalText(),
        Hosts = record.Texts(),
        Endpoints = Endpoints(ref record),
        ClosedPorts = ClosedPorts(ref record),
        TlsRequired = OptionalFact(ref record),
        LoginRequired = OptionalFact(ref record),
        NoLogin = NoLogin(ref record),
        UserName = UserName(ref record),
        Password = Password(ref record),
        From = From(ref record),
        IgnoresDots = record.Flag(),
        ConsumerDomains = record.Texts(),
        Dmarc = Dmarc(ref record),
        DomainAliases = DomainAliases(ref record),
        Changes = Changes(ref record),
    };

    /// <summary>A record of the table of hosts that are not the ones to send through.</summary>
    public static HostAdvice Advice(BlobReader record)
    {
        var host = record.Text();
        var fault = (HostFault)record.Number();
        var use = record.Text();
        return new(host, fault, use, Fact(ref record));
    }

    private static Endpoint[] Endpoints(ref BlobReader record)
    {
        var endpoints = new Endpoint[record.Number()];
        for (var i = 0; i < endpoints.Length; i++)
        {
            var host = record.Text();
            var port = record.Number();
            var tls = (TlsKind)record.Number();
            var isDiscouraged = record.Flag();
            endpoints[i] = new(host, port, tls, Fact(ref record)) { IsDiscouraged = isDiscouraged };
        }

        return endpoints;
    }

    private static ClosedPort[] ClosedPorts(ref BlobReader record)
    {
        var ports = new ClosedPort[record.Number()];
        for (var i = 0; i < ports.Length; i++)
            ports[i] = new(record.Text(), record.Number(), Fact(ref record));

        return ports;
    }

    private static NoLoginRule? NoLogin(ref BlobReader record)
    {
        if (!record.Flag())
            return null;

        var use = record.OptionalText();
        return new(use, Fact(ref record));
    }

    private static UserNameRule? UserName(ref BlobReader record) => record.OptionalNumber() is { } kind
        ? new((UserNameKind)kind, record.Texts(), Fact(ref record))
        : null;

    private static PasswordRule? Password(ref BlobReader record)
    {
        if (record.OptionalNumber() is not { } kind)
            return null;

        var shapes = new SecretShape[record.Number()];
        for (var i = 0; i < shapes.Length; i++)
            shapes[i] = SecretShape.Parse(record.Text());

        var wrongKinds = new WrongSecret[record.Number()];
        for (var i = 0; i < wrongKinds.Length; i++)
            wrongKinds[i] = new(record.Text(), SecretShape.Parse(record.Text()));

        var precondition = record.OptionalText();
        return new((PasswordKind)kind, shapes, wrongKinds, Fact(ref record)) { Precondition = precondition };
    }

    private static FromRule? From(ref BlobReader record)
    {
        if (record.OptionalNumber() is not { } policy)
            return null;

        var symptom = record.OptionalText();
        var replacesFreeMail = record.Flag();
        return new((FromPolicy)policy, symptom, Fact(ref record)) { ReplacesFreeMail = replacesFreeMail };
    }

    private static DmarcRule[] Dmarc(ref BlobReader record)
    {
        var rules = new DmarcRule[record.Number()];
        for (var i = 0; i < rules.Length; i++)
            rules[i] = new((DmarcPolicy)record.Number(), record.Texts(), Fact(ref record));

        return rules;
    }

    private static IReadOnlyList<string>[] DomainAliases(ref BlobReader record)
    {
        var aliases = new IReadOnlyList<string>[record.Number()];
        for (var i = 0; i < aliases.Length; i++)
            aliases[i] = record.Texts();

        return aliases;
    }

    private static DatedChange[] Changes(ref BlobReader record)
    {
        var changes = new DatedChange[record.Number()];
        for (var i = 0; i < changes.Length; i++)
        {
            var what = (ChangeSubject)record.Number();
            var effect = (ChangeEffect)record.Number();
            var on = record.Date();
            var when = record.Text();
            var instead = record.Text();
            var userDomains = record.Texts();
            var stillWorks = record.Flag();
            changes[i] = new(what, effect, on, when, instead, Fact(ref record))
            {
                UserDomains = userDomains,
                AppPasswordStillWorks = stillWorks,
            };
        }

        return changes;
    }

    private static Fact? OptionalFact(ref BlobReader record) => record.Flag() ? Fact(ref record) : null;

    private static Fact Fact(ref BlobReader record) => new((Confidence)record.Number(), record.Text(), record.Text());
}
