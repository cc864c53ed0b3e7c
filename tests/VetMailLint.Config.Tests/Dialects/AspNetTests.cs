using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.Dialects;

public sealed class AspNetTests
{
    [Fact]
    public void AnySection_IsPresumedToBeEither()
    {
        var settings = Of("\"Port\": 465");

        Assert.Equal("aspnet", settings.Dialect);
        Assert.False(settings.Clients.IsProven);
        Assert.Equal(["mailkit", "system-net-mail"], settings.Clients.Ids);
    }

    [Fact]
    public void EnableSsl_PresumesSystemNetMail()
    {
        var settings = Of("\"EnableSsl\": true");

        Assert.Equal(["system-net-mail"], settings.Clients.Ids);
        Assert.False(settings.Clients.IsProven);
        Assert.Equal(TlsKind.StartTls, settings.Mode("system-net-mail"));
        Assert.Null(settings.Mode("mailkit"));
        Assert.Null(settings.Mode());
        Assert.Equal("true", settings.Tls.Spelling!.TlsWords[TlsKind.StartTls]);
    }

    [Theory]
    [InlineData("mail.enable.ssl=true")]
    [InlineData("mail.ENABLE_SSL=true")]
    public void EnableSsl_InTheSpellingOfOthers_PresumesNothing(string line)
    {
        var settings = Formats.Bind("mail.properties", $"mail.host=mail.harbour.test\nmail.port=465\n{line}\n").Only();

        Assert.Equal("generic", settings.Dialect);
        Assert.Empty(settings.Clients.Ids);
    }

    [Theory]
    [InlineData("mail.enableSsl=true")]
    [InlineData("mail.SmtpEnableSSL=true")]
    public void EnableSsl_InItsOwnSpelling_PresumesSystemNetMail(string line) =>
        Assert.Equal(["system-net-mail"], Formats.Bind("mail.conf", $"mail.host=mail.harbour.test\nmail.port=465\n{line}\n").Only().Clients.Ids);

    [Theory]
    [InlineData("SmtpEnableSsl")]
    [InlineData("EnableSSL")]
    [InlineData("enablessl")]
    public void EnableSsl_IsKnownInEverySpelling(string key)
    {
        Assert.Equal(TlsKind.StartTls, Of($"\"{key}\": \"True\"").Mode("system-net-mail"));
    }

    [Theory]
    [InlineData("SecureSocketOptions", "SslOnConnect", TlsKind.Implicit)]
    [InlineData("SecureSocketOptions", "StartTls", TlsKind.StartTls)]
    [InlineData("SocketOptions", "starttlswhenavailable", TlsKind.Opportunistic)]
    [InlineData("SecureSocketOption", "None", TlsKind.None)]
    public void SecureSocketOptions_ProveMailKit(string key, string word, TlsKind mode)
    {
        var settings = Of($"\"{key}\": \"{word}\"");

        Assert.True(settings.Clients.IsProven);
        Assert.Equal(["mailkit"], settings.Clients.Ids);
        Assert.Equal(mode, settings.Mode("mailkit"));
        Assert.Equal("SslOnConnect", settings.Tls.Spelling!.TlsWords[TlsKind.Implicit]);
    }

    [Fact]
    public void AutoOfMailKit_IsDecidedByThePort()
    {
        Assert.Equal(TlsKind.Implicit, Of("\"SecureSocketOptions\": \"Auto\", \"Port\": 465").Mode("mailkit"));
        Assert.Equal(TlsKind.Opportunistic, Of("\"SecureSocketOptions\": \"Auto\", \"Port\": 2465").Mode("mailkit"));
    }

    [Fact]
    public void ProjectWithMailKit_PresumesMailKitEvenForEnableSsl()
    {
        var settings = Of("\"EnableSsl\": true", ClientSet.Presumed("mailkit"));

        Assert.Equal(["mailkit"], settings.Clients.Ids);
        Assert.Null(settings.Mode("mailkit"));
    }

    [Fact]
    public void ProjectWithoutMailKit_PresumesSystemNetMail()
    {
        Assert.Equal(["system-net-mail"], Of("\"Port\": 465", ClientSet.Presumed("system-net-mail")).Clients.Ids);
    }

    [Fact]
    public void ProvenWord_WinsOverTheProject()
    {
        Assert.Equal(["mailkit"], Of("\"SecureSocketOptions\": \"Auto\"", ClientSet.Presumed("system-net-mail")).Clients.Ids);
    }

    [Fact]
    public void UsersClient_WinsOverAll()
    {
        var settings = Bound.OnlyJson("""{ "Smtp": { "Host": "mail.harbour.test", "SecureSocketOptions": "Auto" } }""", "appsettings.json", Bound.Context with { Client = "system-net-mail" });

        Assert.True(settings.Clients.IsProven);
        Assert.Equal(["system-net-mail"], settings.Clients.Ids);
    }

    [Theory]
    [InlineData("\"UseSsl\": true")]
    [InlineData("\"Ssl\": true")]
    [InlineData("\"UseTls\": true")]
    public void WordOfNobody_HasNoMode(string line)
    {
        var settings = Of(line);

        Assert.Null(settings.Mode("mailkit"));
        Assert.Null(settings.Mode("system-net-mail"));
    }

    [Theory]
    [InlineData("\"EnableSsl\": \"yes\"", "EnableSsl")]
    [InlineData("\"EnableSsl\": 1", "EnableSsl")]
    [InlineData("\"SecureSocketOptions\": \"Tls\"", "SecureSocketOptions")]
    [InlineData("\"UseDefaultCredentials\": \"on\"", "UseDefaultCredentials")]
    public void WordThatTheBinderCannotUse_IsNoted(string line, string key)
    {
        var reading = Bound.Json($$"""{ "Smtp": { "Host": "mail.harbour.test", "Port": 587, {{line}} } }""", "appsettings.json");

        Assert.Equal((ReaderNoteKind.UnusableValue, key), (reading.Notes[0].Kind, reading.Notes[0].Subject));
        Assert.Null(reading.Settings[0].Mode("system-net-mail"));
    }

    [Fact]
    public void NumberOfAnEnumeration_IsNotNoted()
    {
        Assert.Null(Of("\"SecureSocketOptions\": 2").Mode("mailkit"));
    }

    [Fact]
    public void OwnWordInAnotherFile_IsEnough()
    {
        Assert.Equal("aspnet", Bound.OnlyJson("""{ "mail": { "host": "mail.harbour.test", "enableSsl": true } }""", "settings.json").Dialect);
    }

    private static MailSettings Of(string line, ClientSet? project = null) =>
        Bound.OnlyJson($$"""{ "Smtp": { "Host": "mail.harbour.test", {{line}} } }""", "appsettings.json", Bound.Context with { ProjectClients = () => project });
}
