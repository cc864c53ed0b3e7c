using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>A library or program that submits mail.</summary>
public sealed record Client
{
    /// <summary>The file's name without extension, <c>system-net-mail</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that messages use.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it can do implicit TLS: yes, no, in part, or null where no source says.</summary>
    public ClientSupport? ImplicitTls { get; init; }

    /// <summary>For partial support, the sentence that says which part can and which cannot.</summary>
    public string? ImplicitTlsNote { get; init; }

    /// <summary>Whether it can log in with OAuth, or null.</summary>
    public bool? OAuth { get; init; }

    /// <summary>Whether its host setting takes a bare name only, or null.</summary>
    public bool? TakesBareHost { get; init; }

    /// <summary>What becomes of a login beside its switch for the operating system's credentials, or null where it has none.</summary>
    public CredentialsSwitch? DefaultCredentials { get; init; }

    /// <summary>The unit of its time-out, or null.</summary>
    public TimeUnit? TimeoutUnit { get; init; }

    /// <summary>Whether a time-out of zero fails at once, or null where no source says.</summary>
    public bool? ZeroTimeoutFails { get; init; }

    /// <summary>What stands between the addresses of a list, or null.</summary>
    public string? AddressSeparator { get; init; }

    /// <summary>Whether it refuses an address without local part or domain itself, or null.</summary>
    public bool? ChecksAddresses { get; init; }

    /// <summary>Whether it can hand mail over through the pickup directory of IIS, or null where no source says.</summary>
    public bool? IisPickup { get; init; }

    /// <summary>Whether it takes TLS beside a pickup directory, or null where no source says.</summary>
    public bool? TlsWithPickup { get; init; }

    /// <summary>The port it takes where none is set, or null.</summary>
    public int? DefaultPort { get; init; }

    /// <summary>The mode it uses where none is set, or null.</summary>
    public TlsMode? DefaultTls { get; init; }

    /// <summary>What its own TLS options mean.</summary>
    public IReadOnlyList<ClientTlsWord> TlsWords { get; init; } = [];

    /// <summary>Keys and words that only this client has: they prove it.</summary>
    public IReadOnlyList<string> Proves { get; init; } = [];

    /// <summary>Keys that speak for this client where nothing speaks against it: they presume it.</summary>
    public IReadOnlyList<string> Presumes { get; init; } = [];

    /// <summary>Packages by which a project is presumed to use it.</summary>
    public IReadOnlyList<ClientPackage> Packages { get; init; } = [];

    /// <summary>Types of this library and of those built on it that code gives mail settings to.</summary>
    public IReadOnlyList<CSharpType> CSharp { get; init; } = [];
}
