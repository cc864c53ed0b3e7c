namespace VetMailLint.Analyzers.Tests.Libraries;

/// <summary>Libraries that send through another one, read by what the clients' files say of their types.</summary>
public class LibraryTests
{
    [Theory]
    [InlineData("""builder.AddSmtpSender("smtp.gmail.com", {|VML102:465|}, user, password);""")]
    [InlineData("""builder.AddSmtpSender(port: {|VML102:465|}, host: "smtp.gmail.com", username: user, password: password);""")]
    [InlineData("""builder.AddSmtpSender("smtp.gmail.com", 587, {|VML203:"ann.sample"|}, password);""")]
    [InlineData("""{|VML302:builder.AddSmtpSender("smtp.gmail.com", {|VML104:587|})|};""")]
    [InlineData("""builder.AddSmtpSender(new SmtpClient("smtp.gmail.com", {|VML102:465|}));""")]
    [InlineData("""builder.AddSmtpSender(() => new SmtpClient("smtp.gmail.com", {|VML102:465|}));""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587, UseSsl = {|VML103:true|} });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 465, UseSsl = {|VML103:false|} });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 465, UseSsl = true, SocketOptions = {|VML103:MailKit.Security.SecureSocketOptions.StartTls|} });""")]
    [InlineData("""var options = new SmtpClientOptions(); options.Server = "smtp.gmail.com"; options.User = {|VML203:"ann.sample"|}; options.Password = password; options.RequiresAuthentication = true;""")]
    [InlineData("""Set<SmtpClientOptions>(o => { o.Server = "smtp.gmail.com"; o.Port = 587; o.UseSsl = {|VML103:true|}; }); static void Set<T>(Action<T> set) { }""")]
    public Task FluentEmail_Triggers(string statements) => Verify.Source(Of("using FluentEmail.MailKitSmtp; using Microsoft.Extensions.DependencyInjection;", LibraryStubs.FluentEmail, statements), Platform.MailKit);

    [Theory]
    [InlineData("""builder.AddSmtpSender("smtp.gmail.com", 587, "ann.sample@gmail.com", password);""")]
    [InlineData("""builder.AddSmtpSender("localhost", 25);""")]
    [InlineData("""builder.AddSmtpSender(text, number, user, password);""")]
    [InlineData("""builder.AddSmtpSender(new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587, UseSsl = false });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587, UseSsl = true, SocketOptions = MailKit.Security.SecureSocketOptions.StartTls });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587, UseSsl = flag });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587 });""")]
    [InlineData("""builder.AddMailKitSender(new SmtpClientOptions { Server = "smtp.gmail.com", Port = 587, UseSsl = true, UsePickupDirectory = true });""")]
    [InlineData("""var options = new SmtpClientOptions { Server = "smtp.gmail.com", User = "ann.sample", RequiresAuthentication = false };""")]
    public Task FluentEmail_DoesNotTrigger(string statements) => Verify.Source(Of("using FluentEmail.MailKitSmtp; using Microsoft.Extensions.DependencyInjection;", LibraryStubs.FluentEmail, statements), Platform.MailKit);

