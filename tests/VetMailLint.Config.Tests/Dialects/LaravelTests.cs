using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class LaravelTests
{
    [Theory]
    [InlineData("MAIL_ENCRYPTION=tls", 587, "Opportunistic StartTls")]
    [InlineData("MAIL_ENCRYPTION=tls", 465, "Implicit StartTls")]
    [InlineData("MAIL_ENCRYPTION=ssl", 587, "Opportunistic Implicit")]
    [InlineData("MAIL_ENCRYPTION=ssl", 465, "Implicit")]
    [InlineData("MAIL_ENCRYPTION=null", 25, "-")]
    [InlineData("MAIL_SCHEME=smtps", 465, "-")]
    [InlineData("MAIL_FROM_NAME=Desk", 587, "-")]
    public void Word_DependsOnTheVersion(string switches, int port, string modes)
    {
        var (name, text) = Of("mail.harbour.test", port, switches);
        var settings = Formats.Bind(name, text).Settings;

        Assert.All(settings, s => Assert.Equal(("laravel", "mail.harbour.test", port), (s.Dialect, s.Host.Value, s.Port.Value)));
        Assert.Equal(modes, string.Join(" ", settings.Select(s => s.Mode()?.ToString() ?? "-")));
    }

    [Theory]
    [InlineData("MAIL_ENCRYPTION=tls", 587)]
    [InlineData("MAIL_ENCRYPTION=tls", 465)]
    [InlineData("MAIL_ENCRYPTION=ssl", 465)]
    [InlineData("MAIL_ENCRYPTION=ssl", 587)]
    public void WhatOneVersionAccepts_IsNoWarning(string switches, int port) =>
        Assert.Equal("", Deployed.Rules(Of("smtp.gmail.com", port, switches)));

    [Fact]
    public void PortThatTheProviderHasClosed_IsReported() =>
        Assert.NotEqual("", Deployed.Rules(Of("smtp.gmail.com", 993, "MAIL_ENCRYPTION=tls")));

    [Theory]
    [InlineData(".env", "APP_NAME=Desk\nMAIL_MAILER=smtp\nMAIL_HOST=mail.harbour.test\nMAIL_PORT=465\nMAIL_USERNAME=mara\nMAIL_ENCRYPTION=ssl\n", "laravel mail.harbour.test:465 mara Implicit")]
    [InlineData(".env", "APP_NAME=Desk\nMAIL_DRIVER=smtp\nMAIL_HOST=mail.harbour.test\nMAIL_PORT=465\nMAIL_USERNAME=mara\nMAIL_ENCRYPTION=ssl\n", "laravel mail.harbour.test:465 mara Implicit")]
    [InlineData(".env", "MAIL_HOST=mail.harbour.test\nMAIL_PORT=465\nMAIL_USERNAME=mara\nMAIL_ENCRYPTION=ssl\n", "generic mail.harbour.test:465 mara -")]
    public void EnvFile_IsRead(string name, string text, string read) => Assert.Equal(read, Deployed.Read((name, text)));

    [Fact]
    public void LogMailer_SendsNothing() =>
        Assert.Equal(Delivery.Off, Formats.Bind(".env", "MAIL_MAILER=log\nMAIL_HOST=mail.harbour.test\nMAIL_PORT=2525\n").Only().Delivery.Value);

    private static (string Name, string Text) Of(string host, int port, string switches) =>
        Deployed.Service($"MAIL_MAILER=smtp;MAIL_HOST={host};MAIL_PORT={port};MAIL_USERNAME=harbour.desk@gmail.com;{switches}");
}
