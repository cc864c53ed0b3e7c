using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Host, port and what a URL adds to them, from whichever keys carry them.</summary>
internal sealed class ConnectionReader(BlockValues values, DialectIndex dialect, PortReader ports)
{
    /// <summary>The word of the data for a service of several hosts.</summary>
    private const string Undecided = "undecided";

    private bool _hasPort;

    public Setting<string> Host { get; private set; }

    public Setting<int> Port { get; private set; }

    public Setting<string> User { get; private set; }

    public Setting<Secret> Password { get; private set; }

    /// <summary>The scheme of the URL, or null.</summary>
    public Pick? Scheme { get; private set; }

    /// <summary>Whether the URL names a transport that is not SMTP.</summary>
    public bool IsForeign { get; private set; }

    public void Read()
    {
        var port = values.Of(DialectMeaning.Port);
        _hasPort = port is { Value.IsAbsent: false };
        if (values.Of(DialectMeaning.Host) is { } host)
            ReadHost(host);
        foreach (var meaning in (DialectMeaning[])[DialectMeaning.HostAndPort, DialectMeaning.Url])
        {
            if (!Host.IsSet && values.Of(meaning) is { } joined)
                ReadJoined(joined, true);
        }
        if (!Host.IsSet && values.Of(DialectMeaning.Service) is { } service)
            ReadService(service);
        // A chart's "port: 0" beside an empty host is no port to complain about.
        if (port is { } own && (_hasPort || !Port.IsSet))
            Port = ports.Read(own, Host.IsSet);
    }

    private void ReadHost(Pick pick)
    {
        var isJoined = dialect.Dialect.IsLoose && pick.Value.IsKnown && pick.Value.Text.IndexOf(':') >= 0;
        if (isJoined)
            ReadJoined(pick, pick.Value.Text.IndexOf("://", StringComparison.Ordinal) > 0 || !_hasPort);
        else
            Host = Whole(pick);
    }

    private static Setting<string> Whole(Pick pick) => pick.Value.State switch
    {
        SettingState.Known => Setting<string>.Known(pick.Value.Text, pick.Value.Span, pick.Spell(), pick.Value.Marks),
        SettingState.Unknown => Setting<string>.Unknown(pick.Value.Origin, pick.Value.Span, pick.Spell()),
        _ => Setting<string>.UnseenAt(pick.Value.Span, pick.Spell()),
    };

    private void ReadJoined(Pick pick, bool takesPort)
    {
        if (!pick.Value.IsKnown)
        {
            Host = Whole(pick);
            if (!Port.IsSet && pick.Value.State == SettingState.Unknown)
                Port = Setting<int>.Unknown(new(pick.Value.Origin.Text + "#port"), pick.Value.Span, pick.Spell(Carrier.Opaque));
            return;
        }
        var text = ConnectionText.Parse(pick.Value.Text);
        if (text.Scheme.Length > 0 && dialect.Dialect.Services.TryGetValue(text.Scheme, out var service))
        {
            ReadServiceUrl(pick, text, service);
            return;
        }
        if (text.Scheme.Length > 0 && !ReadScheme(pick, text))
            return;
        // mail1.example:587, mail2.example:587 are tried one after the other.
        if (pick.Value.Text.IndexOfAny([',', ' ', '\t']) >= 0)
        {
            Host = Setting<string>.Unknown(ScalarReader.Unknown(pick.Value.Scalar).Origin, pick.Value.Span, pick.Spell(Carrier.Opaque));
            return;
        }
        Host = Setting<string>.Known(Part(pick, text.Host).Text, Part(pick, text.Host).Span, pick.Spell(CarrierOf(pick)), pick.Value.Marks);
        if (takesPort && !_hasPort && text.Port.Length > 0)
            Port = ports.Read(pick, Part(pick, text.Port), CarrierOf(pick));
        ReadLogin(pick, text);
    }

    private Setting<T> Credential<T>(Pick pick, (int Start, int Length) part, DialectMeaning meaning, Func<string, T> make)
        where T : notnull
    {
        var node = Part(pick, part);
        var text = Uri.UnescapeDataString(node.Text);
        return Setting<T>.Known(make(text), node.Span, pick.Spell(Carrier.Opaque), values.MarksOf(meaning, text, pick.Value.Marks));
    }

    private bool ReadScheme(Pick pick, ConnectionText text)
    {
        if (!dialect.Dialect.Schemes.ContainsKey(text.Scheme))
        {
            IsForeign = pick.Key.Meaning == DialectMeaning.Url;
            Host = IsForeign ? default : Whole(pick);
            return false;
        }
        Scheme = pick with { Value = pick.Value with { Scalar = ScalarSlice.Of(pick.Value.Scalar, 0, text.Scheme.Length) } };
        return true;
    }

    // gmail+smtp://user:password@default; where there is one part only, it is the service's key.
    private void ReadServiceUrl(Pick pick, ConnectionText text, string host)
    {
        ReadService(pick, Part(pick, (0, text.Scheme.Length)).Span, text.Scheme, host);
        if (text.Password.Length == 0 && text.Login.Length > 0)
            Password = Credential(pick, text.Login, DialectMeaning.Password, password => new Secret(password));
        else
            ReadLogin(pick, text);
    }

    private void ReadLogin(Pick pick, ConnectionText text)
    {
        if (text.Login.Length > 0)
            User = Credential(pick, text.Login, DialectMeaning.User, login => login);
        if (text.Password.Length > 0)
            Password = Credential(pick, text.Password, DialectMeaning.Password, password => new Secret(password));
    }

    private void ReadService(Pick pick)
    {
        if (!pick.Value.IsAbsent)
            ReadService(pick, pick.Value.Span, pick.Value.Text, pick.Value.IsKnown && dialect.Dialect.Services.TryGetValue(pick.Value.Text, out var host) ? host : Undecided);
    }

    private void ReadService(Pick pick, SourceSpan span, string name, string host)
    {
        var spelling = pick.Spell(Carrier.Opaque);
        var origin = new Origin("service:" + name);
        Host = host != Undecided ? Setting<string>.Known(host, span, spelling, pick.Value.Marks) : Setting<string>.Unknown(origin, span, spelling);
        // The service's own port goes with its name and is always right.
        if (!Port.IsSet)
            Port = Setting<int>.Unknown(origin, span, spelling);
    }

    private static ScalarNode Part(Pick pick, (int Start, int Length) part) =>
        ScalarSlice.Of(pick.Value.Scalar, part.Start, part.Length);

    private static Carrier CarrierOf(Pick pick) => ScalarSlice.HasPlaces(pick.Value.Scalar) ? Carrier.Part : Carrier.Opaque;
}
