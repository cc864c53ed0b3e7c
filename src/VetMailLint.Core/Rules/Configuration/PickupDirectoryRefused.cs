using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML507: delivery into a pickup directory that the client refuses, or refuses with what stands beside it.</summary>
internal sealed class PickupDirectoryRefused : SettingsRule
{
    public override string Id => "VML507";

    public override bool LooksAtInactive => true;

    public override Verdict? Check(Submission submission)
    {
        // An application that stands between may leave TLS out, or take the network after all.
        if (!submission.Settings.IsVerbatim || submission.Client is not { } client
            || !submission.Settings.Delivery.TryGet(out var delivery) || delivery is not (Delivery.Pickup or Delivery.IisPickup))
            return null;

        if (delivery == Delivery.IisPickup && client.IisPickup == false)
            return new($"{client.Name} cannot use the pickup directory of IIS, which only .NET Framework can ask for: every send fails; name the directory with SpecifiedPickupDirectory, or send over the network.", SettingKey.Delivery);

        // Beside a settings file there may be code that switches TLS off, so this is no error.
        return client.TlsWithPickup == false && submission.Settings.Tls.IsKnown && submission.Tls is TlsKind.StartTls or TlsKind.Implicit
            ? new($"{client.Name} refuses TLS beside a pickup directory, so every send fails; switch TLS off for the directory, or send over the network.", SettingKey.Tls, SettingKey.Delivery) { Severity = Severity.Warning }
            : null;
    }
}
