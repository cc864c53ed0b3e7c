using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>One setting's new value.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Text">The value for everything but TLS, in its plain form; null takes the value away. A safe value is written as the surface spells it.</param>
/// <param name="Tls">The mode for <see cref="SettingKey.Tls"/>.</param>
public sealed record RemedyChange(SettingKey Key, string? Text, TlsKind? Tls = null)
{
    /// <summary>A new port.</summary>
    public static RemedyChange Port(int port) =>
        new(SettingKey.Port, port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Certificate checks on, or TLS 1.2 allowed.</summary>
    public static RemedyChange Safe(SettingKey key) => new(key, "safe");

    /// <summary>A new TLS mode.</summary>
    public static RemedyChange To(TlsKind tls) => new(SettingKey.Tls, null, tls);
}
