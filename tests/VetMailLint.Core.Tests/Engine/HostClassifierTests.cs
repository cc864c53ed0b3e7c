using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class HostClassifierTests
{
    [Theory]
    [InlineData("smtp.gmail.com")]
    [InlineData("mail.local.example-hosting.net")]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.1.1")]
    [InlineData("100.63.0.1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("10.0.0.1.nip.io")]
    [InlineData("smtp.gmail.com:587")]
    [InlineData("notexample.com")]
    public void ANameOfTheInternet_IsPublic(string host) => Assert.Equal(HostKind.Public, KindOf(host));

    [Theory]
    [InlineData("postfix")]
    [InlineData("mail-relay")]
    [InlineData("POSTFIX")]
    [InlineData("postfix:25")]
    [InlineData("smtp://postfix:25")]
    public void OneLabel_IsAContainerOrIntranetName(string host) => Assert.Equal(HostKind.SingleLabel, KindOf(host));

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.254")]
    [InlineData("192.168.0.25")]
    [InlineData("169.254.10.1")]
    [InlineData("100.64.0.1")]
    [InlineData("fd12:3456::25")]
    [InlineData("fe80::1")]
    [InlineData("[fd12::25]:587")]
    [InlineData("mail.corp")]
    [InlineData("mail.office.lan")]
    [InlineData("smtp.internal")]
    [InlineData("printer.local")]
    [InlineData("smtp.mail.svc.cluster.local")]
    [InlineData("smtp.mail.svc")]
    [InlineData("relay.test")]
    [InlineData("MAIL.LOCAL.")]
    [InlineData("10.1.2.3:25")]
    public void AnAddressOrNameOfAPrivateNetwork_IsPrivate(string host) => Assert.Equal(HostKind.Private, KindOf(host));

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost:1025")]
    [InlineData("localhost.localdomain")]
    [InlineData("mail.localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("127.0.0.1:2525")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("[::1]:25")]
    [InlineData("0.0.0.0")]
    [InlineData("host.docker.internal")]
    public void ThisMachine_IsLocal(string host) => Assert.Equal(HostKind.Local, KindOf(host));

    [Fact]
    public void AKnownCatcher_IsLocal_WhateverItsName()
    {
        Assert.Equal(HostKind.Local, KindOf("mail.catcher.dev"));
        Assert.Equal(HostKind.Local, KindOf("mailpit:1025"));
        Assert.Equal(HostKind.Public, KindOf("mail.catcher.net"));
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("smtp.example.com")]
    [InlineData("smtp.example.org:587")]
    [InlineData("mail.example")]
    [InlineData("smtp.yourdomain.com")]
    public void ASampleName_IsAPlaceholder(string host) => Assert.Equal(HostKind.Placeholder, KindOf(host));

    [Fact]
    public void AValueMarkedAsPlaceholder_IsAPlaceholder_WhateverItsName() =>
        Assert.Equal(HostKind.Placeholder, KindOf(Block.WithoutHost().Host("smtp.gmail.com", Marks.Placeholder)));

    [Fact]
    public void WithoutAName_TheHostIsUndecided()
    {
        Assert.Equal(HostKind.Undecided, KindOf(Block.WithoutHost()));
        Assert.Equal(HostKind.Undecided, KindOf(Block.WithoutHost().UnknownHost()));
        Assert.Equal(HostKind.Undecided, KindOf(Block.At(" ")));
    }

    private static HostKind KindOf(string host) => KindOf(Block.At(host));

    private static HostKind KindOf(Block block)
    {
        IKnowledge knowledge = new TestKnowledge();
        return new Submission(block.Settings, null, knowledge, knowledge.Date).HostKind;
    }
}
