using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Knowledge;

public class ClientFactsTests
{
    [Theory]
    [InlineData("system-net-mail", ClientSupport.No, false)]
    [InlineData("system-net-mail-framework", ClientSupport.No, false)]
    [InlineData("mailkit", ClientSupport.Yes, true)]
    [InlineData("nodemailer", ClientSupport.Yes, true)]
    [InlineData("vettrak", ClientSupport.Partly, null)]
    [InlineData("jakarta-mail", ClientSupport.Yes, true)]
    [InlineData("alertmanager", ClientSupport.Yes, null)]
    public void Client_CanDoImplicitTlsAndOAuth(string id, ClientSupport implicitTls, bool? oauth)
    {
        var client = EmbeddedKnowledge.Instance.Client(id);

        Assert.Equal((implicitTls, oauth), (client.ImplicitTls, client.OAuth));
    }

    [Theory]
    [InlineData("system-net-mail", "EnableSsl", "true", 465, TlsKind.StartTls)]
    [InlineData("system-net-mail", "EnableSsl", "false", 587, TlsKind.None)]
    [InlineData("mailkit", "SecureSocketOptions", "None", 587, TlsKind.None)]
    [InlineData("mailkit", "SecureSocketOptions", "Auto", 465, TlsKind.Implicit)]
    [InlineData("mailkit", "SecureSocketOptions", "Auto", 2465, TlsKind.Opportunistic)]
    [InlineData("mailkit", "SecureSocketOption", "SslOnConnect", 587, TlsKind.Implicit)]
    [InlineData("mailkit", "SocketOptions", "StartTls", 465, TlsKind.StartTls)]
    [InlineData("mailkit", "SecureSocketOptions", "StartTlsWhenAvailable", 465, TlsKind.Opportunistic)]
    [InlineData("nodemailer", "secure", "true", 587, TlsKind.Implicit)]
    [InlineData("nodemailer", "secure", "false", 465, TlsKind.Opportunistic)]
    [InlineData("vettrak", "SslTlsMethod", "Implicit", 465, TlsKind.Implicit)]
    [InlineData("vettrak", "ConnectionMethod", "Explicit", 587, TlsKind.StartTls)]
    public void TlsWord_MeansThisModeOnThisPort(string id, string key, string word, int port, TlsKind expected)
    {
        var meaning = Assert.Single(EmbeddedKnowledge.Instance.Client(id).TlsWords, item => item.Key == key && item.Word == word);

        Assert.Equal(expected, meaning.Mode.At(port));
    }

    [Theory]
    [InlineData("system-net-mail", 25, TlsKind.None, TlsKind.None)]
    [InlineData("mailkit", null, TlsKind.Opportunistic, TlsKind.Implicit)]
    [InlineData("nodemailer", 587, TlsKind.Opportunistic, TlsKind.Implicit)]
    public void Default_IsWhatTheClientTakesWhereNothingIsSet(string id, int? port, TlsKind on587, TlsKind on465)
    {
        var client = EmbeddedKnowledge.Instance.Client(id);

        Assert.Equal((port, on587, on465), (client.DefaultPort, client.DefaultTls!.At(587), client.DefaultTls.At(465)));
    }

    [Fact]
    public void UseSsl_IsGivenNoMeaningForMailKit() => Assert.DoesNotContain(
        EmbeddedKnowledge.Instance.Client("mailkit").TlsWords,
        word => word.Key.Equals("UseSsl", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void WordThatProvesAClient_IsOfNoOther()
    {
        var proofs = EmbeddedKnowledge.Instance.Clients().SelectMany(client => client.Proves).ToList();

        Assert.Equal(proofs.Count, proofs.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void PartialSupport_SaysWhichPart() => Assert.All(
        EmbeddedKnowledge.Instance.Clients().Where(client => client.ImplicitTls == ClientSupport.Partly),
        client => Assert.False(string.IsNullOrEmpty(client.ImplicitTlsNote)));
}
