namespace VetMailLint.Analyzers.Tests.MailKitShapes;

/// <summary>Code that asks the client about its connection before it logs in.</summary>
public class AnswerTests
{
    [Theory]
    [InlineData("if (client.IsConnected) client.Authenticate(user, password);")]
    [InlineData("if (!client.IsAuthenticated) client.Authenticate(user, password);")]
    [InlineData("if (client.IsConnected && !client.IsAuthenticated) client.Authenticate(user, password);")]
    [InlineData("if (client.Capabilities.HasFlag(SmtpCapabilities.Authentication)) client.Authenticate(user, password);")]
    [InlineData("if ((client.Capabilities & SmtpCapabilities.Authentication) != 0) client.Authenticate(user, password);")]
    [InlineData("if ((client.Capabilities & SmtpCapabilities.Authentication) == SmtpCapabilities.Authentication) client.Authenticate(user, password);")]
    [InlineData("if ((client.Capabilities & SmtpCapabilities.Authentication) == 0) throw new InvalidOperationException(); client.Authenticate(user, password);")]
    [InlineData("if (client.AuthenticationMechanisms.Count > 0) client.Authenticate(user, password);")]
    [InlineData("if (client.AuthenticationMechanisms.Any()) client.Authenticate(user, password);")]
    [InlineData("if (client.AuthenticationMechanisms.Contains(\"PLAIN\")) client.Authenticate(user, password);")]
    [InlineData("if (client.IsSecure) client.Authenticate(user, password);")]
    [InlineData("if (!client.IsEncrypted) return; client.Authenticate(user, password);")]
    public Task LoginBehindAQuestionToTheServer_IsALogin(string statements) => Verify.MailKitBody(
        """using var client = new SmtpClient(); client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls); """ + statements + " client.Send(new MimeMessage());");

    [Theory]
    [InlineData("if (flag) client.Authenticate(user, password);")]
    [InlineData("if (!client.IsConnected) client.Authenticate(user, password);")]
    [InlineData("if (client.IsAuthenticated) client.Authenticate(user, password);")]
    [InlineData("")]
    public Task LoginThatMayNotHappen_Triggers(string statements) => Verify.MailKitBody(
        """using var client = new SmtpClient(); {|VML302:client.Connect("smtp.gmail.com", 587, SecureSocketOptions.StartTls)|}; """ + statements + " client.Send(new MimeMessage());");

    [Theory]
    [InlineData("if (client.IsSecure) client.Authenticate(user, password);")]
    [InlineData("if (client.IsEncrypted) client.Authenticate(user, password);")]
    [InlineData("if (!client.IsSecure) return; client.Authenticate(user, password);")]
    [InlineData("if (!client.IsSecure) throw new InvalidOperationException(); client.Authenticate(user, password);")]
    public async Task LoginOnlyWhereItIsEncrypted_IsNotInClearText(string statements)
    {
        Assert.Empty(await Found($"client.Connect(\"mail.harbour.de\", 587, SecureSocketOptions.None); {statements}"));
        Assert.Empty(await Found($"client.Connect(\"mail.harbour.de\", 587, flag ? SecureSocketOptions.None : SecureSocketOptions.StartTls); {statements}"));
        Assert.Empty(await Found($"client.Connect(\"mail.harbour.de\", 587, SecureSocketOptions.StartTlsWhenAvailable); {statements}"));
        Assert.Empty(await Found($"client.Connect(\"mail.harbour.de\", 587, false); {statements}"));
        Assert.Empty(await Found($"client.Connect(\"mail.harbour.de\", 587); {statements}"));
    }

    [Theory]
    [InlineData("SecureSocketOptions.None", "VML104")]
    [InlineData("SecureSocketOptions.StartTlsWhenAvailable", "VML105")]
    [InlineData("false", "VML105")]
    [InlineData("SecureSocketOptions.StartTls", "")]
    public async Task LoginWithoutTheQuestion_IsJudgedByTheMode(string mode, string rule) =>
        Assert.Equal(rule, string.Join(",", await Found($"client.Connect(\"mail.harbour.de\", 587, {mode}); client.Authenticate(user, password);")));

    [Fact]
    public Task ConnectionThatIsMadeWhereNoneIs_IsTheOneThatSends() => Verify.MailKitMember(
        """
        private readonly SmtpClient _client = new();
        public void Send(MimeMessage message, string user, string password)
        {
            if (!_client.IsConnected)
                _client.Connect("smtp.gmail.com", 587, {|VML104:SecureSocketOptions.None|});
            if (!_client.IsAuthenticated)
                _client.Authenticate(user, password);
            _client.Send(message);
        }
        """);

    private static async Task<IEnumerable<string>> Found(string statements) => (await Verify.Diagnostics(
        $$"""
        using System; using MailKit.Net.Smtp; using MailKit.Security; using MimeKit;
        class C { void Run(string user, string password, bool flag) { using var client = new SmtpClient(); {{statements}} client.Send(new MimeMessage()); } }
        """,
        Platform.MailKit, compilationOptions: Verify.Asking("VML105"))).Select(d => d.Id);
}
