using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class InactiveBlockTests
{
    private static readonly Block EverythingWrong = Block.At("smtp.gmail.com:587").Port(465).Tls(TlsKind.None)
        .User("ada").Password("hunter2").From("bob@example.org").PerUserLogins(true).ProvenClient("system-net-mail");

    [Fact]
    public void ABlockThatSends_IsLookedAtByAll() =>
        Assert.Equal(["VML102", "VML203", "VML205", "VML301", "VML303", "VML404"], Run.Over(EverythingWrong).Ids().Order());

    [Theory]
    [InlineData(Delivery.Off)]
    [InlineData(Delivery.Pickup)]
    public void ABlockThatDoesNotSendBySmtp_IsLookedAtForSecretsOnly(Delivery delivery) =>
        Assert.Equal(["VML303"], Run.Over(EverythingWrong.Sends(delivery)).Ids());

    [Fact]
    public void ABlockThatSaysItSends_IsLookedAtByAll() =>
        Assert.Equal(Run.Over(EverythingWrong).Ids(), Run.Over(EverythingWrong.Sends(Delivery.Network)).Ids());

    [Fact]
    public void Notes_AreReportedAllTheSame()
    {
        var note = new ReaderNote(ReaderNoteKind.UnusableValue, Block.SpanOf(SettingKey.Timeout), "Timeout", "is no number");

        Assert.Equal(["VML501"], Run.Over(Block.At("smtp.gmail.com").Sends(Delivery.Off)).Noting(note).Ids());
    }
}