    [Theory]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 465, EnableSsl = {|VML102:true|} };""")]
    [InlineData("""var target = new MailTarget("mail"); target.SmtpServer = "smtp.gmail.com"; target.SmtpPort = {|VML102:465|};""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpAuthentication = SmtpAuthenticationMode.Basic, SmtpUserName = {|VML203:"ann.sample"|}, SmtpPassword = "${environment:SMTP_PASSWORD}" };""")]
    [InlineData("""var target = new NLog.MailKit.MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 587, EnableSsl = {|VML103:true|} };""")]
    [InlineData("""var target = new NLog.MailKit.MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 587, EnableSsl = false, SecureSocketOption = {|VML103:MailKit.Security.SecureSocketOptions.SslOnConnect|} };""")]
    public Task NLog_Triggers(string statements) => Verify.Source(Of("using NLog.Targets;", LibraryStubs.NLog, statements), Platform.MailKit);

    [Theory]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 587, EnableSsl = true };""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com" };""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "${var:host}", SmtpUserName = "ann.sample", SmtpAuthentication = SmtpAuthenticationMode.Basic };""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpAuthentication = SmtpAuthenticationMode.None, SmtpUserName = "ann.sample" };""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 465, DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory };""")]
    [InlineData("""var target = new MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 465, UseSystemNetMailSettings = true };""")]
    [InlineData("""var target = new NLog.MailKit.MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 587, EnableSsl = false, SecureSocketOption = MailKit.Security.SecureSocketOptions.StartTls };""")]
    public Task NLog_DoesNotTrigger(string statements) => Verify.Source(Of("using NLog.Targets;", LibraryStubs.NLog, statements), Platform.MailKit);

    [Theory]
    [InlineData("""sinks.Email("ann.sample@gmail.com", text, "smtp.gmail.com", 587, {|VML103:SecureSocketOptions.SslOnConnect|});""")]
    [InlineData("""sinks.Email(from: {|VML201:"news.sample@gmail.com"|}, to: text, host: "smtp.gmail.com", port: 587, credentials: new NetworkCredential("ann.sample@gmail.com", password));""")]
    [InlineData("""sinks.Email(new EmailSinkOptions { Host = "smtp.gmail.com", Port = 465, ConnectionSecurity = {|VML103:SecureSocketOptions.StartTls|} });""")]
    [InlineData("""var info = new EmailConnectionInfo { MailServer = "smtp.gmail.com", Port = 587, EnableSsl = {|VML103:true|} };""")]
    [InlineData("""var info = new EmailConnectionInfo { MailServer = "smtp.gmail.com", NetworkCredentials = new NetworkCredential({|VML203:"ann.sample"|}, password) };""")]
    public Task Serilog_Triggers(string statements) => Verify.Source(Of("using Serilog; using Serilog.Sinks.Email; using MailKit.Security;", LibraryStubs.Serilog, statements), Platform.MailKit);

    [Theory]
    [InlineData("""sinks.Email("ann.sample@gmail.com", text, "smtp.gmail.com", 587, SecureSocketOptions.StartTls);""")]
    [InlineData("""sinks.Email("ann.sample@gmail.com", text, "smtp.gmail.com", 587);""")]
    [InlineData("""sinks.Email(new EmailSinkOptions { Host = "smtp.gmail.com", Port = 587, ConnectionSecurity = SecureSocketOptions.Auto, Credentials = CredentialCache.DefaultNetworkCredentials });""")]
    [InlineData("""var info = new EmailConnectionInfo { MailServer = "smtp.gmail.com", Port = 587, EnableSsl = true, SecureSocketOption = SecureSocketOptions.StartTls };""")]
    [InlineData("""var info = new EmailConnectionInfo { MailServer = "smtp.gmail.com", Port = 587, EnableSsl = false };""")]
    public Task Serilog_DoesNotTrigger(string statements) => Verify.Source(Of("using Serilog; using Serilog.Sinks.Email; using MailKit.Security;", LibraryStubs.Serilog, statements), Platform.MailKit);

    [Fact]
    public Task VersionThatLacksAMember_IsNotTheEntrysType() => Verify.Source(
        """
        namespace Serilog.Sinks.Email { public sealed class EmailConnectionInfo { public string? MailServer { get; set; } public int Port { get; set; } public bool EnableSsl { get; set; } } }
        class C { object Make() => new Serilog.Sinks.Email.EmailConnectionInfo { MailServer = "smtp.gmail.com", Port = 587, EnableSsl = true }; }
        """,
        Platform.MailKit);

    [Fact]
    public Task TypeOfThatNameElsewhere_IsAnother() => Verify.Source(
        """
        namespace Acme { public class MailTarget { public string SmtpServer { get; set; } = ""; public void Send() { } public int SmtpPort { get; set; } } }
        class C { object Make() => new Acme.MailTarget { SmtpServer = "smtp.gmail.com", SmtpPort = 465 }; }
        """,
        Platform.Net);

    private static string Of(string usings, string library, string statements) =>
        $$"""
        using System; using System.Net; using System.Net.Mail; {{usings}}
        {{library}}
        class C
        {
            void Run({{(library == LibraryStubs.FluentEmail ? "FluentEmailServicesBuilder builder, " : library == LibraryStubs.Serilog ? "Serilog.Configuration.LoggerSinkConfiguration sinks, " : "")}}string user, string password, string text, bool flag, int number) { {{statements}} }
        }
        """;
}
