namespace VetMailLint.Tests.Dialects;

public sealed class OrchardCoreTests
{
    [Theory]
    [InlineData(", 'AutoSelectEncryption': true", 465, "Implicit")]
    [InlineData(", 'AutoSelectEncryption': true", 587, "Opportunistic")]
    [InlineData(", 'AutoSelectEncryption': false, 'EncryptionMethod': 'SSLTLS'", 465, "Implicit")]
    [InlineData(", 'AutoSelectEncryption': false, 'EncryptionMethod': 'STARTTLS'", 587, "StartTls")]
    [InlineData(", 'AutoSelectEncryption': false, 'EncryptionMethod': 'None'", 25, "None")]
    [InlineData(", 'EncryptionMethod': 'SSLTLS'", 465, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"orchard-core mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData(", 'EncryptionMethod': 'STARTTLS', 'AutoSelectEncryption': false", 465, "VML103")]
    [InlineData(", 'EncryptionMethod': 'STARTTLS', 'AutoSelectEncryption': false", 587, "")]
    [InlineData(", 'EncryptionMethod': 'STARTTLS', 'AutoSelectEncryption': true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void Variables_AreRead() =>
        Assert.Equal("orchard-core mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/site
                environment:
                  OrchardCore__OrchardCore_Email_Smtp__Host: mail.harbour.test
                  OrchardCore__OrchardCore_Email_Smtp__Port: 465
                  OrchardCore__OrchardCore_Email_Smtp__UserName: mara
                  OrchardCore__OrchardCore_Email_Smtp__AutoSelectEncryption: 'true'
            """)));

    [Fact]
    public void SectionOfOlderVersions_IsRead() =>
        Assert.Equal("orchard-core mail.harbour.test:587 mara StartTls", Deployed.Read(("appsettings.json", """
            { "OrchardCore": { "OrchardCore_Email": { "DefaultSender": "site@harbour.test", "Host": "mail.harbour.test", "Port": 587,
              "EncryptionMethod": "STARTTLS", "AutoSelectEncryption": false, "RequireCredentials": true, "UserName": "mara" } } }
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("appsettings.json", "{ \"OrchardCore\": { \"OrchardCore_Email_Smtp\": { \"DefaultSender\": \"harbour.desk@gmail.com\", \"Host\": \"" + host + "\", \"Port\": " + port + ", \"UserName\": \"" + user + "\"" + switches.Replace("'", "\"") + " } } }");
}
