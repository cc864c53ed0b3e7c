namespace VetMailLint.Tests.Dialects;

public sealed class UmbracoTests
{
    [Theory]
    [InlineData(", 'SecureSocketOptions': 'SslOnConnect'", 465, "Implicit")]
    [InlineData(", 'SecureSocketOptions': 'StartTls'", 587, "StartTls")]
    [InlineData(", 'SecureSocketOptions': 'None'", 25, "None")]
    [InlineData("", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"umbraco mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData(", 'SecureSocketOptions': 'StartTls'", 465, "VML103")]
    [InlineData(", 'SecureSocketOptions': 'StartTls'", 587, "")]
    [InlineData(", 'SecureSocketOptions': 'SslOnConnect'", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void Variables_AreRead() =>
        Assert.Equal("umbraco mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", """
            services:
              app:
                image: harbour/site
                environment:
                  Umbraco__CMS__Global__Smtp__Host: mail.harbour.test
                  Umbraco__CMS__Global__Smtp__Port: 465
                  Umbraco__CMS__Global__Smtp__Username: mara
                  Umbraco__CMS__Global__Smtp__SecureSocketOptions: SslOnConnect
            """)));

    [Fact]
    public void SettingsFile_IsRead() =>
        Assert.Equal("umbraco mail.harbour.test:587 mara StartTls", Deployed.Read(("appsettings.Production.json", """
            { "Umbraco": { "CMS": { "Global": { "Id": "x", "Smtp": { "From": "site@harbour.test", "Host": "mail.harbour.test", "Port": 587,
              "SecureSocketOptions": "StartTls", "Username": "mara" } } } } }
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("appsettings.json", "{ \"Umbraco\": { \"CMS\": { \"Global\": { \"Smtp\": { \"From\": \"harbour.desk@gmail.com\", \"Host\": \"" + host + "\", \"Port\": " + port + ", \"Username\": \"" + user + "\"" + switches.Replace("'", "\"") + " } } } } }");
}
