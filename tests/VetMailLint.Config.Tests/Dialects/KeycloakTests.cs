namespace VetMailLint.Tests.Dialects;

public sealed class KeycloakTests
{
    [Theory]
    [InlineData(", 'ssl': 'true'", 465, "Implicit")]
    [InlineData(", 'ssl': 'true', 'starttls': 'true'", 465, "Implicit")]
    [InlineData(", 'ssl': 'false', 'starttls': 'true'", 587, "Opportunistic")]
    [InlineData(", 'ssl': '', 'starttls': 'false'", 25, "None")]
    [InlineData("", 25, "None")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"keycloak mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData(", 'ssl': 'true'", 587, "VML103")]
    [InlineData(", 'ssl': 'true'", 465, "")]
    [InlineData(", 'starttls': 'true'", 587, "")]
    [InlineData("", 587, "VML104")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void RealmExport_IsRead() =>
        Assert.Equal("keycloak mail.harbour.test:587 mara Opportunistic", Deployed.Read(("harbour-realm.json", """
            { "id": "harbour", "realm": "harbour", "smtpServer": {
              "replyToDisplayName": "", "starttls": "true", "auth": "true", "port": "587", "host": "mail.harbour.test",
              "from": "sso@harbour.test", "fromDisplayName": "Harbour", "ssl": "false", "user": "mara" } }
            """)));

    [Fact]
    public void RealmImport_IsRead() =>
        Assert.Equal("keycloak mail.harbour.test:465 mara Implicit", Deployed.Read(("realm.yaml", """
            kind: KeycloakRealmImport
            spec:
              realm:
                realm: harbour
                smtpServer:
                  host: mail.harbour.test
                  port: '465'
                  from: sso@harbour.test
                  user: mara
                  auth: 'true'
                  ssl: 'true'
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("harbour-realm.json", "{ \"realm\": \"harbour\", \"smtpServer\": { \"host\": \"" + host + "\", \"port\": \"" + port + "\", \"from\": \"harbour.desk@gmail.com\", \"user\": \"" + user + "\", \"auth\": \"true\", \"password\": \"${vault.smtp}\"" + switches.Replace("'", "\"") + " } }");
}
