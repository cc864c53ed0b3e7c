using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>One setting's new value.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Text">The value for everything but TLS, in its plain form; null takes the value away.</param>
/// <param name="Tls">The mode for <see cref="SettingKey.Tls"/>.</param>
public sealed record RemedyChange(SettingKey Key, string? Text, TlsKind? Tls = null)
{
    /// <summary>A new port.</summary>
    public static RemedyChange Port(int port) =>
        new(SettingKey.Port, port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A new TLS mode.</summary>
    public static RemedyChange To(TlsKind tls) => new(SettingKey.Tls, null, tls);
}
