using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Transport;

public sealed class OpportunisticTlsTests
{
    private const string Rule = "VML105";

    private static readonly Block Login = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.Opportunistic).User("ann.sample@gmail.com").UnknownPassword();

    [Fact]
    public void LoginOverTlsThatMayBeStripped_Triggers()
    {
        var finding = Login.Triggers(Rule);

        Assert.Equal(
            "'Security: Opportunistic' means STARTTLS if offered, so whoever takes the offer of Gmail (smtp.gmail.com) out of the conversation "
            + "gets the login in clear text; require STARTTLS.",
            finding.Message);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
        Assert.Equal([RemedyChange.To(TlsKind.StartTls)], finding.Remedy!.Changes);
    }

    [Fact]
    public void ClientThatTakesItByDefault_Triggers() =>
        Assert.StartsWith("MailKit uses STARTTLS if offered unless told otherwise", Login.UnsetTls().ProvenClient("mailkit").Triggers(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownServer_Triggers() => Login.Host("mail.contoso.com").Triggers(Rule);

    [Fact]
    public void WithoutBeingAskedFor_DoesNotTrigger() => Assert.Empty(Run.Over(Login).Only(Rule).Findings());

    [Theory]
    [InlineData(TlsKind.None)]
    [InlineData(TlsKind.StartTls)]
    [InlineData(TlsKind.Implicit)]
    public void AnotherMode_DoesNotTrigger(TlsKind tls) => Login.Tls(tls).DoesNotTrigger(Rule);

    [Fact]
    public void WithoutALogin_DoesNotTrigger() => Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.Opportunistic).DoesNotTrigger(Rule);

    [Theory]
    [InlineData("localhost")]
    [InlineData("mailpit")]
    [InlineData("relay")]
    [InlineData("10.0.0.7")]
    public void ServerOfOnesOwnNetwork_DoesNotTrigger(string host) => Login.Host(host).DoesNotTrigger(Rule);

    [Fact]
    public void ImplicitPortOfAClientThatDecidesByPort_DoesNotTrigger() => Login.Port(465).UnsetTls().ProvenClient("mailkit").DoesNotTrigger(Rule);

    [Fact]
    public void UnknownMode_DoesNotTrigger() => Login.UnknownTls().DoesNotTrigger(Rule);
}
