namespace VetMailLint.Rules.Transport;

/// <summary>The ports that mean one mode wherever nothing else is known: 465 by RFC 8314, the others by custom of large providers.</summary>
internal static class ImplicitPorts
{
    /// <summary>Whether TLS starts with the first byte there.</summary>
    public static bool Contains(int port) => port is 465 or 2465 or 8465;

    /// <summary>Whether the connection starts in clear text there.</summary>
    public static bool Excludes(int port) => port is 25 or 587 or 2525 or 2587 or 8025;
}
