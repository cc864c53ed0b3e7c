namespace VetMailLint.Settings;

/// <summary>The settings of a <see cref="MailSettings"/> by name.</summary>
public enum SettingKey
{
    Host, Port, Tls, User, Password, Token, DefaultCredentials, LoginRequired, From, Sender, Recipients, Delivery,
    CertificateChecks, TlsVersions, Timeout, PerUserLogins,
}
