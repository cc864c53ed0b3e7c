namespace VetMailLint.Settings;

/// <summary>What a client does about TLS: always the same, or decided by the port.</summary>
public sealed class TlsMode
{
    private readonly int[] _implicitPorts;

    private TlsMode(TlsKind kind, params int[] implicitPorts)
    {
        Kind = kind;
        _implicitPorts = implicitPorts;
    }

    /// <summary>No TLS.</summary>
    public static TlsMode None { get; } = new(TlsKind.None);

    /// <summary>STARTTLS if offered.</summary>
    public static TlsMode Opportunistic { get; } = new(TlsKind.Opportunistic);

    /// <summary>STARTTLS or nothing.</summary>
    public static TlsMode StartTls { get; } = new(TlsKind.StartTls);

    /// <summary>TLS from the first byte.</summary>
    public static TlsMode Implicit { get; } = new(TlsKind.Implicit);

    /// <summary>The mode on every port that is not one of the implicit ones.</summary>
    public TlsKind Kind { get; }

    /// <summary>Whether the port decides.</summary>
    public bool IsByPort => _implicitPorts.Length > 0;

    /// <summary>The ports on which TLS starts with the first byte.</summary>
    public IReadOnlyList<int> ImplicitPorts => _implicitPorts;

    /// <summary>One of the four fixed modes.</summary>
    public static TlsMode Of(TlsKind kind) => kind switch
    {
        TlsKind.None => None,
        TlsKind.Opportunistic => Opportunistic,
        TlsKind.StartTls => StartTls,
        _ => Implicit,
    };

    /// <summary>Implicit on the given ports, <paramref name="otherwise"/> on all others (MailKit's Auto, nodemailer without <c>secure</c>).</summary>
    public static TlsMode ByPort(TlsKind otherwise, params int[] implicitPorts) => new(otherwise, implicitPorts);

    /// <summary>The mode on a port, or null where the port decides and is not known.</summary>
    public TlsKind? At(int? port)
    {
        if (!IsByPort)
            return Kind;

        if (port is not { } number)
            return null;

        return Array.IndexOf(_implicitPorts, number) >= 0 ? TlsKind.Implicit : Kind;
    }
}
