namespace VetMailLint.Analyzers.Tests.SettingsClasses;

/// <summary>Which client a settings class is for, and which classes are settings because the user says so.</summary>
public class ClientOfSettingsTests
{
    private const string Class =
        """
        public class SmtpSettings
        {
            public string Host { get; set; } = "";
            public int Port { get; set; }
            public bool EnableSsl { get; set; }
        }

        """;

    private const string Made = """class Startup { object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }; }""";

    private const string Right = """class Startup { object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML101:true|} }; }""";

    [Theory]
    [InlineData("class Sender { SmtpClient Make(SmtpSettings s) => new SmtpClient(s.Host, s.Port) { EnableSsl = s.EnableSsl }; }")]
    [InlineData("class Sender { readonly SmtpSettings _s; Sender(Options<SmtpSettings> o) => _s = o.Value; SmtpClient Make() => new SmtpClient { Host = _s.Host, Port = _s.Port }; }")]
    [InlineData("class Sender { void Send(Options<SmtpSettings> o) { var client = new SmtpClient(); client.Host = o.Value.Host; client.Port = o.Value.Port; } }")]
    public Task HandedToSystemNetMail_IsProven(string sender) => Verify.Source($"using System.Net.Mail;\n{Class}{Options}{sender}\n{Made}", Platform.MailKit);

    [Theory]
    [InlineData("class Sender { void Send(SmtpSettings s) { using var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect(s.Host, s.Port, s.EnableSsl); } }")]
    [InlineData("class Sender { void Send(Options<SmtpSettings> s) { using var client = new MailKit.Net.Smtp.SmtpClient(); client.ConnectAsync(s.Value.Host, s.Value.Port, MailKit.Security.SecureSocketOptions.SslOnConnect).Wait(); } }")]
    [InlineData("class Sender { }")]
    public Task HandedToMailKitOrNobody_IsMailKits(string sender) => Verify.Source($"{Class}{Options}{sender}\n{Right}", Platform.MailKit);

    [Fact]
    public Task HandedToBoth_IsForNeitherAlone() => Verify.Source(
        $$"""
        {{Class}}
        class Old { System.Net.Mail.SmtpClient Make(SmtpSettings s) => new System.Net.Mail.SmtpClient(s.Host, s.Port); }
        class New { void Send(SmtpSettings s) { using var client = new MailKit.Net.Smtp.SmtpClient(); client.Connect(s.Host, s.Port); } }
        {{Right}}
        """,
        Platform.MailKit);

    [Fact]
    public Task ChosenClient_CountsBeforeTheCode() => Verify.Source(
        $"using System.Net.Mail;\n{Class}class Sender {{ SmtpClient Make(SmtpSettings s) => new SmtpClient(s.Host, s.Port); }}\n{Right}",
        Platform.MailKit, ("vetmaillint.client", "mailkit"));

    private const string Own = """namespace Acme { class Postman { public string Target { get; set; } = ""; public string Host { get; set; } = ""; public int Port { get; set; } } }""";

    [Theory]
    [InlineData("Postman")]
    [InlineData("Acme.Postman")]
    [InlineData("Other, Acme.Postman")]
    public Task NamedType_IsSettings(string names) => Verify.Source(
        $$"""{{Own}} class C { object Make() => new Acme.Postman { Host = "smtp.gmail.com", Port = {|VML102:465|} }; }""", Platform.Net, ("vetmaillint.settings_types", names));

    [Theory]
    [InlineData("", 465)]
    [InlineData("Other.Postman", 465)]
    [InlineData("Postman", 587)]
    public Task OtherType_OrRightPort_DoesNotTrigger(string names, int port) => Verify.Source(
        $$"""{{Own}} class C { object Make() => new Acme.Postman { Host = "mail.harbour.de", Port = {{port}} }; }""", Platform.Net, ("vetmaillint.settings_types", names));

    [Theory]
    [InlineData("class SmtpSettings { public string Host => \"smtp.gmail.com\"; public int Port => {|VML102:465|}; }")]
    [InlineData("abstract class Base { public abstract string Host { get; } public abstract int Port { get; } } sealed class SmtpSettings : Base { public override string Host => \"smtp.gmail.com\"; public override int Port => {|VML102:465|}; }")]
    public Task ComputedMembers_Trigger(string type) => Verify.Source(type, Platform.Net);

    [Theory]
    [InlineData("class SmtpSettings { public string Host => \"smtp.gmail.com\"; public int Port => 587; }")]
    [InlineData("class SmtpSettings { public virtual string Host => \"smtp.gmail.com\"; public virtual int Port => 465; }")]
    public Task OtherComputedMembers_DoNotTrigger(string type) => Verify.Source(type, Platform.Net);

    private const string Options = "class Options<T> { public T Value { get; set; } = default!; }\n";
}
