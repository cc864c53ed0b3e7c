namespace VetMailLint.Tests.Dialects;

public sealed class BitwardenTests
{
    [Theory]
    [InlineData("globalSettings__mail__smtp__ssl=true;globalSettings__mail__smtp__sslOverride=true", 587, "Implicit")]
    [InlineData("globalSettings__mail__smtp__ssl=true", 465, "-")]
    [InlineData("globalSettings__mail__smtp__ssl=false;globalSettings__mail__smtp__startTls=true", 587, "Opportunistic")]
    [InlineData("globalSettings__mail__smtp__ssl=false", 25, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"bitwarden mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("globalSettings__mail__smtp__ssl=true;globalSettings__mail__smtp__sslOverride=true", 587, "VML103")]
    [InlineData("globalSettings__mail__smtp__ssl=true", 587, "")]
    [InlineData("globalSettings__mail__smtp__ssl=true", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void EnvFile_IsRead() =>
        Assert.Equal("bitwarden mail.harbour.test:587 mara Opportunistic", Deployed.Read(("global.override.env", """
            globalSettings__baseServiceUri__vault=https://vault.harbour.test
            globalSettings__mail__replyToEmail=vault@harbour.test
            globalSettings__mail__smtp__host=mail.harbour.test
            globalSettings__mail__smtp__port=587
            globalSettings__mail__smtp__ssl=false
            globalSettings__mail__smtp__startTls=true
            globalSettings__mail__smtp__username=mara
            """)));

    [Fact]
    public void SettingsFile_IsRead() =>
        Assert.Equal("bitwarden mail.harbour.test:465 mara -", Deployed.Read(("appsettings.json", """
            { "globalSettings": { "mail": { "replyToEmail": "vault@harbour.test", "smtp": { "host": "mail.harbour.test", "port": 465, "ssl": true, "username": "mara" } } } }
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"globalSettings__mail__smtp__host={host};globalSettings__mail__smtp__port={port};globalSettings__mail__smtp__username={user};globalSettings__mail__replyToEmail={user};{switches}");
}
