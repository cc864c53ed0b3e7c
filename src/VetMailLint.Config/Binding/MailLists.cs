using VetMailLint.Knowledge;

namespace VetMailLint.Config.Binding;

/// <summary>The value words of a dialect, or of the generic one where it has none of its own.</summary>
internal sealed class MailLists(Dialect dialect, Dialect generic)
{
    public IReadOnlyList<string> Network => List("delivery/network");

    public IReadOnlyList<string> Pickup => List("delivery/pickup");

    public IReadOnlyList<string> IisPickup => List("delivery/iis-pickup");

    public IReadOnlyList<string> Off => List("delivery/off");

    public IReadOnlyList<string> LoginRequired => List("login/required");

    public IReadOnlyList<string> LoginNone => List("login/none");

    public IReadOnlyList<string> OnlyAddress => List("only/address");

    public IReadOnlyList<string> CertificateOn => Certificates.List("certificate/on");

    public IReadOnlyList<string> CertificateOff => Certificates.List("certificate/off");

    /// <summary>The words for one TLS version, <c>tls12</c>.</summary>
    public IReadOnlyList<string> TlsVersion(string version) => List("tls_versions/" + version);

    // Words of one pair come from one dialect.
    private Dialect Certificates => dialect.List("certificate/off").Count > 0 ? dialect : generic;

    private IReadOnlyList<string> List(string name) => dialect.List(name) is { Count: > 0 } own ? own : generic.List(name);
}
