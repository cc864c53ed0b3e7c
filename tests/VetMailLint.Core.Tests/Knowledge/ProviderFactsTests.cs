using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Knowledge;

/// <summary>The facts that errors rest on, stated a second time.</summary>
public class ProviderFactsTests
{
    [Theory]
    [InlineData("smtp.gmail.com", 587, TlsKind.StartTls)]
    [InlineData("smtp.gmail.com", 465, TlsKind.Implicit)]
    [InlineData("smtp.office365.com", 587, TlsKind.StartTls)]
    [InlineData("smtp-mail.outlook.com", 587, TlsKind.StartTls)]
    [InlineData("contoso-com.mail.protection.outlook.com", 25, TlsKind.Opportunistic)]
    [InlineData("email-smtp.sa-east-1.amazonaws.com", 2465, TlsKind.Implicit)]
    [InlineData("smtp.sendgrid.net", 587, TlsKind.Opportunistic)]
    [InlineData("sandbox.smtp.mailtrap.io", 465, TlsKind.Opportunistic)]
    [InlineData("smtp-relay.gmail.com", 465, TlsKind.Implicit)]
    [InlineData("smtp-relay.gmail.com", 465, TlsKind.Opportunistic)]
    [InlineData("mobile.charter.net", 587, TlsKind.Implicit)]
    [InlineData("smtp.rediffmail.com", 586, TlsKind.Implicit)]
    [InlineData("smtp.rediffmail.com", 587, TlsKind.None)]
    public void Endpoint_SpeaksThisMode(string host, int port, TlsKind tls) =>
        Assert.Contains(At(host, port), endpoint => endpoint.Tls == tls);

    [Fact]
    public void Icloud465_IsNeitherOfferedNorExcluded()
    {
        var icloud = EmbeddedKnowledge.Instance.ProviderOf("smtp.mail.me.com")!;

        Assert.DoesNotContain(icloud.Endpoints, endpoint => endpoint.Port == 465);
        Assert.DoesNotContain(icloud.ClosedPorts, closed => closed.Port == 465);
    }

    [Fact]
    public void Microsoft365_ExcludesPort465InItsOwnWords() => Assert.Contains(
        EmbeddedKnowledge.Instance.ProviderOf("smtp.office365.com")!.ClosedPorts,
        closed => closed is { Port: 465, Fact.Confidence: Confidence.A });

    [Fact]
    public void MicrosoftPasswordLogin_GoesOffByDefaultAtTheEndOf2026AndIsGoneForConsumers()
    {
        var changes = EmbeddedKnowledge.Instance.ProviderOf("smtp.office365.com")!.Changes;

        var tenants = Assert.Single(changes, change => change.UserDomains.Count == 0);
        Assert.Equal((ChangeEffect.OffByDefault, new DateTime(2026, 12, 31), "the end of December 2026"), (tenants.Effect, tenants.On, tenants.When));
        var consumers = Assert.Single(changes, change => change.UserDomains.Contains("hotmail.com"));
        Assert.Equal((ChangeEffect.Removed, new DateTime(2024, 9, 16)), (consumers.Effect, consumers.On));
        Assert.Equal(EmbeddedKnowledge.Instance.ProviderOf("smtp-mail.outlook.com")!.ConsumerDomains, consumers.UserDomains);
    }

    [Fact]
    public void GoogleAccountPasswords_EndedOnTwoDatesWhileAppPasswordsStay()
    {
        var changes = EmbeddedKnowledge.Instance.ProviderOf("smtp.gmail.com")!.Changes;

        Assert.Equal([new DateTime(2022, 5, 30), new DateTime(2025, 5, 1)], changes.Select(change => change.On));
        Assert.All(changes, change => Assert.True(change.AppPasswordStillWorks));
        Assert.Equal(["gmail.com", "googlemail.com"], changes[0].UserDomains);
        Assert.Empty(changes[1].UserDomains);
    }

    [Theory]
    [InlineData("smtp.sendgrid.net", "apikey")]
    [InlineData("smtp.resend.com", "resend")]
    [InlineData("live.smtp.mailtrap.io", "api")]
    [InlineData("smtp.sparkpostmail.com", "SMTP_Injection")]
    public void ServiceWithAFixedLogin_NamesIt(string host, string login) =>
        Assert.Equal(login, EmbeddedKnowledge.Instance.ProviderOf(host)!.UserName!.Literals[0]);

    [Theory]
    [InlineData("mailhog")]
    [InlineData("mailpit")]
    [InlineData("maildev")]
    [InlineData("papercut")]
    [InlineData("smtp4dev")]
    [InlineData("greenmail")]
    [InlineData("inbucket")]
    [InlineData("mailcatcher")]
    public void DevelopmentServer_IsACatcher(string host) =>
        Assert.Equal(ProviderKind.Catcher, EmbeddedKnowledge.Instance.ProviderOf(host)!.Kind);

    private static IEnumerable<Endpoint> At(string host, int port) => EmbeddedKnowledge.Instance.ProviderOf(host)!.Endpoints
        .Where(endpoint => endpoint.Port == port && HostPattern.Covers(endpoint.Host, host));
}
