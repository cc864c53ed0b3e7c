namespace VetMailLint.Analyzers.Tests.SystemNetMail;

public class AccessTokenTests
{
    [Theory]
    [InlineData("new NetworkCredential(user, {|VML308:result.AccessToken|})")]
    [InlineData("new NetworkCredential { UserName = user, Password = {|VML308:result.AccessToken|} }")]
    public Task TokenOfAnOAuthLibrary_Triggers(string credentials) => Verify.Source(Source($"client.Credentials = {credentials};"), Platform.Net);

    [Fact]
    public Task TokenInAVariable_TriggersWhereItWasGiven() =>
        Verify.Source(Source("var token = {|VML308:result.AccessToken|}; client.Credentials = new NetworkCredential(user, token);"), Platform.Net);

    [Theory]
    [InlineData("client.Credentials = new NetworkCredential(user, password);")]
    [InlineData("client.Credentials = new NetworkCredential(user, own.AccessToken);")]
    [InlineData("client.Credentials = new NetworkCredential(result.AccessToken, password);")]
    [InlineData("Console.WriteLine(result.AccessToken);")]
    public Task OtherSecrets_DoNotTrigger(string statements) => Verify.Source(Source(statements), Platform.Net);

    private static string Source(string statements) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Mail;
        using Microsoft.Identity.Client;

        class MailService
        {
            void Send(AuthenticationResult result, OwnResult own, string user, string password)
            {
                var client = new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };
                {{statements}}
            }
        }

        class OwnResult { public string AccessToken { get; set; } = ""; }

        namespace Microsoft.Identity.Client { public class AuthenticationResult { public string AccessToken { get; set; } = ""; } }
        """;
}
