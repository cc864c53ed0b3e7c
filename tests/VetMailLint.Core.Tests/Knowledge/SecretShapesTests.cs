using VetMailLint.Knowledge;

namespace VetMailLint.Tests.Knowledge;

/// <summary>Values of the real shapes are put together here, so that no scanner ever finds a key in this repository.</summary>
public class SecretShapesTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(16)]
    public void GmailAppPassword_MatchesWithAndWithoutBlanks(int group)
    {
        var letters = string.Concat(Enumerable.Range(0, 16).Select(i => (char)('a' + i)));
        var written = string.Join(' ', letters.Chunk(group).Select(chunk => new string(chunk)));

        Assert.True(Right("smtp.gmail.com", written));
    }

    [Theory]
    [InlineData("Sommer2026!")]
    [InlineData("abcdefghijklmno")]
    [InlineData("abcdefghijklmnopq")]
    [InlineData("abcd-efgh-ijkl-mnop")]
    public void OtherPassword_IsNoGmailAppPassword(string password) => Assert.False(Right("smtp.gmail.com", password));

    [Fact]
    public void ApplePassword_MatchesWithItsHyphens() =>
        Assert.True(Right("smtp.mail.me.com", string.Join('-', Enumerable.Repeat("abcd", 4))));

    [Fact]
    public void SendGridKey_HasSixtyNineCharacters()
    {
        var key = "SG" + "." + new string('x', 22) + "." + new string('-', 43);

        Assert.Equal(69, key.Length);
        Assert.True(Right("smtp.sendgrid.net", key));
        Assert.False(Right("smtp.sendgrid.net", key + "x"));
        Assert.False(Right("smtp.sendgrid.net", key[..^1]));
    }

    [Fact]
    public void SesPassword_IsTellableFromAnIamSecret()
    {
        var iamSecret = new string('a', 20) + "/+" + new string('Z', 18);

        Assert.Equal("an IAM secret access key", Wrong("email-smtp.us-east-1.amazonaws.com", iamSecret));
        Assert.False(Right("email-smtp.us-east-1.amazonaws.com", iamSecret));
        Assert.True(Right("email-smtp.us-east-1.amazonaws.com", "B" + new string('P', 43)));
        Assert.Null(Wrong("email-smtp.us-east-1.amazonaws.com", "B" + new string('P', 43)));
    }

    [Fact]
    public void BrevoApiKey_IsTellableFromAnSmtpKey()
    {
        var tail = new string('0', 64) + "-" + new string('q', 16);

        Assert.Equal("a Brevo API key", Wrong("smtp-relay.brevo.com", "xkeysib" + "-" + tail));
        Assert.True(Right("smtp-relay.brevo.com", "xsmtpsib" + "-" + tail));
        Assert.Null(Wrong("smtp-relay.brevo.com", "xsmtpsib" + "-" + tail));
    }

    [Fact]
    public void MailgunApiKey_IsOfTheWrongKind() =>
        Assert.Equal("a Mailgun API key", Wrong("smtp.mailgun.org", "key" + "-" + new string('0', 32)));

    [Fact]
    public void RightShape_IsNeverOfAWrongKind() => Assert.All(EmbeddedKnowledge.Instance.Providers(), provider =>
    {
        foreach (var length in Enumerable.Range(1, 100))
        {
            var text = new string('B', length);
            Assert.False(provider.Password is { } rule
                && rule.Shapes.Any(shape => shape.Matches(text)) && rule.WrongKinds.Any(wrong => wrong.Shape.Matches(text)));
        }
    });

    private static PasswordRule Rule(string host) => EmbeddedKnowledge.Instance.ProviderOf(host)!.Password!;

    private static bool Right(string host, string secret) => Rule(host).Shapes.Any(shape => shape.Matches(secret));

    private static string? Wrong(string host, string secret) => Rule(host).WrongKinds.FirstOrDefault(wrong => wrong.Shape.Matches(secret))?.Name;
}
