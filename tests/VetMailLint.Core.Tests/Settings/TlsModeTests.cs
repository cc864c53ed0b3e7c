using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class TlsModeTests
{
    [Theory]
    [InlineData(TlsKind.None)]
    [InlineData(TlsKind.Opportunistic)]
    [InlineData(TlsKind.StartTls)]
    [InlineData(TlsKind.Implicit)]
    public void AFixedMode_IsTheSameOnEveryPortAndOnNone(TlsKind kind)
    {
        var mode = TlsMode.Of(kind);

        Assert.False(mode.IsByPort);
        Assert.Equal(kind, mode.At(465));
        Assert.Equal(kind, mode.At(587));
        Assert.Equal(kind, mode.At(null));
    }

    [Fact]
    public void ByPort_OnAnImplicitPort_IsImplicit() =>
        Assert.Equal(TlsKind.Implicit, TlsMode.ByPort(TlsKind.Opportunistic, 465, 2465).At(2465));

    [Fact]
    public void ByPort_OnAnyOtherPort_IsTheOtherMode() =>
        Assert.Equal(TlsKind.Opportunistic, TlsMode.ByPort(TlsKind.Opportunistic, 465, 2465).At(8465));

    [Fact]
    public void ByPort_WithoutAPort_IsNotDecided() => Assert.Null(TlsMode.ByPort(TlsKind.Opportunistic, 465).At(null));
}
