namespace VetMailLint.Settings;

/// <summary>One configured way to submit mail, as a reader found it. Rules see nothing else.</summary>
public sealed record MailSettings
{
    /// <summary>Where the block stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The clients that may use the settings.</summary>
    public ClientSet Clients { get; init; } = ClientSet.Empty;

    /// <summary>The id of the dialect that claimed the block; <c>generic</c> where none did.</summary>
    public required string Dialect { get; init; }

    /// <summary>Host name or address, as written.</summary>
    public Setting<string> Host { get; init; }

    /// <summary>TCP port, 1 to 65535.</summary>
    public Setting<int> Port { get; init; }

    /// <summary>The word written for TLS.</summary>
    public Setting<TlsWord> Tls { get; init; }

    /// <summary>The login.</summary>
    public Setting<string> User { get; init; }

    /// <summary>The password.</summary>
    public Setting<Secret> Password { get; init; }

    /// <summary>An OAuth access or refresh token.</summary>
    public Setting<Secret> Token { get; init; }

    /// <summary>Whether the operating system's credentials are used.</summary>
    public Setting<bool> DefaultCredentials { get; init; }

    /// <summary>
    /// Whether the switch for the operating system's credentials was written after the login, or is said to come before it by what reads
    /// the settings. Null where that is not known.
    /// </summary>
    public bool? SwitchOverrulesLogin { get; init; }

    /// <summary>Whether the settings themselves ask for a login (<c>AuthenticationType: User/Password</c>).</summary>
    public Setting<bool> LoginRequired { get; init; }

    /// <summary>The From address.</summary>
    public Setting<SenderAddress> From { get; init; }

    /// <summary>The Sender address, which goes into the envelope before From (RFC 5322, section 3.6.2).</summary>
    public Setting<SenderAddress> Sender { get; init; }

    /// <summary>Fixed recipients, as written.</summary>
    public Setting<string> Recipients { get; init; }

    /// <summary>Whether the block sends by SMTP.</summary>
    public Setting<Delivery> Delivery { get; init; }

    /// <summary>Whether the block is known not to send by SMTP.</summary>
    public bool IsInactive => Delivery.TryGet(out var delivery) && delivery != VetMailLint.Settings.Delivery.Network;

    /// <summary>Whether certificates are validated.</summary>
    public Setting<CertificateChecks> CertificateChecks { get; init; }

    /// <summary>The highest TLS version allowed, times ten: 10, 11, 12, 13. SSL 2.0 and 3.0, which came before, are 2 and 3.</summary>
    public Setting<int> TlsVersions { get; init; }

    /// <summary>The time-out in the unit of the client.</summary>
    public Setting<int> Timeout { get; init; }

    /// <summary>Whether each user of the application sends with a login of their own.</summary>
    public Setting<bool> PerUserLogins { get; init; }

    /// <summary>
    /// Whether the client gets the values as they stand: code that sets the client itself, or a dialect whose program hands them on.
    /// Otherwise an application stands between, which may convert them.
    /// </summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Where a reader would write a port that is not there; null where there is one, or no place for it.</summary>
    public Insertion? MissingPort { get; init; }

    /// <summary>What a reader would write for each TLS mode where more than one word in one place is to change.</summary>
    public IReadOnlyDictionary<TlsKind, IReadOnlyList<Writing>> TlsWritings { get; init; } = NoWritings;

    private static Dictionary<TlsKind, IReadOnlyList<Writing>> NoWritings { get; } = [];

    /// <summary>Where a setting is written and how, whatever its type.</summary>
    public (SourceSpan? Span, Spelling? Spelling, Marks Marks, SettingState State) Written(SettingKey key) => key switch
    {
        SettingKey.Host => Of(Host),
        SettingKey.Port => Of(Port),
        SettingKey.Tls => Of(Tls),
        SettingKey.User => Of(User),
        SettingKey.Password => Of(Password),
        SettingKey.Token => Of(Token),
        SettingKey.DefaultCredentials => Of(DefaultCredentials),
        SettingKey.LoginRequired => Of(LoginRequired),
        SettingKey.From => Of(From),
        SettingKey.Sender => Of(Sender),
        SettingKey.Recipients => Of(Recipients),
        SettingKey.Delivery => Of(Delivery),
        SettingKey.CertificateChecks => Of(CertificateChecks),
        SettingKey.TlsVersions => Of(TlsVersions),
        SettingKey.Timeout => Of(Timeout),
        _ => Of(PerUserLogins),
    };

    private static (SourceSpan? Span, Spelling? Spelling, Marks Marks, SettingState State) Of<T>(Setting<T> setting)
        where T : notnull => (setting.Span, setting.Spelling, setting.Marks, setting.State);
}
