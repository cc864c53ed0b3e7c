using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class SenderAddressTests
{
    [Theory]
    [InlineData("ada@gmail.com")]
    [InlineData(" ada@gmail.com ")]
    [InlineData("<ada@gmail.com>")]
    [InlineData("Ada Lovelace <ada@gmail.com>")]
    [InlineData("\"Lovelace, Ada\" <ada@gmail.com>")]
    [InlineData("\"a <b> c\" <ada@gmail.com>")]
    [InlineData("Ada <ada@gmail.com")]
    [InlineData("\"ada@gmail.com\"")]
    [InlineData("'ada@gmail.com'")]
    [InlineData("Ada < ada@gmail.com >")]
    [InlineData("other@example.org <ada@gmail.com>")]
    public void TheAddress_IsReadWithoutNameQuotesAndBrackets(string text)
    {
        var address = new SenderAddress(text);

        Assert.Equal("ada@gmail.com", address.Address);
        Assert.Equal("ada", address.Local);
        Assert.Equal("gmail.com", address.Domain);
        Assert.True(address.IsFullAddress);
        Assert.Equal(text, address.Text);
    }

    [Fact]
    public void TheDomain_IsLowerCaseWithoutItsLastDot_TheLocalPartAsWritten()
    {
        var address = new SenderAddress("Ada@GMail.COM.");

        Assert.Equal("gmail.com", address.Domain);
        Assert.Equal("Ada", address.Local);
    }

    [Theory]
    [InlineData("")]
    [InlineData("noreply")]
    [InlineData("@gmail.com")]
    [InlineData("ada@")]
    [InlineData("ada@localhost")]
    [InlineData("ada lovelace@gmail.com")]
    [InlineData("ada@gmail.com, bob@gmail.com")]
    [InlineData("ada@gmail.com,bob@gmail.com")]
    [InlineData("ada@gmail.com;bob@gmail.com")]
    public void WhatIsNotOneWholeAddress_IsNoFullAddress(string text) => Assert.False(new SenderAddress(text).IsFullAddress);
}
