namespace VetMailLint.Tests.Dialects;

public sealed class GitLabTests
{
    [Theory]
    [InlineData("gitlab_rails['smtp_tls'] = true", 465, "Implicit")]
    [InlineData("gitlab_rails['smtp_ssl'] = true", 465, "Implicit")]
    [InlineData("gitlab_rails['smtp_enable_starttls_auto'] = true", 587, "Opportunistic")]
    [InlineData("gitlab_rails['smtp_enable_starttls_auto'] = false", 25, "None")]
    [InlineData("gitlab_rails['smtp_tls'] = true; gitlab_rails['smtp_enable_starttls_auto'] = true", 465, "Implicit")]
    [InlineData("gitlab_rails['smtp_tls'] = false; gitlab_rails['smtp_enable_starttls_auto'] = true", 587, "Opportunistic")]
    [InlineData("gitlab_rails['smtp_domain'] = 'harbour.test'", 587, "-")]
    public void Switches_AreTheMode(string switches, int port, string mode) =>
        Assert.Equal($"gitlab mail.harbour.test:{port} mara {mode}", Deployed.Read(Of("mail.harbour.test", "mara", port, switches)));

    [Theory]
    [InlineData("gitlab_rails['smtp_tls'] = true", 587, "VML103")]
    [InlineData("gitlab_rails['smtp_tls'] = true", 465, "")]
    [InlineData("gitlab_rails['smtp_tls'] = nil", 587, "")]
    [InlineData("gitlab_rails['smtp_tls'] = ENV['TLS']", 587, "")]
    [InlineData("gitlab_rails['smtp_tls'] = true if production", 587, "")]
    [InlineData("if production\n  gitlab_rails['smtp_tls'] = true\nend", 587, "")]
    [InlineData("# gitlab_rails['smtp_tls'] = true", 587, "")]
    [InlineData("gitlab_rails['smtp_enable_starttls_auto'] = true", 465, "VML103")]
    [InlineData("gitlab_rails['smtp_enable_starttls_auto'] = true", 587, "")]
    [InlineData("gitlab_rails['smtp_openssl_verify_mode'] = 'none' # for now", 587, "VML106")]
    [InlineData("gitlab_rails['smtp_openssl_verify_mode'] = 'peer'", 587, "")]
    public void PortAndMode_AreJudgedTogether(string switches, int port, string rules) =>
        Assert.Equal(rules, Deployed.Rules(Of("smtp.gmail.com", "harbour.desk@gmail.com", port, switches)));

    [Fact]
    public void DisabledMail_DoesNotSend() =>
        Assert.True(Formats.Bind("gitlab.rb", "gitlab_rails['smtp_enable'] = false\ngitlab_rails['smtp_address'] = 'mail.harbour.test'\ngitlab_rails['smtp_port'] = 25\n").Settings.Single().IsInactive);

    [Fact]
    public void OmnibusConfigOfACompose_IsRead()
    {
        const string Text = """
            services:
              web:
                image: gitlab/gitlab-ce:latest
                environment:
                  GITLAB_OMNIBUS_CONFIG: |
                    external_url 'https://gitlab.harbour.test'
                    gitlab_rails['smtp_enable'] = true
                    gitlab_rails['smtp_address'] = "mail.harbour.test"
                    gitlab_rails['smtp_port'] = 465
                    gitlab_rails['smtp_user_name'] = "mara"
                    gitlab_rails['smtp_tls'] = true
            """;

        Assert.Equal("gitlab mail.harbour.test:465 mara Implicit", Deployed.Read(("compose.yaml", Text)));
        Assert.Equal(8, Formats.Bind("compose.yaml", Text).Settings.Single().Port.Span!.Value.Line - 1);
    }

    [Fact]
    public void OneLineOfOmnibusConfig_IsRead() =>
        Assert.Equal("gitlab mail.harbour.test:587 mara Opportunistic", Deployed.Read(("compose.yaml", """
            services:
              web:
                image: gitlab/gitlab-ce:latest
                environment:
                  GITLAB_OMNIBUS_CONFIG: "gitlab_rails['smtp_address'] = 'mail.harbour.test'; gitlab_rails['smtp_port'] = 587; gitlab_rails['smtp_user_name'] = 'mara'; gitlab_rails['smtp_enable_starttls_auto'] = true;"
            """)));

    [Fact]
    public void ChartValues_AreRead() =>
        Assert.Equal("gitlab mail.harbour.test:587 mara Opportunistic", Deployed.Read(("values.yaml", """
            global:
              email:
                from: gitlab@harbour.test
              smtp:
                enabled: true
                address: mail.harbour.test
                port: 587
                user_name: mara
                starttls_auto: true
                password:
                  secret: smtp-password
                  key: password
            """)));

    private static (string Name, string Text) Of(string host, string user, int port, string switches) => ("gitlab.rb", $"""
        gitlab_rails['smtp_enable'] = true
        gitlab_rails['smtp_address'] = "{host}"
        gitlab_rails['smtp_port'] = {port}
        gitlab_rails['smtp_user_name'] = "{user}"
        {switches}

        """);
}
