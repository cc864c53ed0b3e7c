using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class TlsWordTests
{
    private static readonly TlsWord TwoMeanings = new(
        "ssl: true", new TlsMeaning("system-net-mail", TlsMode.StartTls), new TlsMeaning("mailkit", TlsMode.Implicit));

    [Fact]
    public void AWordWithTwoMeaningsAndNobodyToDecide_IsNoMode() => Assert.Null(TwoMeanings.For(null));

    [Fact]
    public void AWordWithTwoMeaningsForAThirdClient_IsNoMode() => Assert.Null(TwoMeanings.For("nodemailer"));

    [Fact]
    public void AWordWithTwoMeanings_MeansToEachClientItsOwn()
    {
        Assert.Equal(TlsKind.StartTls, TwoMeanings.For("system-net-mail")!.Kind);
        Assert.Equal(TlsKind.Implicit, TwoMeanings.For("mailkit")!.Kind);
    }

    [Fact]
    public void AWordWithOneMeaningForAll_MeansItToEverybody()
    {
        var word = new TlsWord("Security: StartTls", new TlsMeaning(null, TlsMode.StartTls));

        Assert.Equal(TlsKind.StartTls, word.For(null)!.Kind);
        Assert.Equal(TlsKind.StartTls, word.For("mailkit")!.Kind);
    }

    [Fact]
    public void AClientsOwnMeaning_GoesBeforeTheOneForAll()
    {
        var word = new TlsWord("tls: on", new TlsMeaning("mailkit", TlsMode.Implicit), new TlsMeaning(null, TlsMode.StartTls));

        Assert.Equal(TlsKind.Implicit, word.For("mailkit")!.Kind);
        Assert.Equal(TlsKind.StartTls, word.For("system-net-mail")!.Kind);
        Assert.Equal(TlsKind.StartTls, word.For(null)!.Kind);
    }

    [Fact]
    public void AWordWithoutMeaning_IsNoMode() => Assert.Null(new TlsWord("security: maybe").For("mailkit"));
}
