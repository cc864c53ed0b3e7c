using VetMailLint.Settings;

namespace VetMailLint.Tests.Dialects;

/// <summary>The dialects of .NET that are written in XML.</summary>
public sealed class XmlDialectTests
{
    private static MailSettings Only(string name, string text) => Assert.Single(Formats.Bind(name, text).Settings);

    private static string MailSettings(string network) => $"""
        <configuration>
          <system.net>
            <mailSettings>
              <smtp from="orders@harbour.test" deliveryMethod="Network">
                <network host="mail.harbour.test" {network} />
              </smtp>
            </mailSettings>
          </system.net>
        </configuration>
        """;

    [Theory]
    [InlineData("port=\"587\" enableSsl=\"true\"", TlsKind.StartTls)]
    [InlineData("port=\"587\" enableSsl=\"False\"", TlsKind.None)]
    [InlineData("port=\"587\"", null)]
    public void MailSettings_AreThoseOfDotNetFramework(string network, TlsKind? mode)
    {
        var settings = Only("web.config", MailSettings(network));

        Assert.Equal(("mail-settings", "mail.harbour.test", 587, "orders@harbour.test"), (settings.Dialect, settings.Host.Value, settings.Port.Value, settings.From.Value.Text));
        Assert.Equal((true, "system-net-mail-framework"), (settings.Clients.IsProven, Assert.Single(settings.Clients.Ids)));
        Assert.Equal(mode, settings.Tls.IsKnown ? settings.Tls.Value.For("system-net-mail-framework")!.At(587) : null);
    }

    [Fact]
    public void FragmentOfConfigSource_IsReadToo() =>
        Assert.Equal("mail-settings", Only("smtp.config", "<smtp from='a@harbour.test'><network host='mail.harbour.test' port='587'/></smtp>").Dialect);

    [Fact]
    public void Location_IsReadToo() =>
        Assert.Equal("mail-settings", Only("web.config", $"<configuration><location path='.'>{MailSettings("port='25'")}</location></configuration>").Dialect);

    [Fact]
    public void PickupDirectory_DoesNotSendBySmtp() =>
        Assert.True(Only("web.config", MailSettings("port='25'").Replace("Network", "SpecifiedPickupDirectory")).IsInactive);

    [Theory]
    [InlineData("SpecifiedPickupDirectory", Delivery.Pickup)]
    [InlineData("PickupDirectoryFromIis", Delivery.IisPickup)]
    [InlineData("network", Delivery.Network)]
    public void DeliveryMethod_IsOneOfThree(string word, Delivery delivery) =>
        Assert.Equal(delivery, Only("web.config", MailSettings("port='25'").Replace("Network", word)).Delivery.Value);

    [Fact]
    public void TwoTargetsOfNLog_AreTwoBlocks()
    {
        var settings = Formats.Bind("NLog.config", """
            <nlog xmlns="http://www.nlog-project.org/schemas/NLog.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <targets>
                <target xsi:type="Mail" name="a" smtpServer="mail.harbour.test" smtpPort="587" enableSsl="true" smtpAuthentication="Basic" smtpUserName="mara" from="mara@harbour.test" />
                <target xsi:type="BufferingWrapper" name="w"><target xsi:type="Mail" name="b" smtpServer="mail.quay.test" secureSocketOption="SslOnConnect" /></target>
                <target xsi:type="File" name="f" fileName="mail.log" />
              </targets>
            </nlog>
            """).Settings;

        Assert.Equal(["mail.harbour.test", "mail.quay.test"], settings.Select(block => block.Host.Value));
        Assert.All(settings, block => Assert.Equal("nlog", block.Dialect));
        Assert.True(settings[0].LoginRequired.Value);
        Assert.Equal(TlsKind.StartTls, settings[0].Tls.Value.For("system-net-mail")!.At(587));
        Assert.Equal((true, "mailkit"), (settings[1].Clients.IsProven, Assert.Single(settings[1].Clients.Ids)));
    }

    [Theory]
    [InlineData("<smtpHost value=\"mail.harbour.test\" /><port value=\"587\" /><EnableSsl value=\"true\" /><authentication value=\"Basic\" /><username value=\"mara\" />")]
    [InlineData("<param name=\"SmtpHost\" value=\"mail.harbour.test\" /><param name=\"Port\" value=\"587\" /><param name=\"EnableSsl\" value=\"true\" /><param name=\"Authentication\" value=\"Basic\" /><param name=\"Username\" value=\"mara\" />")]
    public void AppenderOfLog4Net_IsReadInBothForms(string options)
    {
        var settings = Only("log4net.config", $"<log4net><appender name=\"mail\" type=\"log4net.Appender.SmtpAppender\"><to value=\"ops@harbour.test\" />{options}<layout type=\"x\"><conversionPattern value=\"%m\" /></layout></appender></log4net>");

        Assert.Equal(("log4net", "mail.harbour.test", 587, "mara"), (settings.Dialect, settings.Host.Value, settings.Port.Value, settings.User.Value));
        Assert.Equal(TlsKind.StartTls, settings.Tls.Value.For("system-net-mail")!.At(587));
        Assert.True(settings.LoginRequired.Value);
    }

    [Fact]
    public void AppSettings_AreABlockOfTheirOwn()
    {
        var settings = Only("app.config", """
            <configuration>
              <appSettings>
                <add key="SmtpHost" value="mail.harbour.test" />
                <add key="SmtpPort" value="587" />
                <add key="SmtpEnableSsl" value="true" />
              </appSettings>
            </configuration>
            """);

        Assert.Equal(("mail.harbour.test", 587, "configuration:appSettings:SmtpPort"), (settings.Host.Value, settings.Port.Value, settings.Port.Spelling!.Path));
    }
}
