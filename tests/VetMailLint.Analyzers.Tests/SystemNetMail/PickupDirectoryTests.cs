namespace VetMailLint.Analyzers.Tests.SystemNetMail;

/// <summary>VML507 on code that writes mail into a directory.</summary>
public sealed class PickupDirectoryTests
{
    private const string Send = " client.Send(text, text, text, text);";

    [Theory]
    [InlineData("""var client = new SmtpClient("localhost") { DeliveryMethod = {|VML507:SmtpDeliveryMethod.PickupDirectoryFromIis|} };""")]
    [InlineData("""var client = new SmtpClient(); client.DeliveryMethod = {|VML507:SmtpDeliveryMethod.PickupDirectoryFromIis|};""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text, EnableSsl = {|VML507:true|} };""")]
    public Task DirectoryThatIsRefused_Triggers(string client) => Verify.Body(client + Send);

    [Theory]
    [InlineData("""var client = new SmtpClient("localhost") { DeliveryMethod = SmtpDeliveryMethod.Network };""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text };""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text, EnableSsl = false };""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = text, EnableSsl = flag };""")]
    [InlineData("""var client = new SmtpClient { EnableSsl = true }; client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory; client.PickupDirectoryLocation = text; client.EnableSsl = false;""")]
    [InlineData("""var client = new SmtpClient { DeliveryMethod = (SmtpDeliveryMethod)number };""")]
    public Task DirectoryThatIsTaken_DoesNotTrigger(string client) => Verify.Body(client + Send);
}
