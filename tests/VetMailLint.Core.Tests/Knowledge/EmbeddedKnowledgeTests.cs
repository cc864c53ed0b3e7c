using System.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Tests.Knowledge;

public class EmbeddedKnowledgeTests
{
    private static readonly EmbeddedKnowledge Known = EmbeddedKnowledge.Instance;

    [Theory]
    [InlineData("smtp.gmail.com", "gmail")]
    [InlineData("smtp.gmail.com.", "gmail")]
    [InlineData("SMTP.Gmail.Com", "gmail")]
    [InlineData("smtp-relay.gmail.com", "gmail-relay")]
    [InlineData("smtp.office365.com", "microsoft-365")]
    [InlineData("contoso-com.mail.protection.outlook.com", "microsoft-365-direct-send")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com", "amazon-ses")]
    [InlineData("EMAIL-SMTP.us-east-1.amazonaws.com.", "amazon-ses")]
    [InlineData("email-smtp-fips.us-east-1.amazonaws.com", "amazon-ses")]
    [InlineData("smtppro.zoho.eu", "zoho")]
    [InlineData("mail.gandi.net", "gandi")]
    [InlineData("mail.biglobe.ne.jp", "mail.biglobe.ne.jp")]
    [InlineData("mailhog", "mailhog")]
    public void KnownHost_HasItsProvider(string host, string id) => Assert.Equal(id, Known.ProviderOf(host)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("gmail.com")]
    [InlineData("xsmtp.gmail.com")]
    [InlineData("smtp.gmail.com.evil.test")]
    [InlineData("smtp.gmail.com..")]
    [InlineData(" smtp.gmail.com")]
    [InlineData("smtp.gmаil.com")]
    [InlineData("mail.protection.outlook.com")]
    [InlineData(".mail.protection.outlook.com")]
    [InlineData("a.b.mail.protection.outlook.com")]
    [InlineData("email-smtp..amazonaws.com")]
    [InlineData("email-smtp.a.b.amazonaws.com")]
    [InlineData("email-smtp.*.amazonaws.com.evil.test")]
    [InlineData("localhost")]
    [InlineData("zzz.test")]
    public void OtherHost_HasNone(string host) => Assert.Null(Known.ProviderOf(host));

    [Fact]
    public void ProviderAskedForTwice_IsTheSameObject() =>
        Assert.Same(Known.ProviderOf("smtp.gmail.com"), Known.ProviderOf("SMTP.GMAIL.COM."));

    [Fact]
    public void ProviderAskedForByManyThreads_IsOneObject()
    {
        var found = new Provider?[64];
        Parallel.For(0, found.Length, i => found[i] = Known.ProviderOf("smtp.resend.com"));

        Assert.Single(found.Distinct());
    }

    [Fact]
    public void EveryProvider_IsFoundByEachOfItsHosts() => Assert.All(Known.Providers(), provider =>
        Assert.All(provider.Hosts, host => Assert.Same(provider, Known.ProviderOf(host.Replace('*', 'x')))));

    [Fact]
    public void EveryEndpointAndClosedPort_BelongsToAHostOfItsProvider() => Assert.All(Known.Providers(), provider =>
    {
        Assert.NotEmpty(provider.Endpoints);
        Assert.All(provider.Endpoints, endpoint => Assert.Contains(endpoint.Host, provider.Hosts));
        Assert.All(provider.ClosedPorts, closed => Assert.True(closed.Host == "*" || provider.Hosts.Contains(closed.Host)));
    });

    [Fact]
    public void ClosedPort_IsNoEndpointOfTheSameHost() => Assert.All(Known.Providers(), provider =>
        Assert.DoesNotContain(provider.Endpoints, endpoint => provider.ClosedPorts.Any(closed =>
            closed.Port == endpoint.Port && (closed.Host == "*" || closed.Host == endpoint.Host))));

    [Theory]
    [InlineData(nameof(BlobSection.Providers))]
    [InlineData(nameof(BlobSection.Hosts))]
    [InlineData(nameof(BlobSection.Patterns))]
    [InlineData(nameof(BlobSection.Clients))]
    public void KeysOfATable_AreSortedAndFoundWhereTheyStand(string section)
    {
        var table = BlobTable.Open(KnowledgeData.Bytes, Enum.Parse<BlobSection>(section));
        Assert.True(table.Count > 0);
        for (var i = 0; i < table.Count; i++)
        {
            var key = Encoding.UTF8.GetString(table.Key(i));
            Assert.Equal(i, table.IndexOf(key));
            Assert.Equal(key.ToLowerInvariant(), key);
            Assert.True(i == 0 || table.Key(i - 1).SequenceCompareTo(table.Key(i)) < 0, key);
        }
    }

    [Theory]
    [InlineData("gmail", "gmail")]
    [InlineData("smtp.sendgrid.net", "sendgrid")]
    [InlineData("  Postmark ", "postmark")]
    [InlineData("high volume", "microsoft-365-high-volume")]
    public void TextThatMeansOneProvider_FindsItAlone(string text, string id) =>
        Assert.Equal([id], Known.FindProviders(text).Select(provider => provider.Id));

    [Fact]
    public void TextThatSeveralShare_FindsAllOfThem() =>
        Assert.Equal(["mailtrap", "mailtrap-sandbox"], Known.FindProviders("mailtrap.io").Select(provider => provider.Id));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("no such provider")]
    public void TextThatNobodyHas_FindsNothing(string text) => Assert.Empty(Known.FindProviders(text));

    [Fact]
    public void UnknownClient_Throws() => Assert.Throws<KeyNotFoundException>(() => Known.Client("smtp-tool"));

    [Fact]
    public void EveryClient_IsFoundByItsId() => Assert.All(Known.Clients(), client => Assert.Same(client, Known.Client(client.Id)));
}
