using VetMailLint.Engine;

namespace VetMailLint.Tests.Engine;

public sealed class BareHostTests
{
    [Theory]
    [InlineData("smtp.gmail.com")]
    [InlineData(" smtp.gmail.com ")]
    [InlineData("smtp.gmail.com:587")]
    [InlineData("smtp://smtp.gmail.com")]
    [InlineData("smtps://smtp.gmail.com:465/")]
    [InlineData("smtp.gmail.com/path")]
    [InlineData("smtp://smtp.gmail.com:587?from=ada@example.org")]
    public void ANameIsFound_InWhateverSurroundsIt(string host) => Assert.Equal("smtp.gmail.com", BareHost.Of(host));

    [Theory]
    [InlineData("hunter2")]
    [InlineData("p/q")]
    [InlineData("p@q")]
    [InlineData("p:q:r")]
    [InlineData("p#q")]
    public void AUserPart_NeverShowsItsPassword(string password)
    {
        Assert.Equal("smtp.gmail.com", BareHost.Of($"smtp://ada:{password}@smtp.gmail.com:587"));
        Assert.Equal("smtp.gmail.com", BareHost.Of($"ada:{password}@smtp.gmail.com"));
    }

    [Fact]
    public void APasswordCutByItsOwnQuestionMark_IsNotShown() => Assert.Equal("ada", BareHost.Of("smtp://ada:p:q?r@smtp.gmail.com"));

    [Theory]
    [InlineData("")]
    [InlineData("smtp://")]
    [InlineData("?a/b")]
    [InlineData("@")]
    [InlineData(":25")]
    public void WhereNoNameIsLeft_NothingIsFound(string host) => Assert.Equal("", BareHost.Of(host));

    [Theory]
    [InlineData("::1", "::1")]
    [InlineData("[::1]", "::1")]
    [InlineData("[fd00::25]:587", "fd00::25")]
    [InlineData("2001:db8::25", "2001:db8::25")]
    public void AnIPv6Address_KeepsItsColons(string host, string bare) => Assert.Equal(bare, BareHost.Of(host));
}
