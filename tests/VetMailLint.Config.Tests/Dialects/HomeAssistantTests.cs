namespace VetMailLint.Tests.Dialects;

public sealed class HomeAssistantTests
{
    [Theory]
    [InlineData("encryption: tls", 465, "Implicit")]
    [InlineData("encryption: starttls", 587, "StartTls")]
    [InlineData("encryption: none", 25, "None")]
    [InlineData("timeout: 15", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"home-assistant mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("encryption: starttls", 465, "VML103")]
    [InlineData("encryption: starttls", 587, "")]
    [InlineData("encryption: tls", 465, "")]
    [InlineData("encryption: tls", 587, "VML103")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void PlatformBesideOthers_IsRead() =>
        Assert.Equal("home-assistant mail.harbour.test:587 mara StartTls", Deployed.Read(("configuration.yaml", """
            notify:
              - platform: group
                name: all
              - platform: smtp
                server: mail.harbour.test
                port: 587
                encryption: starttls
                username: mara
                password: !secret mail
                sender: home@harbour.test
                recipient: [mara@harbour.test]
            """)));

    [Fact]
    public void SinglePlatform_IsRead() =>
        Assert.Equal("home-assistant mail.harbour.test:465 mara Implicit", Deployed.Read(("configuration.yaml", """
            notify:
              platform: smtp
              server: mail.harbour.test
              port: 465
              encryption: tls
              username: mara
              sender: home@harbour.test
              recipient: mara@harbour.test
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        ("configuration.yaml", $"notify:\n  - name: mail\n    platform: smtp\n    server: {host}\n    port: {port}\n    sender: harbour.desk@gmail.com\n    username: {user}\n    recipient: mara@harbour.test\n    {switches}\n");
}
