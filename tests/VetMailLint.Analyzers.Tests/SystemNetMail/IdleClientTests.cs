using Microsoft.CodeAnalysis;

namespace VetMailLint.Analyzers.Tests.SystemNetMail;

/// <summary>A client that nothing sends with fails nowhere: what is wrong with it is information, until somebody can send.</summary>
public class IdleClientTests
{
    private const string Client =
        """var client = new SmtpClient { Host = "smtp.gmail.com", Port = 587, EnableSsl = false, Credentials = new NetworkCredential("ann.sample@gmail.com", password) };""";

    [Theory]
    [InlineData("client.Dispose();")]
    [InlineData("Console.WriteLine(client.Host);")]
    public Task ClientThatStaysHereUnsent_IsInformation(string statements) => Is(DiagnosticSeverity.Info, statements);

    [Theory]
    [InlineData("client.Send(message);")]
    [InlineData("Action send = () => client.Send(message); send();")]
    [InlineData("if (message.To.Count > 0) client.Send(message);")]
    [InlineData("Deliver(client);")]
    [InlineData("_kept = client;")]
    [InlineData("Shared = client;")]
    [InlineData("var holder = new Holder(); holder.Client = client;")]
    [InlineData("_ = new Holder { Client = client };")]
    [InlineData("_pool.Add(client);")]
    [InlineData("_ = new[] { client };")]
    [InlineData("given = client;")]
    public Task ClientThatIsSentOrGivenAway_IsNotLowered(string statements) => Is(DiagnosticSeverity.Warning, statements);

    [Fact]
    public async Task SecretOfAnIdleClient_StaysAWarning()
    {
        var found = await Verify.Diagnostics(Source("").Replace("password)", "\"Rain-on-tin-42\")", StringComparison.Ordinal), Platform.Net);

        Assert.Contains(found, d => d is { Id: "VML303", Severity: DiagnosticSeverity.Warning });
    }

    private static async Task Is(DiagnosticSeverity severity, string statements)
    {
        var diagnostic = Assert.Single(await Verify.Diagnostics(Source(statements), Platform.Net));

        Assert.Equal(("VML104", severity), (diagnostic.Id, diagnostic.Severity));
    }

    private static string Source(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Mail;
        class Holder { public SmtpClient? Client { get; set; } }
        class MailService
        {
            private readonly List<SmtpClient> _pool = new();
            private SmtpClient? _kept;
            public SmtpClient? Shared { get; set; }
            void Run(string password, MailMessage message, ref SmtpClient given)
            {
                {{Client}}
                {{statements}}
            }
            static void Deliver(object client) => Console.WriteLine(client);
            SmtpClient? Kept() => _kept;
        }
        """;
}
