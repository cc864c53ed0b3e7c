using VetMailLint.Cli.Explaining;

namespace VetMailLint.Cli.Tests.Explaining;

/// <summary>Errors of other software look alike and are not explained as mail.</summary>
public sealed class OtherSoftwareTests
{
    [Theory]
    [InlineData("MailKit.Security.AuthenticationException: LOGIN failed.\n   at MailKit.Net.Imap.ImapClient.Authenticate(Encoding encoding, ICredentials credentials)")]
    [InlineData("a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)")]
    [InlineData("imaplib.error: b'[AUTHENTICATIONFAILED] Authentication failed.'")]
    [InlineData("MailKit.Security.SslHandshakeException: An error occurred\n   at MailKit.Net.Pop3.Pop3Client.Connect(String host)\n   at Pop3Client")]
    [InlineData("HTTP/1.1 535 Authentication failed")]
    [InlineData("HTTP 535")]
    [InlineData("System.Net.Http.HttpRequestException: Response status code does not indicate success: 535 (Authentication failed).")]
    [InlineData("System.Net.Http.HttpRequestException: The SSL connection could not be established\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot")]
    [InlineData("System.Net.WebException: The operation has timed out")]
    [InlineData("500 Internal Server Error")]
    [InlineData("AxiosError: connect ECONNREFUSED 127.0.0.1:3000")]
    [InlineData("Microsoft.Data.SqlClient.SqlException (0x80131904): A connection was successfully established with the server, but then an error occurred during the login process. The certificate chain was issued by an authority that is not trusted.")]
    [InlineData("MySql.Data.MySqlClient.MySqlException: Authentication failed, server version 5.7.26")]
    [InlineData("mysqld  Ver 5.7.26 for Linux on x86_64")]
    [InlineData("Npgsql.NpgsqlException: Exception while connecting ---> System.TimeoutException: The operation has timed out")]
    [InlineData("ORA-01017: invalid username/password; logon denied")]
    [InlineData("StackExchange.Redis.RedisConnectionException: It was not possible to connect to the redis server(s). Connection refused")]
    [InlineData("LDAP: error code 49 - 80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e")]
    [InlineData("System.NullReferenceException: Object reference not set to an instance of an object.")]
    [InlineData("The quick brown fox")]
    [InlineData("listening on port 587")]
    [InlineData("10.5.7.8")]
    [InlineData("v5.7.8")]
    [InlineData("jquery-5.7.8.min.js")]
    public void ErrorOfOtherSoftware_IsNotExplained(string text) =>
        Assert.Empty(Diagnosis.Of(new PastedText(text), ErrorCatalogue.Load()).Entries.Select(entry => entry.Id));
}
