namespace VetMailLint.Tests.Dialects;

public sealed class GrafanaTests
{
    [Theory]
    [InlineData("GF_SMTP_STARTTLS_POLICY=MandatoryStartTLS", 587, "StartTls")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=MandatoryStartTLS", 465, "Implicit")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=OpportunisticStartTLS", 587, "Opportunistic")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=NoStartTLS", 25, "None")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=NoStartTLS", 465, "Implicit")]
    [InlineData("GF_SMTP_FROM_NAME=Desk", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"grafana mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("GF_SMTP_STARTTLS_POLICY=NoStartTLS", 587, "VML104")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=MandatoryStartTLS", 587, "")]
    [InlineData("GF_SMTP_STARTTLS_POLICY=MandatoryStartTLS", 465, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void IniFile_IsRead() =>
        Assert.Equal("grafana mail.harbour.test:587 mara StartTls", Deployed.Read(("grafana.ini", """
            [server]
            http_port = 3000

            [smtp]
            enabled = true
            host = mail.harbour.test:587
            user = mara
            password = kelp-and-tar-9
            skip_verify = false
            from_address = desk@harbour.test
            startTLS_policy = MandatoryStartTLS
            """)));

    [Fact]
    public void ValuesOfTheChart_AreRead() =>
        Assert.Equal("grafana mail.harbour.test:465 mara Implicit", Deployed.Read(("values.yaml", """
            grafana:
              grafana.ini:
                smtp:
                  enabled: true
                  host: mail.harbour.test:465
                  user: mara
                  from_address: desk@harbour.test
                  startTLS_policy: NoStartTLS
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) =>
        Deployed.Service($"GF_SMTP_ENABLED=true;GF_SMTP_HOST={host}:{port};GF_SMTP_USER={user};GF_SMTP_FROM_ADDRESS={user};GF_SMTP_SKIP_VERIFY=false;{switches}");
}
