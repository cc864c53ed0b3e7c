using VetMailLint.Engine;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Rules.Configuration;

public sealed class PickupDirectoryRefusedTests
{
    private const string Rule = "VML507";

    private static readonly Block Code = Block.At("smtp.gmail.com").Port(587).Verbatim().ProvenClient("system-net-mail");

    [Fact]
    public void DirectoryOfIisOnDotNet_Triggers()
    {
        var finding = Code.Sends(Delivery.IisPickup).Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail cannot use the pickup directory of IIS, which only .NET Framework can ask for: every send fails; name the directory with SpecifiedPickupDirectory, or send over the network.",
            finding.Message);
        Assert.Equal((Severity.Error, Certainty.Certain), (finding.Severity, finding.Certainty));
        Assert.Equal(Block.SpanOf(SettingKey.Delivery), finding.Span);
        Assert.Null(finding.Remedy);
    }

    [Theory]
    [InlineData(Delivery.Pickup)]
    [InlineData(Delivery.Network)]
    [InlineData(Delivery.Off)]
    public void AnotherDelivery_DoesNotTrigger(Delivery delivery) => Code.Sends(delivery).DoesNotTrigger(Rule);

    [Fact]
    public void DirectoryOfIisOnDotNetFramework_DoesNotTrigger() =>
        Code.ProvenClient("system-net-mail-framework").Sends(Delivery.IisPickup).DoesNotTrigger(Rule);

    [Fact]
    public void DirectoryOfIisForBoth_IsAnInfo() =>
        Assert.Equal(Severity.Info, Code.ProvenClient("system-net-mail", "system-net-mail-framework").Sends(Delivery.IisPickup).Triggers(Rule).Severity);

    [Fact]
    public void TlsBesideADirectory_Triggers()
    {
        var finding = Code.Sends(Delivery.Pickup).EnableSsl().Triggers(Rule);

        Assert.Equal(
            "System.Net.Mail refuses TLS beside a pickup directory, so every send fails; switch TLS off for the directory, or send over the network.",
            finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Block.SpanOf(SettingKey.Tls), finding.Span);
    }

    [Fact]
    public void NoOrUnknownTlsBesideADirectory_DoesNotTrigger()
    {
        Code.Sends(Delivery.Pickup).Tls(TlsKind.None).DoesNotTrigger(Rule);
        Code.Sends(Delivery.Pickup).UnsetTls().DoesNotTrigger(Rule);
        Code.Sends(Delivery.Pickup).UnknownTls().DoesNotTrigger(Rule);
    }

    [Theory]
    [InlineData("mailkit")]
    [InlineData("vettrak")]
    public void ClientOfWhichNothingIsKnown_DoesNotTrigger(string client)
    {
        Code.ProvenClient(client).Sends(Delivery.Pickup).Tls(TlsKind.StartTls).DoesNotTrigger(Rule);
        Code.ProvenClient(client).Sends(Delivery.IisPickup).DoesNotTrigger(Rule);
    }

    [Fact]
    public void SettingsThatAnApplicationReadsFirst_DoNotTrigger()
    {
        var own = Block.At("smtp.gmail.com").Port(587).ProvenClient("system-net-mail");

        own.Sends(Delivery.IisPickup).DoesNotTrigger(Rule);
        own.Sends(Delivery.Pickup).EnableSsl().DoesNotTrigger(Rule);
    }

    [Fact]
    public void UnknownDelivery_DoesNotTrigger() => Code.EnableSsl().DoesNotTrigger(Rule);
}
