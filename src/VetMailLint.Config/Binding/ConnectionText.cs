namespace VetMailLint.Config.Binding;

/// <summary>Where the parts of <c>host:port</c> and of a URL stand in their text.</summary>
/// <param name="Scheme">The scheme in lower case, or empty.</param>
/// <param name="Login">Start and length of the login, or length 0.</param>
/// <param name="Password">Start and length of the password, or length 0.</param>
/// <param name="Host">Start and length of the host.</param>
/// <param name="Port">Start and length of the port, or length 0.</param>
internal readonly record struct ConnectionText(
    string Scheme, (int Start, int Length) Login, (int Start, int Length) Password, (int Start, int Length) Host, (int Start, int Length) Port)
{
    /// <summary>Takes a text apart.</summary>
    public static ConnectionText Parse(string text)
    {
        var scheme = "";
        var start = 0;
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon > 0)
        {
            scheme = text.Substring(0, colon).Trim().ToLowerInvariant();
            start = colon + 3;
        }
        var end = scheme.Length > 0 ? End(text, start) : text.Length;
        (int, int) login = (0, 0);
        (int, int) password = (0, 0);
        // A password may hold an @ that somebody forgot to escape; the host never does.
        var at = scheme.Length > 0 ? text.LastIndexOf('@', end - 1, end - start) : -1;
        if (at >= 0)
        {
            var separator = text.IndexOf(':', start, at - start);
            login = (start, (separator < 0 ? at : separator) - start);
            password = separator < 0 ? (0, 0) : (separator + 1, at - separator - 1);
            start = at + 1;
        }
        var portColon = PortColon(text, start, end);
        return portColon < 0
            ? new(scheme, login, password, Unbracketed(text, start, end), (0, 0))
            : new(scheme, login, password, Unbracketed(text, start, portColon), (portColon + 1, end - portColon - 1));
    }

    // [mail.harbour.example] is Postfix's word for a host that is no mail domain.
    private static (int Start, int Length) Unbracketed(string text, int start, int end) =>
        end - start > 2 && text[start] == '[' && text[end - 1] == ']' && text.IndexOf(':', start, end - start) < 0 ? (start + 1, end - start - 2) : (start, end - start);

    private static int End(string text, int start)
    {
        var at = text.LastIndexOf('@');
        for (var i = at > start ? at : start; i < text.Length; i++)
        {
            if (text[i] is '/' or '?' or '#')
                return i;
        }
        return text.Length;
    }

    // One colon, or the one behind an IPv6 address in brackets.
    private static int PortColon(string text, int start, int end)
    {
        if (end <= start)
            return -1;
        var colon = text.LastIndexOf(':', end - 1, end - start);
        if (colon < 0)
            return -1;
        if (text[start] == '[')
            return colon > text.IndexOf(']', start) ? colon : -1;
        return text.IndexOf(':', start, end - start) == colon ? colon : -1;
    }
}
