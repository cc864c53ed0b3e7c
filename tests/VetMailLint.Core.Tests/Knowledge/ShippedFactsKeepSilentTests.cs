using VetMailLint.Knowledge;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Knowledge;

/// <summary>Settings that look wrong and are right at one provider, judged by the facts that are shipped; each beside a twin elsewhere.</summary>
public sealed class ShippedFactsKeepSilentTests
{
    private static readonly Block Ann = Block.At("smtp.gmail.com").Port(587).Tls(TlsKind.StartTls).User("ann@contoso.com.au").UnknownPassword();

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void EveryEndpoint_InTheModeThatIsRecordedForIt_DoesNotTrigger(string host, int port, TlsKind tls)
    {
        var settings = Block.At(host).Port(port).Tls(tls).ProvenClient("mailkit");

        foreach (var rule in (string[])["VML102", "VML103", "VML108", "VML111", "VML401", "VML402", "VML404"])
            Silent(rule, settings);
    }

    [Theory]
    [InlineData("mobile.charter.net")]
    [InlineData("mail.brighthouse.com")]
    public void ImplicitTlsOn587_WhereTheProviderSpeaksItThere_DoesNotTrigger(string host)
    {
        Silent("VML103", Ann.Host(host).Tls(TlsKind.Implicit));
        Reports("VML103", Ann.Tls(TlsKind.Implicit));
    }

    [Fact]
    public void StartTlsOn465_AtMailtrapsSandbox_DoesNotTrigger()
    {
        Silent("VML103", Ann.Host("sandbox.smtp.mailtrap.io").Port(465));
        Reports("VML103", Ann.Port(465));
    }

    [Fact]
    public void SystemNetMailOn465_AtMailtrapsSandbox_DoesNotTrigger()
    {
        Silent("VML102", Ann.Host("sandbox.smtp.mailtrap.io").Port(465).EnableSsl().ProvenClient("system-net-mail"));
        Reports("VML102", Ann.Port(465).EnableSsl().ProvenClient("system-net-mail"));
    }

    [Fact]
    public void Port465_WhereTheSourcesDisagree_DoesNotTrigger()
    {
        Silent("VML108", Ann.Host("smtp.mail.me.com").Port(465).Tls(TlsKind.Implicit));
        Reports("VML108", Ann.Host("smtp.office365.com").Port(465).Tls(TlsKind.Implicit));
    }

    [Theory]
    [InlineData("smtp.sparkpostmail.com", "SMTP_Injection:X-MSYS-SUBACCOUNT=7")]
    [InlineData("live.smtp.mailtrap.io", "smtp@mailtrap.io")]
    [InlineData("smtp.azurecomm.net", "any-text-of-a-resource")]
    public void LoginThatTheProviderTakesToo_DoesNotTrigger(string host, string user)
    {
        Silent("VML304", Ann.Host(host).User(user));
        Reports("VML304", Ann.Host("smtp.resend.com").User(user));
    }

    [Theory]
    [InlineData("smtp.free.fr")]
    [InlineData("smtp.mail.yahoo.co.jp")]
    [InlineData("poczta.o2.pl")]
    [InlineData("smtp.web.de")]
    [InlineData("smtp.azurecomm.net")]
    public void LoginWithoutADomain_WhereOneWillDo_DoesNotTrigger(string host)
    {
        Silent("VML203", Ann.Host(host).User("ann"));
        Reports("VML203", Ann.User("ann"));
    }

    [Fact]
    public void PasswordOfAnyLook_AtARelayThatKnowsItsCallersByAddress_DoesNotTrigger()
    {
        Silent("VML301", Ann.Host("smtp-relay.gmail.com").UnsetUser().UnsetPassword());
        Silent("VML302", Ann.Host("smtp-relay.gmail.com").UnsetUser().UnsetPassword());
        Reports("VML301", Ann.Password("hunter2"));
    }

    [Theory]
    [InlineData("email-smtp.us-east-1.amazonaws.com")]
    [InlineData("smtp.sendgrid.net")]
    public void FromOfNoLogin_WhereSendersAreVerified_DoesNotTrigger(string host)
    {
        Silent("VML201", Ann.Host(host).From("office@harbour-books.net"));
        Reports("VML201", Ann.User("ann@gmail.com").From("office@harbour-books.net"));
    }

    [Fact]
    public void ImapInTheNameOfAServerThatTakesMail_DoesNotTrigger()
    {
        Silent("VML401", Ann.Host("imap1.countermail.com"));
        Reports("VML401", Ann.Host("imap.gmail.com"));
    }

    [Theory]
    [InlineData("smtp.gmx.org")]
    [InlineData("smtp.mail.com")]
    [InlineData("smtp.ymail.net")]
    public void NameNearAKnownOne_ThatIsNoRecordedMisspelling_DoesNotTrigger(string host)
    {
        Silent("VML402", Ann.Host(host));
        Reports("VML402", Ann.Host("smtp.gmial.com"));
    }

    /// <summary>Every endpoint that is shipped, with a name in place of what its host leaves open.</summary>
    public static TheoryData<string, int, TlsKind> Endpoints()
    {
        var data = new TheoryData<string, int, TlsKind>();
        foreach (var endpoint in EmbeddedKnowledge.Instance.Providers().SelectMany(provider => provider.Endpoints))
            data.Add(endpoint.Host.Replace("*", "acme", StringComparison.Ordinal), endpoint.Port, endpoint.Tls);

        return data;
    }

    private static Run Judge(string rule, Block block) => Run.Over(block).OfShippedFacts().Only(rule);

    private static void Silent(string rule, Block block) => Assert.Empty(Judge(rule, block).Ids());

    private static void Reports(string rule, Block block) => Assert.Equal([rule], Judge(rule, block).Ids());
}
