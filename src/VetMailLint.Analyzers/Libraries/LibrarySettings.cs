using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Makes settings of the members that a client's file describes.</summary>
internal sealed class LibrarySettings(ValueResolver resolver, LibraryEntry entry, Func<string, Value> valueOf, SettingMaker make)
{
    public MailSettings Read(ClientSet clients)
    {
        var settings = new MailSettings
        {
            Place = null!,
            Dialect = "generic",
            Clients = clients,
            Host = Of(CSharpMeaning.Host) is { } host ? make.Text(valueOf(host.Name), SettingKey.Host, host.Name) : default,
            Port = Of(CSharpMeaning.Port) is { } port ? make.Number(valueOf(port.Name), port.Name, 1, 65535) : default,
            Tls = Tls(clients),
            From = Of(CSharpMeaning.From) is { } from ? make.Address(valueOf(from.Name), SettingKey.From, from.Name) : default,
            Timeout = Of(CSharpMeaning.Timeout) is { } timeout ? make.Number(valueOf(timeout.Name), timeout.Name, 0, int.MaxValue) : default,
            Delivery = Delivery(),
        };
        if (Of(CSharpMeaning.DefaultCredentials) is { } system && make.Flag(Switch(valueOf(system.Name)), system.Name) is var isSystem)
            settings = settings with { DefaultCredentials = isSystem, SwitchOverrulesLogin = isSystem.TryGet(out var isOn) && isOn ? true : null };

        return WithLogin(settings);
    }

    private MailSettings WithLogin(MailSettings settings)
    {
        var login = Of(CSharpMeaning.Login);
        if (login is not null && WordOf(login) is { Login: { } isRequired })
        {
            settings = settings with { LoginRequired = Setting<bool>.Known(isRequired, make.Span(resolver.Resolve(valueOf(login.Name)))) };
            // What is not used is no login.
            if (!isRequired)
                return settings;
        }

        if (Of(CSharpMeaning.Credentials) is { } credentials && valueOf(credentials.Name) is { Kind: not ValueKind.Absent } value)
            return WithCredentials(settings, value, credentials.Name);

        return settings with
        {
            User = Of(CSharpMeaning.User) is { } user ? make.Text(valueOf(user.Name), SettingKey.User, user.Name) : make.Missing<string>("User"),
            Password = Of(CSharpMeaning.Password) is { } password ? make.Secret(valueOf(password.Name), password.Name) : make.Missing<Secret>("Password"),
        };
    }

    private MailSettings WithCredentials(MailSettings settings, Value value, string name)
    {
        if (resolver.Find(value) is { Kind: ObjectKind.Credentials } login)
            return settings with { User = make.Text(login["UserName"], SettingKey.User, "UserName"), Password = make.Secret(login["Password"], "Password") };

        var resolved = resolver.Resolve(value);
        if (resolved is { Kind: ValueKind.Constant, Constant: null })
            return settings;

        return settings with
        {
            User = make.Unknown<string>(resolved.Origin + ".UserName", resolved, name),
            Password = make.Unknown<Secret>(resolved.Origin + ".Password", resolved, name),
        };
    }

    private Setting<TlsWord> Tls(ClientSet clients)
    {
        foreach (var member in entry.Type.Members)
        {
            if (member.Meaning != CSharpMeaning.Tls)
                continue;

            var value = resolver.Resolve(valueOf(member.Name));
            if (value.Kind is not (ValueKind.Absent or ValueKind.Constant))
                return make.Other<TlsWord>(value, member.Name);
            if (WordOf(member) is { Mode: { } mode } word)
                return make.Tls(value, member.Name, $"{member.Name} = {word.Word}", WordsOf(member), Meanings(clients, mode));
        }

        return entry.Type.Tls is { } always
            ? Setting<TlsWord>.Known(new(entry.Type.Method ?? "", Meanings(clients, always)), SpanOfPort(), new() { Key = "", Path = "", Carrier = Carrier.Opaque })
            : make.Missing<TlsWord>("Tls");
    }

    private Setting<Delivery> Delivery()
    {
        foreach (var member in entry.Type.Members)
        {
            if (member.Meaning != CSharpMeaning.Delivery)
                continue;

            var value = resolver.Resolve(valueOf(member.Name));
            if (WordOf(member) is { Delivery: { } delivery and not Settings.Delivery.Network })
                return Setting<Delivery>.Known(delivery, make.Span(value));
            if (value.Kind is not (ValueKind.Absent or ValueKind.Constant))
                return make.Other<Delivery>(value, member.Name);
        }

        return default;
    }

    private SourceSpan SpanOfPort() => make.Span(Of(CSharpMeaning.Port) is { } port ? resolver.Resolve(valueOf(port.Name)) : Value.Absent);

    private CSharpMember? Of(CSharpMeaning meaning)
    {
        foreach (var member in entry.Type.Members)
        {
            if (member.Meaning == meaning)
                return member;
        }

        return null;
    }

    private CSharpWord? WordOf(CSharpMember member)
    {
        var value = resolver.Resolve(valueOf(member.Name));
        var text = Switch(value) is { Kind: ValueKind.Constant, Constant: bool flag } ? (flag ? "true" : "false") : Enumerations.NameOf(value);
        foreach (var word in member.Words)
        {
            if (word.Word == text)
                return word;
        }

        return null;
    }

    // What is stored as text is read as a switch.
    private Value Switch(Value value) =>
        resolver.Resolve(value) is { Kind: ValueKind.Constant, Constant: string text } found && bool.TryParse(text, out var flag) ? Value.Of(flag, found.Type, found.Node!, found.Marks) : value;

    private static TlsMeaning[] Meanings(ClientSet clients, TlsMode mode) => [.. clients.Ids.Select(id => new TlsMeaning(id, mode))];

    private static Dictionary<TlsKind, string> WordsOf(CSharpMember member)
    {
        var words = new Dictionary<TlsKind, string>();
        foreach (var word in member.Words)
        {
            if (word.Mode is { ImplicitPorts.Count: 0 } mode)
                words[mode.Kind] = word.Word;
        }

        return words;
    }
}
