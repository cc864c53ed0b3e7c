using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class SubmissionTests
{
    private static readonly TestKnowledge Knowledge = new();

    [Fact]
    public void AnUnsetPort_IsTheClientsDefault() =>
        Assert.Equal(25, Seen(Block.At("smtp.gmail.com").UnsetPort(), "system-net-mail").Port.Value);

    [Fact]
    public void AnUnseenPort_IsNot() => Assert.False(Seen(Block.At("smtp.gmail.com"), "system-net-mail").Port.IsKnown);

    [Fact]
    public void AnUnsetPort_StaysUnset_WhereTheClientIsNotKnown() =>
        Assert.Equal(SettingState.Unset, Seen(Block.At("smtp.gmail.com").UnsetPort(), null).Port.State);

    [Fact]
    public void AnUnsetMode_IsTheClientsDefault_OnThePort()
    {
        var block = Block.At("smtp.gmail.com").UnsetTls();

        Assert.Equal(TlsKind.None, Seen(block, "system-net-mail").Tls);
        Assert.Equal(TlsKind.Implicit, Seen(block.Port(465), "mailkit").Tls);
        Assert.Equal(TlsKind.Opportunistic, Seen(block.Port(587), "mailkit").Tls);
    }

    [Fact]
    public void AnUnsetMode_IsNotDecided_WhereThePortDecidesAndIsUnknown() =>
        Assert.Null(Seen(Block.At("smtp.gmail.com").UnsetTls().UnknownPort(), "mailkit").Tls);

    [Fact]
    public void AnUnseenMode_IsNeverTheDefault() => Assert.Null(Seen(Block.At("smtp.gmail.com").Port(587), "system-net-mail").Tls);

    [Fact]
    public void AnUnknownMode_IsNotDecided() => Assert.Null(Seen(Block.At("smtp.gmail.com").UnknownTls(), "system-net-mail").Tls);

    [Fact]
    public void AWordOfOneClient_IsNoModeForAnother()
    {
        var block = Block.At("smtp.gmail.com").EnableSsl();

        Assert.Equal(TlsKind.StartTls, Seen(block, "system-net-mail").Tls);
        Assert.Null(Seen(block, "mailkit").Tls);
        Assert.Null(Seen(block, null).Tls);
    }

    [Fact]
    public void AUserPasswordOrToken_IsALogin_KnownOrNot()
    {
        var block = Block.At("smtp.gmail.com");

        Assert.True(Seen(block.User("ada"), null).HasLogin);
        Assert.True(Seen(block.UnknownPassword(), null).HasLogin);
        Assert.True(Seen(block.UnknownToken(), null).HasLogin);
        Assert.False(Seen(block, null).HasLogin);
        Assert.False(Seen(block.UnsetUser().UnsetPassword(), null).HasLogin);
        Assert.False(Seen(block.User("").Password(""), null).HasLogin);
    }

    [Fact]
    public void ALoginThatTheSettingsSwitchOff_IsNone() =>
        Assert.False(Seen(Block.At("smtp.gmail.com").User("ada").UnknownPassword().LoginRequired(false), null).HasLogin);

    [Fact]
    public void AProvider_IsFoundWithoutCaseLastDotAndPort()
    {
        Assert.Equal("gmail", Seen(Block.At("SMTP.Gmail.com."), null).Provider?.Id);
        Assert.Equal("gmail", Seen(Block.At("smtp.gmail.com:587"), null).Provider?.Id);
        Assert.Null(Seen(Block.At("smtp.gmail.com.evil.net"), null).Provider);
    }

    [Fact]
    public void TheHostInMessages_NeverHoldsAUserPart() =>
        Assert.Equal("smtp.gmail.com", Seen(Block.At("smtp://ada:hunter2@smtp.gmail.com:587"), null).HostName);

    [Fact]
    public void TheSubmissionPort_GoesBeforeOtherStartTlsPorts_AndDiscouragedOnesAreNotNamed()
    {
        Assert.Equal(587, Seen(Block.At("smtp.office365.com"), null).StartTlsEndpoint()?.Port);
        Assert.Equal(587, Seen(Block.At("smtp.gmail.com"), null).StartTlsEndpoint()?.Port);
        Assert.Null(Seen(Block.At("smtps.aruba.it"), null).StartTlsEndpoint());
    }

    [Fact]
    public void WithoutTheSubmissionPort_AnAlternateGoesBeforeTheRelayPort() =>
        Assert.Equal(2525, Seen(Block.At("smtp.alternate-relay.net"), null).StartTlsEndpoint()?.Port);

    private static Submission Seen(Block block, string? client) =>
        new(block.Settings, client is null ? null : Knowledge.Client(client), Knowledge, Knowledge.Date);
}
