namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>The last write before the use counts.</summary>
public class WriteTests
{
    [Theory]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587); client.Port = {|VML102:465|};""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587) { Port = {|VML102:465|} };""")]
    [InlineData("""var client = new SmtpClient(); client.Host = "mail.harbour.de"; client.Host = "smtp.gmail.com"; client.Port = {|VML102:465|};""")]
    [InlineData("""var port = 587; port = {|VML102:465|}; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""using (var client = new SmtpClient("smtp.gmail.com")) { client.Port = {|VML102:465|}; }""")]
    [InlineData("""using var client = new SmtpClient("smtp.gmail.com"); client.Port = {|VML102:465|};""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 587); var other = client; other.Port = {|VML102:465|};""")]
    [InlineData("""SmtpClient client, other; client = other = new SmtpClient("smtp.gmail.com"); other.Port = {|VML102:465|};""")]
    [InlineData("""Read(out var port); var client = new SmtpClient("smtp.gmail.com", port); void Read(out int p) { p = {|VML102:465|}; }""")]
    [InlineData("""int? port = null; var client = new SmtpClient("smtp.gmail.com", port ?? {|VML102:465|});""")]
    [InlineData("""const int Port = {|VML102:465|}; var client = new SmtpClient("smtp.gmail.com", Port);""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", int.Parse({|VML102:"465"|}));""")]
    public Task LastWriteIsWrong_Triggers(string statements) => Verify.Body(statements);

    [Theory]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); client.Port = 587;""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465) { Port = 587 };""")]
    [InlineData("""var port = 465; port = 587; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); var other = client; other.Port = 587;""")]
    [InlineData("""var port = 465; Read(out port); var client = new SmtpClient("smtp.gmail.com", port); void Read(out int p) { p = 587; }""")]
    [InlineData("""var port = 465; int.TryParse(text, out port); var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = 465; port += number; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = 465; for (var i = 0; i < number; i++) port++; var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var client = new SmtpClient("smtp.gmail.com", 465); foreach (var p in new[] { 1, 2 }) client.Port = p;""")]
    [InlineData("""var port = 465; do { port = number; } while (flag); var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = 465; Action later = () => port = 587; later(); var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = 465; (port, _) = (587, 1); var client = new SmtpClient("smtp.gmail.com", port);""")]
    [InlineData("""var port = 465; Swap(ref port, ref number); var client = new SmtpClient("smtp.gmail.com", port); void Swap(ref int a, ref int b) => (a, b) = (b, a);""")]
    public Task EarlierWriteIsWrong_DoesNotTrigger(string statements) => Verify.Body(statements);
}
