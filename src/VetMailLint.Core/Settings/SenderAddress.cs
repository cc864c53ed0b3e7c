namespace VetMailLint.Settings;

/// <summary>A From or Sender value, which may carry a display name: <c>Name &lt;local@domain&gt;</c>.</summary>
public sealed class SenderAddress
{
    /// <summary>Reads the text as it stands in the file.</summary>
    public SenderAddress(string text)
    {
        Text = text;
        Address = Bare(text);
        var at = Address.LastIndexOf('@');
        Local = at > 0 ? Address.Substring(0, at) : "";
        Domain = at > 0 ? Address.Substring(at + 1).TrimEnd('.').ToLowerInvariant() : "";
    }

    /// <summary>The value as written.</summary>
    public string Text { get; }

    /// <summary>The address without display name, quotes and angle brackets.</summary>
    public string Address { get; }

    /// <summary>What stands before the last <c>@</c>; empty where there is none.</summary>
    public string Local { get; }

    /// <summary>What stands behind the last <c>@</c>, in lower case; empty where there is none.</summary>
    public string Domain { get; }

    /// <summary>Whether the key or member takes nothing but an address: <c>FromAddress</c>, where <c>From</c> may be a name too.</summary>
    public bool IsOnlyAddress { get; init; }

    /// <summary>Whether this is local part, <c>@</c> and a domain with a dot, without blanks, and not a list of addresses.</summary>
    public bool IsFullAddress =>
        Local.Length > 0 && Domain.IndexOf('.') > 0 && Address.IndexOfAny([' ', ',', ';']) < 0;

    private static string Bare(string text)
    {
        var open = text.LastIndexOf('<');
        if (open < 0)
            return text.Trim().Trim('"', '\'').Trim();

        var close = text.IndexOf('>', open);
        // Real files forget the closing bracket; the address is still plain to read.
        var inner = close < 0 ? text.Substring(open + 1) : text.Substring(open + 1, close - open - 1);
        return inner.Trim().Trim('"', '\'').Trim();
    }
}
