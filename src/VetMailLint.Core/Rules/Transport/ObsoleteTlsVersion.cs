using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Transport;

/// <summary>VML107: the highest TLS version allowed is one that an RFC retired.</summary>
internal sealed class ObsoleteTlsVersion : SettingsRule
{
    private const int OldestInUse = 12;

    public override string Id => "VML107";

    public override Verdict? Check(Submission submission)
    {
        if (!submission.Settings.TlsVersions.TryGet(out var highest) || highest >= OldestInUse || submission.Tls == TlsKind.None)
            return null;

        return new(
            $"{Name(highest)} is the highest version allowed here, which {Retired(highest)} retired and most servers refuse; "
            + "allow TLS 1.2 and later, or leave the choice to the system.",
            SettingKey.TlsVersions, SettingKey.Host)
        {
            // An old appliance of one's own may know nothing newer.
            Severity = submission.HostKind.IsOwnNetwork() || submission.Settings.Place.Kind == PlaceKind.Test ? Severity.Info : null,
            Remedy = new("Allow TLS 1.2 and later", RemedyChange.Safe(SettingKey.TlsVersions)),
        };
    }

    private static string Name(int version) => version switch
    {
        2 => "SSL 2.0",
        3 => "SSL 3.0",
        10 => "TLS 1.0",
        _ => "TLS 1.1",
    };

    private static string Retired(int version) => version switch
    {
        2 => "RFC 6176",
        3 => "RFC 7568",
        _ => "RFC 8996",
    };
}
