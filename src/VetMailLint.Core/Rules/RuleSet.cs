using VetMailLint.Rules.Configuration;
using VetMailLint.Rules.Credentials;
using VetMailLint.Rules.Host;
using VetMailLint.Rules.Identity;
using VetMailLint.Rules.Tool;
using VetMailLint.Rules.Transport;

namespace VetMailLint.Rules;

/// <summary>The rules that both surfaces run.</summary>
public static class RuleSet
{
    /// <summary>The rules about mail settings, in the order of their ids.</summary>
    public static IReadOnlyList<SettingsRule> Settings { get; } =
    [
        new ImplicitTlsDiscouraged(),
        new ImplicitTlsUnsupportedByClient(),
        new PortTlsMismatch(),
        new CleartextCredentials(),
        new OpportunisticTls(),
        new CertificateValidationDisabled(),
        new ObsoleteTlsVersion(),
        new PortNotOffered(),
        new RelayPortForSubmission(),
        new NonSmtpPort(),
        new TlsToLocalCatcher(),
        new StartTlsDiscouraged(),
        new FromLoginMismatch(),
        new UnverifiableSender(),
        new UserNameNotFullAddress(),
        new InvalidSenderAddress(),
        new PerUserLoginWithDefaultFrom(),
        new AppPasswordRequired(),
        new MissingCredentials(),
        new HardcodedSecret(),
        new ProviderUserName(),
        new WrongKindOfSecret(),
        new PasswordLoginRetired(),
        new DefaultCredentialsOverride(),
        new OAuthUnsupportedByClient(),
        new AuthNotOffered(),
        new NotASubmissionHost(),
        new HostTypo(),
        new RetiredHost(),
        new HostNotBare(),
        new PlaceholderLeft(),
        new DevelopmentServerInProduction(),
        new TimeoutUnit(),
        new RecipientSeparator(),
        new PickupDirectoryRefused(),
    ];

    /// <summary>The rules about what a reader saw beside the settings. VML903 is the engine's own.</summary>
    public static IReadOnlyList<NoteRule> Notes { get; } =
    [
        new ConflictingTlsSwitches(),
        new UnusableValue(),
        new NearMissKey(),
        new DuplicateKey(),
        new DeadConfiguration(),
        new UnreadableFile(),
        new LimitExceeded(),
    ];
}
