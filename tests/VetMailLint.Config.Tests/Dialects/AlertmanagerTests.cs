using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class AlertmanagerTests
{
    [Theory]
    [InlineData("mail.harbour.test:587", "smtp_require_tls: true", TlsKind.StartTls)]
    [InlineData("mail.harbour.test:587", "smtp_require_tls: false", TlsKind.None)]
    [InlineData("mail.harbour.test:465", "smtp_require_tls: false", TlsKind.Implicit)]
    [InlineData("mail.harbour.test:587", "smtp_force_implicit_tls: true", TlsKind.Implicit)]
    [InlineData("mail.harbour.test:465", "smtp_force_implicit_tls: false", TlsKind.StartTls)]
    [InlineData("mail.harbour.test:465", "smtp_force_implicit_tls: false\n  smtp_require_tls: no", TlsKind.None)]
    [InlineData("mail.harbour.test:587", "smtp_hello: x", TlsKind.StartTls)]
    public void Global_IsRead(string smarthost, string lines, TlsKind mode)
    {
        var settings = Bound.OnlyYaml($"global:\n  smtp_smarthost: '{smarthost}'\n  smtp_from: desk@harbour.test\n  {lines}\n", "alertmanager.yml");

        Assert.Equal("alertmanager", settings.Dialect);
        Assert.True(settings.Clients.IsProven);
        Assert.Equal("mail.harbour.test", settings.Host.Value);
        Assert.Equal(mode, settings.Mode());
    }

    [Theory]
    [InlineData("smtp_require_tls: true")]
    [InlineData("smtp_hello: x")]
    public void RequiredTlsOn465_DependsOnTheVersion(string line)
    {
        var reading = Bound.Yaml($"global:\n  smtp_smarthost: mail.harbour.test:465\n  {line}\n", "alertmanager.yml");

        Assert.Equal([TlsKind.Implicit, TlsKind.StartTls], reading.Settings.Select(s => s.Mode()));
        Assert.Equal(["from Alertmanager 0.31 on", "before Alertmanager 0.31"], reading.Settings.Select(s => s.Place.Branch));
        Assert.Single(reading.Settings.Select(s => s.Place.BlockId).Distinct());
    }

    [Theory]
    [InlineData("465", "smtp_force_implicit_tls: true", "")]
    [InlineData("465", "smtp_require_tls: true", "")]
    [InlineData("465", "smtp_require_tls: false", "")]
    [InlineData("587", "smtp_require_tls: true", "")]
    [InlineData("465", "smtp_force_implicit_tls: false", "VML103")]
    [InlineData("587", "smtp_force_implicit_tls: true", "VML103")]
    [InlineData("587", "smtp_require_tls: false", "VML104")]
    public void Port465OfANewerVersion_DoesNotTrigger(string port, string line, string rules) =>
        Assert.Equal(rules, Deployed.Rules(("alertmanager.yml",
            $"global:\n  smtp_smarthost: smtp.gmail.com:{port}\n  smtp_from: harbour.desk@gmail.com\n  smtp_auth_username: harbour.desk@gmail.com\n  smtp_auth_password_file: /run/secrets/mail\n  {line}\n")));

    [Fact]
    public void FileOfAnotherName_MayBePartOfAnother()
    {
        var settings = Bound.OnlyYaml("global:\n  smtp_smarthost: mail.harbour.test:587\n");

        Assert.Equal(SettingState.Unseen, settings.Tls.State);
        Assert.Equal(SettingState.Unseen, settings.User.State);
    }

    [Fact]
    public void OwnFile_HasEverything()
    {
        Assert.Equal(SettingState.Unset, Bound.OnlyYaml("global:\n  smtp_smarthost: mail.harbour.test:587\n", "alertmanager.yml").User.State);
    }

    [Fact]
    public void Receiver_TakesFromGlobalWhatItLacks()
    {
        var reading = Bound.Yaml("""
            global:
              smtp_smarthost: one.harbour.test:587
              smtp_from: desk@harbour.test
              smtp_require_tls: false
            receivers:
              - name: a
                email_configs:
                  - to: ops@harbour.test
                  - to: ops@harbour.test
                    smarthost: two.harbour.test:25
                  - to: ops@harbour.test
                    auth_username: mara
                    auth_password_file: /run/x
                    require_tls: true
            """, "alertmanager.yml");

        Assert.Equal("one.harbour.test two.harbour.test one.harbour.test", reading.Hosts());
        Assert.Equal([TlsKind.None, TlsKind.None, TlsKind.StartTls], reading.Settings.Select(s => s.Mode()));
        Assert.Equal("desk@harbour.test", reading.Settings[1].From.Value.Address);
        Assert.Equal(SettingState.Unknown, reading.Settings[2].Password.State);
        Assert.Equal("ops@harbour.test", reading.Settings[2].Recipients.Value);
    }

    [Fact]
    public void NestedInAChart_IsFound()
    {
        Assert.Equal("alertmanager", Bound.OnlyYaml("alertmanager:\n  config:\n    global:\n      smtp_smarthost: mail.harbour.test:587\n      smtp_require_tls: true\n", "values.yaml").Dialect);
    }
}
