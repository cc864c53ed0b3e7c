using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.DataFiles;

/// <summary>Every word that a field of a provider, client or dialect may take. rules/README.md explains them; a test holds it to this list.</summary>
internal static class Vocabulary
{
    public static readonly Words<bool> YesNo = new(("yes", true), ("no", false));

    public static readonly Words<TlsKind> Tls = new(
        ("none", TlsKind.None), ("opportunistic", TlsKind.Opportunistic), ("starttls", TlsKind.StartTls), ("implicit", TlsKind.Implicit));

    public static readonly Words<Confidence> Confidence = new(
        ("A", VetMailLint.Knowledge.Confidence.A), ("B", VetMailLint.Knowledge.Confidence.B), ("C", VetMailLint.Knowledge.Confidence.C));

    public static readonly Words<ProviderKind> ProviderKind = new(
        ("mailbox", VetMailLint.Knowledge.ProviderKind.Mailbox),
        ("transactional", VetMailLint.Knowledge.ProviderKind.Transactional),
        ("relay", VetMailLint.Knowledge.ProviderKind.Relay),
        ("sandbox", VetMailLint.Knowledge.ProviderKind.Sandbox),
        ("catcher", VetMailLint.Knowledge.ProviderKind.Catcher));

    public static readonly Words<UserNameKind> UserName = new(
        ("any", UserNameKind.Any),
        ("full-address", UserNameKind.FullAddress),
        ("local-part", UserNameKind.LocalPart),
        ("literal", UserNameKind.Literal));

    public static readonly Words<PasswordKind> Password = new(
        ("account", PasswordKind.Account),
        ("app-password", PasswordKind.AppPassword),
        ("service-key", PasswordKind.ServiceKey),
        ("oauth-only", PasswordKind.OAuthOnly),
        ("any", PasswordKind.Any));

    public static readonly Words<FromPolicy> From = new(
        ("rewrites", FromPolicy.Rewrites),
        ("rejects", FromPolicy.Rejects),
        ("verified-sender", FromPolicy.VerifiedSender),
        ("any", FromPolicy.Any));

    public static readonly Words<ChangeSubject> Change = new(
        ("password-login", ChangeSubject.PasswordLogin), ("host", ChangeSubject.Host));

    public static readonly Words<ChangeEffect> Effect = new(
        ("removed", ChangeEffect.Removed), ("off-by-default", ChangeEffect.OffByDefault));

    public static readonly Words<ClientSupport> Support = new(
        ("no", ClientSupport.No), ("partly", ClientSupport.Partly), ("yes", ClientSupport.Yes));

    public static readonly Words<CredentialsSwitch> DefaultCredentials = new(
        ("wins", CredentialsSwitch.Wins), ("last-counts", CredentialsSwitch.LastCounts));

    public static readonly Words<TimeUnit> TimeUnit = new(
        ("milliseconds", VetMailLint.Knowledge.TimeUnit.Milliseconds), ("seconds", VetMailLint.Knowledge.TimeUnit.Seconds));

    public static readonly Words<PackageRegistry> Registry = new(
        ("nuget", PackageRegistry.NuGet),
        ("npm", PackageRegistry.Npm),
        ("maven", PackageRegistry.Maven),
        ("composer", PackageRegistry.Composer),
        ("rubygems", PackageRegistry.RubyGems),
        ("pypi", PackageRegistry.PyPi));

    public static readonly Words<DmarcPolicy> Dmarc = new(
        ("none", DmarcPolicy.None), ("quarantine", DmarcPolicy.Quarantine), ("reject", DmarcPolicy.Reject));

    public static readonly Words<CSharpMeaning> CSharp = new(
        ("host", CSharpMeaning.Host),
        ("port", CSharpMeaning.Port),
        ("tls", CSharpMeaning.Tls),
        ("user", CSharpMeaning.User),
        ("password", CSharpMeaning.Password),
        ("credentials", CSharpMeaning.Credentials),
        ("login", CSharpMeaning.Login),
        ("from", CSharpMeaning.From),
        ("delivery", CSharpMeaning.Delivery),
        ("timeout", CSharpMeaning.Timeout),
        ("default_credentials", CSharpMeaning.DefaultCredentials));

    public static readonly Words<bool> Login = new(("required", true), ("none", false));

    public static readonly Words<Delivery> Delivery = new(
        ("network", Settings.Delivery.Network), ("pickup", Settings.Delivery.Pickup), ("off", Settings.Delivery.Off), ("iis-pickup", Settings.Delivery.IisPickup));
}
