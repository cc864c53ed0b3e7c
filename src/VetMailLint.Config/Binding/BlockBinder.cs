using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Makes the settings of one block: one, or one for each alternative that its dialect tells apart.</summary>
internal sealed class BlockBinder
{
    private readonly Block _block;
    private readonly LocatedFile _file;
    private readonly FilePlace _place;
    private readonly BindingContext _context;
    private readonly DialectIndex _dialect;
    private readonly BlockValues _values;
    private readonly TextValues _texts;
    private readonly NoteList _notes;
    private readonly BooleanReader _booleans;
    private readonly MailLists _lists;
    private readonly bool _isComplete;

    public BlockBinder(Block block, LocatedFile file, FilePlace place, BindingContext context)
    {
        (_block, _file, _place, _context) = (block, file, place, context);
        _dialect = block.Dialect ?? DialectChoice.For(block, place, context);
        block.SpeakAs(_dialect);
        _values = new(block, _dialect, context.Dialects.Placeholders);
        _lists = new(_dialect.Dialect, context.Dialects.Generic.Dialect);
        _texts = new(_values, _lists);
        _notes = new(file.HasTemplateControl);
        _booleans = new(_dialect, _notes);
        _isComplete = _dialect.Dialect is { IsComplete: true } dialect && (dialect.Files.Count == 0 || _dialect.OwnsFile(place.Name));
    }

    /// <summary>The settings, with the position by which blocks are ordered.</summary>
    public (int Offset, List<MailSettings> Alternatives) Bind(List<ReaderNote> notes, DuplicateFinder duplicates)
    {
        var place = BlockPlace.Of(_block, _file, _place);
        var clients = ClientChoice.For(_block, _dialect, _place, _context);
        var connection = new ConnectionReader(_values, _dialect, new(_notes, _context.Dialects.Placeholders, _dialect.Dialect.Ports));
        connection.Read();
        var dead = DeadBlock.NoteFor(_block, place, _context);
        var settings = Complete(Whole(place, clients, connection));
        if (dead is not null)
        {
            // What nobody reads sends nothing; a secret in it is one all the same.
            _notes.Add(dead);
            settings = settings with { Delivery = Setting<Delivery>.Known(Delivery.Off, place.Span) };
        }

        var clientTls = new ClientTls(clients, _dialect.Dialect, _context);
        var binder = new TlsBinder(_dialect, _values, _booleans, _notes, clientTls, _isComplete, place.Span);
        var tls = binder.Bind(connection, settings.Port);
        settings = Writable(settings, binder.States, clientTls);
        duplicates.AddNotes(_block, _dialect.Dialect.SameKey, _notes);
        new NearMissFinder(_block, _dialect, _context.Dialects).AddNotes(_notes);

        var alternatives = new List<MailSettings>();
        foreach (var (mode, label) in tls)
            alternatives.Add(settings with { Tls = mode, Place = place with { Branch = label } });
        if (!_isComplete && (IsEmpty(alternatives[0]) || HasLabels()))
            return (place.Span.Offset, []);
        _notes.MoveTo(notes, alternatives[0]);
        return (place.Span.Offset, alternatives);
    }

    private MailSettings Writable(MailSettings settings, List<SwitchState> states, ClientTls clients)
    {
        var missing = new MissingKeys(_block, _dialect, _file);
        return settings with
        {
            MissingPort = settings.Port.State is SettingState.Unseen or SettingState.Unset && settings.Port.Span is null ? missing.OfPort() : null,
            TlsWritings = new TlsWritings(_dialect, _booleans, clients, missing).Of(states),
        };
    }

    // Keys that all wait for a value say nothing.
    private static bool IsEmpty(MailSettings settings) =>
        !settings.Host.IsSet && !settings.Port.IsSet && !settings.Tls.IsSet && !settings.User.IsSet && !settings.Password.IsSet
        && !settings.Token.IsSet && !settings.From.IsSet;

    // "host": "Gastgeber", "port": "Anschluss": what a form shows beside its fields, in any language.
    private bool HasLabels() =>
        _values.Of(DialectMeaning.Port) is { Value.IsKnown: true } port && !port.Value.Text.Any(char.IsDigit)
        && _values.Of(DialectMeaning.Host) is { Value.IsKnown: true } host && host.Value.Text.TrimEnd('.', ':').IndexOfAny(['.', ':', '[', '$']) < 0;

    private MailSettings Whole(Place place, ClientSet clients, ConnectionReader connection)
    {
        var system = _booleans.Read(_values.Of(DialectMeaning.DefaultCredentials), true);
        var delivery = new DeliveryReader(_values, _booleans, _lists).Read();
        if (connection.IsForeign && !delivery.IsSet)
            delivery = Setting<Delivery>.Known(Delivery.Off, place.Span);
        return new()
        {
            Place = place,
            Clients = clients,
            IsVerbatim = clients.IsProven && ReferenceEquals(clients, _dialect.Dialect.Clients),
            Dialect = _dialect.Dialect.Id,
            Host = connection.Host,
            Port = connection.Port,
            User = _texts.User(connection),
            Password = _texts.Password(connection),
            Token = _texts.Secret(DialectMeaning.Token),
            From = _texts.From(),
            Sender = _texts.Address(DialectMeaning.Sender),
            Recipients = _texts.Text(DialectMeaning.Recipients),
            Delivery = delivery,
            LoginRequired = _booleans.Read(_values.Of(DialectMeaning.LoginRequired), false, LoginWord),
            PerUserLogins = _booleans.Read(_values.Of(DialectMeaning.PerUserLogins), true),
            DefaultCredentials = system,
            SwitchOverrulesLogin = _dialect.Dialect.SwitchComesBeforeLogin && system.TryGet(out var isOn) && isOn ? true : null,
            CertificateChecks = new CertificateReader(_values, _booleans, _lists, _dialect.Dialect).Read(),
            TlsVersions = new TlsVersionReader(_values, _lists).Read(),
            Timeout = Timeout(),
        };
    }

    private bool? LoginWord(string text)
    {
        if (BooleanReader.Contains(_lists.LoginRequired, text.Trim()))
            return true;
        return BooleanReader.Contains(_lists.LoginNone, text.Trim()) ? false : null;
    }

    // A time-out with a unit (5s) is none of ours; the unit of a bare number is the client's.
    private Setting<int> Timeout() =>
        _values.Of(DialectMeaning.Timeout) is { Value.IsKnown: true } pick
        && int.TryParse(pick.Value.Text.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var timeout)
            ? Setting<int>.Known(timeout, pick.Value.Span, pick.Spell(), pick.Value.Marks)
            : default;

    private MailSettings Complete(MailSettings settings) => !_isComplete ? settings : settings with
    {
        Host = Unset(settings.Host),
        Port = Unset(settings.Port),
        User = Unset(settings.User),
        Password = Unset(settings.Password),
        From = Unset(settings.From),
        LoginRequired = Unset(settings.LoginRequired),
        PerUserLogins = Unset(settings.PerUserLogins),
        CertificateChecks = Unset(settings.CertificateChecks),
        TlsVersions = Unset(settings.TlsVersions),
    };

    private static Setting<T> Unset<T>(Setting<T> setting)
        where T : notnull => setting.State == SettingState.Unseen ? Setting<T>.Unset(setting.Span, setting.Spelling) : setting;
}
