namespace VetMailLint.Analyzers.Tests.SettingsClasses;

/// <summary>The forms in which projects write down a class of settings, and the places where its values come from.</summary>
public class FormTests
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

    [Theory]
    [InlineData("class MailOptions<T> { public string Host { get; set; } = \"\"; public int Port { get; set; } public T? Extra { get; set; } }", """new MailOptions<int> { Host = "smtp.gmail.com", Port = {|VML102:465|} }""")]
    [InlineData("class SmtpSettings { public required string Host { get; init; } public required int Port { get; init; } public required bool EnableSsl { get; init; } }", """new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }""")]
    [InlineData("record SmtpSettings { public string? Host { get; init; } public int? Port { get; init; } public bool? EnableSsl { get; init; } }", """new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }""")]
    [InlineData("record MailSettings(string Host = \"\", int Port = 25, bool EnableSsl = false);", """new MailSettings(Port: 465, Host: "smtp.gmail.com", EnableSsl: {|VML102:true|})""")]
    [InlineData("struct SmtpSettings { public string Host; public int Port; public bool EnableSsl; }", """new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }""")]
    [InlineData("class EmailConfig { public string Servidor { get; set; } = \"\"; public int Porta { get; set; } public string Usuario { get; set; } = \"\"; public string Senha { get; set; } = \"\"; public string Remetente { get; set; } = \"\"; }", """new EmailConfig { Servidor = "smtp.gmail.com", Porta = {|VML102:465|}, Usuario = "ann.sample@gmail.com", Senha = "", Remetente = "ann.sample@gmail.com" }""")]
    [InlineData("class EmailConfig { public string SmtpServer { get; set; } = \"\"; public string SmtpPort { get; set; } = \"\"; }", """new EmailConfig { SmtpServer = "smtp.gmail.com", SmtpPort = {|VML102:"465"|} }""")]
    [InlineData("abstract class Base { public string Host { get; set; } = \"\"; public int Port { get; set; } } sealed class EmailSettings : Base { public string From { get; set; } = \"\"; }", """new EmailSettings { Host = "smtp.gmail.com", Port = {|VML102:465|} }""")]
    [InlineData("class SmtpSettings(string host, int port) { public string Host { get; } = host; public int Port { get; } = port; }", """new SmtpSettings("smtp.gmail.com", {|VML102:465|})""")]
    [InlineData("class SmtpSettings { public SmtpSettings(string server, int number) { Host = server; Port = number; } public string Host { get; } public int Port { get; } }", """new SmtpSettings("smtp.gmail.com", {|VML102:465|})""")]
    [InlineData("class MailSettings { public Server Smtp { get; set; } = new(); public class Server { public string Host { get; set; } = \"\"; public int Port { get; set; } } }", """new MailSettings { Smtp = new() { Host = "smtp.gmail.com", Port = {|VML102:465|} } }""")]
    [InlineData("class MailSettings { public SmtpServer Smtp { get; } = new(); public class SmtpServer { public string Host { get; set; } = \"\"; public int Port { get; set; } } }", """new MailSettings { Smtp = { Host = "smtp.gmail.com", Port = {|VML102:465|} } }""")]
    [InlineData("class SmtpSettings { public string Host { get; set; } = \"\"; public int Port { get; set; } public SmtpSettings Clone() => (SmtpSettings)MemberwiseClone(); }", """new SmtpSettings { Host = "smtp.gmail.com", Port = {|VML102:465|} }.Clone()""")]
    public Task ImplicitPort_Triggers(string type, string creation) => Verify.Source($"{Header}{type}\nclass C {{ object Make() => {creation}; }}", Platform.Net);

    [Theory]
    [InlineData("class MailOptions<T> { public string Host { get; set; } = \"\"; public int Port { get; set; } public T? Extra { get; set; } }", """new MailOptions<int> { Host = "smtp.gmail.com", Port = 587 }""")]
    [InlineData("class SmtpSettings { public required string Host { get; init; } public required int Port { get; init; } public required bool EnableSsl { get; init; } }", """new SmtpSettings { Host = "smtp.gmail.com", Port = 587, EnableSsl = true }""")]
    [InlineData("record MailSettings(string Host = \"\", int Port = 25, bool EnableSsl = false);", """new MailSettings(Host: "smtp.gmail.com")""")]
    [InlineData("struct SmtpSettings { public string Host; public int Port; public bool EnableSsl; }", """new SmtpSettings { Host = "smtp.gmail.com" }""")]
    [InlineData("class EmailConfig { public string Servidor { get; set; } = \"\"; public int Porta { get; set; } public string Usuario { get; set; } = \"\"; public string Senha { get; set; } = \"\"; }", """new EmailConfig { Servidor = "smtp.gmail.com", Porta = 587, Usuario = "usuario", Senha = "senha" }""")]
    [InlineData("class SmtpSettings(string host, int port) { public string Host { get; } = host; public int Port { get; } = port; }", """new SmtpSettings("smtp.gmail.com", 587)""")]
    [InlineData("class SmtpSettings { public SmtpSettings(string host, int port) { Host = host; Port = port == 465 ? 587 : port; } public string Host { get; } public int Port { get; } }", """new SmtpSettings("smtp.gmail.com", 465)""")]
    [InlineData("class MailSettings { public Server Smtp { get; set; } = new(); public class Server { public string Host { get; set; } = \"\"; public int Port { get; set; } } }", """new MailSettings { Smtp = new() { Host = "smtp.gmail.com", Port = 587 } }""")]
    [InlineData("class MailSettings { public Box Incoming { get; } = new(); public class Box { public string Host { get; set; } = \"\"; public int Port { get; set; } } }", """new MailSettings { Incoming = { Host = "imap.gmail.com", Port = 465 } }""")]
    public Task AnotherPort_DoesNotTrigger(string type, string creation) => Verify.Source($"{Header}{type}\nclass C {{ object Make() => {creation}; }}", Platform.Net);

    [Theory]
    [InlineData("""services.Add(() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} });""")]
    [InlineData("""services.Configure<SmtpSettings>(o => { o.Host = "smtp.gmail.com"; o.Port = 465; o.EnableSsl = {|VML102:true|}; });""")]
    [InlineData("""services.Configure(delegate (SmtpSettings o) { o.Host = "smtp.gmail.com"; o.Port = 465; o.EnableSsl = {|VML102:true|}; });""")]
    [InlineData("""services.Configure<SmtpSettings>(Set); static void Set(SmtpSettings o) { o.Host = "smtp.gmail.com"; o.Port = 465; o.EnableSsl = {|VML102:true|}; }""")]
    [InlineData("""_ = Options.Create(new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} });""")]
    [InlineData("""SmtpSettings[] all = [new() { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }]; Console.WriteLine(all);""")]
    [InlineData("""var all = new Dictionary<string, SmtpSettings> { ["a"] = new() { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} } }; Console.WriteLine(all);""")]
    [InlineData("""var one = new SmtpSettings(); one.Host = "smtp.gmail.com"; one.Port = 465; one.EnableSsl = {|VML102:true|}; services.Add(() => one);""")]
    public Task Registration_Triggers(string statements) => Verify.Source(Registered(statements), Platform.Net);

    [Theory]
    [InlineData("""services.Add(() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587, EnableSsl = true });""")]
    [InlineData("""services.Configure<SmtpSettings>(o => { o.Host = "smtp.gmail.com"; o.Port = 587; o.EnableSsl = true; });""")]
    [InlineData("""services.Configure<SmtpSettings>(o => { if (o.Port == 465) o.Port = 587; });""")]
    [InlineData("""services.Configure<SmtpSettings>(o => o.Port = 465);""")]
    [InlineData("""_ = Options.Create(new SmtpSettings { Host = "smtp.gmail.com" });""")]
    [InlineData("""var one = new SmtpSettings { Host = "smtp.gmail.com", Port = 465 }; one.Port = 587; services.Add(() => one);""")]
    public Task RightRegistration_DoesNotTrigger(string statements) => Verify.Source(Registered(statements), Platform.Net);

    [Fact]
    public Task ConstructorOfTheClass_GivesItsDefaults() => Verify.Source(
        Header + """
        class SmtpSettings
        {
            public SmtpSettings() { Host = "smtp.gmail.com"; Port = 465; EnableSsl = {|VML102:true|}; }
            public string Host { get; set; }
            public int Port { get; set; }
            public bool EnableSsl { get; set; }
        }
        """,
        Platform.Net);

    [Theory]
    [InlineData("static class MailDefaults { public const string SmtpHost = \"smtp.gmail.com\"; public const int SmtpPort = 465; public const bool EnableSsl = {|VML102:true|}; }")]
    [InlineData("static class MailDefaults { public static readonly string SmtpHost = \"smtp.gmail.com\"; public static readonly int SmtpPort = 465; public static bool EnableSsl = {|VML102:true|}; }")]
    [InlineData("static class MailDefaults { public static string SmtpHost { get; set; } = \"smtp.gmail.com\"; public static int SmtpPort { get; set; } = 465; public static bool EnableSsl { get; set; } = {|VML102:true|}; }")]
    [InlineData("class EmailSettings { public string Host = \"smtp.gmail.com\"; public int Port = 465; public bool EnableSsl = {|VML102:true|}; }")]
    public Task ConstantsOfAClass_Trigger(string type) => Verify.Source(Header + type, Platform.Net);

    [Theory]
    [InlineData("static class MailDefaults { public const string SmtpHost = \"smtp.gmail.com\"; public const int SmtpPort = 587; public const bool EnableSsl = true; }")]
    [InlineData("static class MailDefaults { public const string SmtpHost = \"smtp.gmail.com\"; public const int SmtpPort = 587; public const int ImplicitPort = 465; public const bool EnableSsl = true; }")]
    [InlineData("static class MailKeys { public const string SmtpHost = \"Smtp:Host\"; public const string SmtpPort = \"Smtp:Port\"; public const string SmtpPassword = \"Smtp:Password\"; public const string SmtpUser = \"Smtp:User\"; }")]
    [InlineData("static class SettingNames { public const string SmtpHost = \"SmtpHost\"; public const string SmtpPort = \"SmtpPort\"; public const string SmtpPassword = \"SmtpPassword\"; public const string EnableSsl = \"EnableSsl\"; public const string SmtpUser = \"SmtpUserName\"; }")]
    [InlineData("static class EmailSettingNames { public static class Smtp { public const string Host = \"Acme.Mailing.Smtp.Host\"; public const string Port = \"Acme.Mailing.Smtp.Port\"; public const string UserName = \"Acme.Mailing.Smtp.UserName\"; public const string Password = \"Acme.Mailing.Smtp.Password\"; public const string EnableSsl = \"Acme.Mailing.Smtp.EnableSsl\"; } }")]
    [InlineData("static class SmtpVariables { public const string SmtpHost = \"ACME_SMTP_HOST\"; public const string SmtpPort = \"ACME_SMTP_PORT\"; public const string SmtpPassword = \"ACME_SMTP_PASSWORD\"; }")]
    [InlineData("static class SmtpPorts { public const int Port = 25; public const int Ssl = 465; public const int StartTls = 587; }")]
    [InlineData("static class KnownSmtp { public const string GmailHost = \"smtp.gmail.com\"; public const int GmailPort = 587; public const string OfficeHost = \"smtp.office365.com\"; public const int OfficePort = 587; }")]
    [InlineData("enum SmtpPorts { Plain = 25, Port = 465, Host = 1, EnableSsl = 2 }")]
    public Task OtherConstants_DoNotTrigger(string type) => Verify.Source(Header + type, Platform.Net);

    [Theory]
    [InlineData("new SmtpSettingsBuilder().WithHost(\"smtp.gmail.com\").WithPort(465).WithEnableSsl({|VML102:true|}).Build()")]
    [InlineData("new SmtpSettingsBuilder().WithPort({|VML102:465|}).WithHost(\"smtp.gmail.com\")")]
    [InlineData("SmtpSettingsBuilder.New().WithHost(\"smtp.gmail.com\").WithPort({|VML102:465|}).Build()")]
    public Task Builder_Triggers(string chain) => Verify.Source(Header + Class + Builder + $"class C {{ object Make() => {chain}; }}", Platform.Net);

    [Theory]
    [InlineData("new SmtpSettingsBuilder().WithHost(\"smtp.gmail.com\").WithPort(587).WithEnableSsl(true).Build()")]
    [InlineData("new SmtpSettingsBuilder().WithPort(465).WithHost(\"smtp.gmail.com\").WithPort(587)")]
    [InlineData("new SmtpSettingsBuilder().WithPort(465).Build()")]
    public Task RightBuilder_DoesNotTrigger(string chain) => Verify.Source(Header + Class + Builder + $"class C {{ object Make() => {chain}; }}", Platform.Net);

    private const string Header = "using System;\nusing System.Collections.Generic;\nusing System.Net.Mail;\n";

    private const string Builder =
        """
        class SmtpSettingsBuilder
        {
            private readonly SmtpSettings _made = new();
            public static SmtpSettingsBuilder New() => new();
            public SmtpSettingsBuilder WithHost(string value) { _made.Host = value; return this; }
            public SmtpSettingsBuilder WithPort(int value) { _made.Port = value; return this; }
            public SmtpSettingsBuilder WithEnableSsl(bool value) { _made.EnableSsl = value; return this; }
            public SmtpSettings Build() => _made;
        }

        """;

    private static string Registered(string statements) => Header + Class +
        $$"""
        class Services { public void Add<T>(Func<T> make) { } public void Configure<T>(Action<T> set) { } }
        static class Options { public static object Create<T>(T value) => value!; }
        class C { void Run(Services services) { {{statements}} } }
        """;
}
