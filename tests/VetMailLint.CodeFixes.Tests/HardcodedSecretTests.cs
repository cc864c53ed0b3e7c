namespace VetMailLint.CodeFixes.Tests;

public class HardcodedSecretTests
{
    [Fact]
    public Task AnArgument_IsReadFromTheEnvironment() => Repair.Secret(
        """
        using System.Net;
        using System.Net.Mail;

        class Mailer
        {
            public void Run()
            {
                using var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true };
                client.Credentials = new NetworkCredential("ann", {|VML303:"Rain-on-tin-42"|}); // the shop's
            }
        }
        """,
        """
        using System;
        using System.Net;
        using System.Net.Mail;

        class Mailer
        {
            public void Run()
            {
                using var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true };
                client.Credentials = new NetworkCredential("ann", Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("SMTP_PASSWORD is not set.")); // the shop's
            }
        }
        """);

    [Fact]
    public Task AnInitialiser_LeavesTheValueToWhoeverSetsItLater() => Repair.Secret(
        """
        using System;

        class SmtpSettings
        {
            public string Host { get; set; } = "mail.harbour-books.net";
            public int Port { get; set; } = 587;
            public string Password { get; set; } = {|VML303:"Rain-on-tin-42"|};
        }
        """,
        """
        using System;

        class SmtpSettings
        {
            public string Host { get; set; } = "mail.harbour-books.net";
            public int Port { get; set; } = 587;
            public string Password { get; set; } = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? "";
        }
        """);

    [Fact]
    public Task AConstant_BecomesReadOnly() => Repair.Secret(
        Constant("private const string Password = {|VML303:\"Rain-on-tin-42\"|};"),
        Constant("private static readonly string Password = Environment.GetEnvironmentVariable(\"SMTP_PASSWORD\") ?? \"\";"));

    [Theory]
    [InlineData("public const string Password = {|VML303:\"Rain-on-tin-42\"|};")]
    [InlineData("private const string Password = {|VML303:\"Rain-on-tin-42\"|}; private const string Other = \"x\" + Password;")]
    [InlineData("private const string Password = {|VML303:\"Rain-on-tin-42\"|}; void Use(string password = Password) { }")]
    [InlineData("private const string Password = {|VML303:\"Rain-on-tin-42\"|}; [Obsolete(Password)] void Use() { }")]
    public Task WhatMustBeConstant_HasNoRepair(string declaration) => Repair.NoSecret(Constant(declaration));

    [Fact]
    public Task WhereConfigurationIsAtHand_ItComesFirst() => Repair.Secret(
        Configured("{|VML303:\"Rain-on-tin-42\"|}"),
        Configured("configuration[\"Smtp:Password\"] ?? throw new InvalidOperationException(\"Smtp:Password is not set.\")"));

    [Fact]
    public Task WhereConfigurationIsAtHand_TheEnvironmentIsTheOtherChoice() => Repair.Secret(
        Configured("{|VML303:\"Rain-on-tin-42\"|}"),
        Configured("Environment.GetEnvironmentVariable(\"SMTP_PASSWORD\") ?? throw new InvalidOperationException(\"SMTP_PASSWORD is not set.\")"),
        offer: 1);

    [Fact]
    public async Task NeitherTitleNorKeyNorText_HoldsThePassword()
    {
        using var editor = new Editor(Platform.Net);
        var document = editor.Open(Constant("private const string Password = \"Rain-on-tin-42\";"));
        var finding = (await editor.Analyze()).First(d => d.Id == "VML303");
        var offer = Assert.Single(await editor.Offers(finding));

        await editor.Apply(offer);

        Assert.DoesNotContain("Rain", $"{offer.Title} {offer.EquivalenceKey} {string.Join(' ', finding.Properties.Values)} {await editor.TextOf(document)}", StringComparison.Ordinal);
        Assert.Empty(await editor.CompilerErrors());
    }

    private static string Constant(string declaration) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Mail;

        class Mailer
        {
            {{declaration}}

            public void Run()
            {
                using var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true };
                client.Credentials = new NetworkCredential("ann", Password);
            }
        }
        """;

    private static string Configured(string password) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Mail;
        using Microsoft.Extensions.Configuration;

        class Mailer
        {
            private readonly IConfiguration configuration;

            public Mailer(IConfiguration configuration) => this.configuration = configuration;

            public void Run()
            {
                using var client = new SmtpClient("mail.harbour-books.net", 587) { EnableSsl = true };
                client.Credentials = new NetworkCredential("ann", {{password}});
            }
        }

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string? this[string key] { get; set; }
            }
        }
        """;
}
