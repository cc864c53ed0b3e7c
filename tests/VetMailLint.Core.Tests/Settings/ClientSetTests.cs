using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class ClientSetTests
{
    [Fact]
    public void TheIds_StandInOrdinalOrder() =>
        Assert.Equal(["mailkit", "system-net-mail"], ClientSet.Presumed("system-net-mail", "mailkit").Ids);

    [Fact]
    public void ASetOfNobody_ProvesNothing()
    {
        Assert.Same(ClientSet.Empty, ClientSet.Proven());
        Assert.False(ClientSet.Empty.IsProven);
    }

    [Fact]
    public void AProvenSet_IsProven_APresumedOneIsNot()
    {
        Assert.True(ClientSet.Proven("mailkit").IsProven);
        Assert.False(ClientSet.Presumed("mailkit").IsProven);
    }
}
