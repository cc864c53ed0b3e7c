using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>
/// One block of settings, as a sentence: <c>Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls)</c>.
/// Every setting stands on a line of its own, so that a test can say where a finding stands.
/// </summary>
internal sealed record Block(MailSettings Settings)
{
    private const string File = "appsettings.json";

    public static Block At(string host) => WithoutHost().Host(host);

    public static Block WithoutHost() => new(new MailSettings
    {
        Dialect = "generic",
        Place = new()
        {
            File = File,
            Path = "Smtp",
            Span = new(File, 9, 1, 30, 2, 900, 2000),
            BlockId = "Smtp",
        },
    });

    /// <summary>The line on which a setting is written.</summary>
    public static SourceSpan SpanOf(SettingKey key)
    {
        var line = 10 + (int)key;
        return new(File, line, 5, line, 15, line * 100, 10);
    }

    public Block Host(string host, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Host = Known(SettingKey.Host, host, marks) } };

    public Block UnknownHost() => this with { Settings = Settings with { Host = Unknown<string>(SettingKey.Host) } };

    public Block Port(int port, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Port = Known(SettingKey.Port, port, marks) } };

    public Block UnknownPort() => this with { Settings = Settings with { Port = Unknown<int>(SettingKey.Port) } };

    public Block UnsetPort() => this with { Settings = Settings with { Port = Setting<int>.Unset() } };

    /// <summary>A word that means the same mode to every client.</summary>
    public Block Tls(TlsKind kind, Marks marks = Marks.None) => TlsWord($"Security: {kind}", marks, new TlsMeaning(null, TlsMode.Of(kind)));

    public Block TlsWord(string written, params TlsMeaning[] meanings) => TlsWord(written, Marks.None, meanings);

    /// <summary><c>EnableSsl: true</c>: STARTTLS for System.Net.Mail, TLS from the first byte for nobody, nothing for MailKit.</summary>
    public Block EnableSsl() => TlsWord("EnableSsl: true", new TlsMeaning("system-net-mail", TlsMode.StartTls));

    public Block UnknownTls() => this with { Settings = Settings with { Tls = Unknown<TlsWord>(SettingKey.Tls) } };

    public Block UnsetTls() => this with { Settings = Settings with { Tls = Setting<TlsWord>.Unset() } };

    /// <summary>A TLS key without a value, which leaves the mode to others.</summary>
    public Block EmptyTlsKey() => this with { Settings = Settings with { Tls = Setting<TlsWord>.UnseenAt(SpanOf(SettingKey.Tls)) } };

    public Block User(string user, Marks marks = Marks.None) =>
        this with { Settings = Settings with { User = Known(SettingKey.User, user, marks) } };

    public Block UnknownUser() => this with { Settings = Settings with { User = Unknown<string>(SettingKey.User) } };

    public Block UnsetUser() => this with { Settings = Settings with { User = Setting<string>.Unset() } };

    public Block Password(string password, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Password = Known(SettingKey.Password, new Secret(password), marks) } };

    public Block UnknownPassword() => this with { Settings = Settings with { Password = Unknown<Secret>(SettingKey.Password) } };

    public Block UnsetPassword() => this with { Settings = Settings with { Password = Setting<Secret>.Unset() } };

    public Block Token(string token, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Token = Known(SettingKey.Token, new Secret(token), marks) } };

    public Block UnknownToken() => this with { Settings = Settings with { Token = Unknown<Secret>(SettingKey.Token) } };

    public Block DefaultCredentials(bool used) =>
        this with { Settings = Settings with { DefaultCredentials = Known(SettingKey.DefaultCredentials, used) } };

    public Block UnknownDefaultCredentials() =>
        this with { Settings = Settings with { DefaultCredentials = Unknown<bool>(SettingKey.DefaultCredentials) } };

    /// <summary>The switch for the operating system's credentials comes before the login, as far as the reader knows.</summary>
    public Block SwitchOverrulesLogin(bool? overrules) => this with { Settings = Settings with { SwitchOverrulesLogin = overrules } };

    /// <summary>The client gets the values as they stand.</summary>
    public Block Verbatim() => this with { Settings = Settings with { IsVerbatim = true } };

    public Block Timeout(int timeout, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Timeout = Known(SettingKey.Timeout, timeout, marks) } };

    public Block UnknownTimeout() => this with { Settings = Settings with { Timeout = Unknown<int>(SettingKey.Timeout) } };

    public Block Recipients(string recipients, Marks marks = Marks.None) =>
        this with { Settings = Settings with { Recipients = Known(SettingKey.Recipients, recipients, marks) } };

    public Block UnknownRecipients() => this with { Settings = Settings with { Recipients = Unknown<string>(SettingKey.Recipients) } };

    /// <summary>A From in a key that can hold nothing but an address.</summary>
    public Block FromAddress(string address, Marks marks = Marks.None) =>
        this with { Settings = Settings with { From = Known(SettingKey.From, new SenderAddress(address) { IsOnlyAddress = true }, marks) } };

    public Block LoginRequired(bool required) =>
        this with { Settings = Settings with { LoginRequired = Known(SettingKey.LoginRequired, required) } };

    public Block From(string address, Marks marks = Marks.None) =>
        this with { Settings = Settings with { From = Known(SettingKey.From, new SenderAddress(address), marks) } };

    public Block UnknownFrom() => this with { Settings = Settings with { From = Unknown<SenderAddress>(SettingKey.From) } };

    public Block Sender(string address) =>
        this with { Settings = Settings with { Sender = Known(SettingKey.Sender, new SenderAddress(address)) } };

    public Block UnknownSender() => this with { Settings = Settings with { Sender = Unknown<SenderAddress>(SettingKey.Sender) } };

    public Block PerUserLogins(bool on) =>
        this with { Settings = Settings with { PerUserLogins = Known(SettingKey.PerUserLogins, on) } };

    public Block UnknownPerUserLogins() =>
        this with { Settings = Settings with { PerUserLogins = Unknown<bool>(SettingKey.PerUserLogins) } };

    public Block CertificateChecks(CertificateChecks checks, Marks marks = Marks.None) =>
        this with { Settings = Settings with { CertificateChecks = Known(SettingKey.CertificateChecks, checks, marks) } };

    public Block UnknownCertificateChecks() =>
        this with { Settings = Settings with { CertificateChecks = Unknown<CertificateChecks>(SettingKey.CertificateChecks) } };

    /// <summary>The highest TLS version allowed, times ten.</summary>
    public Block TlsUpTo(int version) => this with { Settings = Settings with { TlsVersions = Known(SettingKey.TlsVersions, version) } };

    public Block UnknownTlsVersions() => this with { Settings = Settings with { TlsVersions = Unknown<int>(SettingKey.TlsVersions) } };

    public Block Sends(Delivery delivery) =>
        this with { Settings = Settings with { Delivery = Known(SettingKey.Delivery, delivery) } };

    public Block ProvenClient(params string[] ids) => this with { Settings = Settings with { Clients = ClientSet.Proven(ids) } };

    public Block PresumedClient(params string[] ids) => this with { Settings = Settings with { Clients = ClientSet.Presumed(ids) } };

    public Block In(PlaceKind kind) => InPlace(Settings.Place with { Kind = kind });

    /// <summary>In a file or folder whose name says an environment.</summary>
    public Block For(string environment) => InPlace(Settings.Place with { Environment = environment });

    /// <summary>In another file.</summary>
    public Block InFile(string file) => InPlace(Settings.Place with { File = file });

    public Block AmongSecrets() => InPlace(Settings.Place with { HoldsSecrets = true });

    /// <summary>One alternative of the block, under a condition as a message names it.</summary>
    public Block When(string condition) => InPlace(Settings.Place with { Branch = condition });

    /// <summary>Another block of the same file, with the same spans.</summary>
    public Block Named(string name) => InPlace(Settings.Place with { BlockId = name, Path = name });

    private Block InPlace(Place place) => this with { Settings = Settings with { Place = place } };

    private Block TlsWord(string written, Marks marks, params TlsMeaning[] meanings) =>
        this with { Settings = Settings with { Tls = Known(SettingKey.Tls, new TlsWord(written, meanings), marks) } };

    private static Setting<T> Known<T>(SettingKey key, T value, Marks marks = Marks.None)
        where T : notnull => Setting<T>.Known(value, SpanOf(key), SpellingOf(key), marks);

    private static Setting<T> Unknown<T>(SettingKey key)
        where T : notnull => Setting<T>.Unknown(new($"env:{key}"), SpanOf(key), SpellingOf(key));

    private static Spelling SpellingOf(SettingKey key) => new() { Key = key.ToString(), Path = $"Smtp:{key}" };
}
