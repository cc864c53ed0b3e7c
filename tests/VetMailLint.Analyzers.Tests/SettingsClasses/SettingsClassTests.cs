namespace VetMailLint.Analyzers.Tests.SettingsClasses;

public class SettingsClassTests
{
    private const string Class =
        """
        public class SmtpSettings
        {
            public string Host { get; set; } = "";
            public int Port { get; set; }
            public bool EnableSsl { get; set; }
            public string User { get; set; } = "";
            public string Password { get; set; } = "";
            public string From { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} };""")]
    [InlineData("""SmtpSettings Make() => new() { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} };""")]
    [InlineData("""void Set(SmtpSettings s) { s.Host = "smtp.gmail.com"; s.Port = 465; s.EnableSsl = {|VML102:true|}; }""")]
    [InlineData("""void Set() => Configure<SmtpSettings>(o => { o.Host = "smtp.gmail.com"; o.Port = 465; o.EnableSsl = {|VML102:true|}; }); void Configure<T>(Action<T> set) { }""")]
    [InlineData("""SmtpSettings Settings { get; } = new() { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} };""")]
    [InlineData("""readonly SmtpSettings _settings = new() { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} };""")]
    [InlineData("""object Make() => new[] { new SmtpSettings { Host = "smtp.gmail.com", Port = int.Parse({|VML102:"465"|}) } };""")]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587, User = "ann.sample@gmail.com", Password = {|VML301,VML303:"Rain-on-tin-42"|} };""")]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", User = "ann.sample@gmail.com", From = {|VML201:"news.sample@gmail.com"|} };""")]
    public Task Mistake_Triggers(string member) => Verify.Source(Header + Class + $"class C {{ {member} }}", Platform.Net);

    [Theory]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587, EnableSsl = true };""")]
    [InlineData("""object Make(int port) => new SmtpSettings { Host = "smtp.gmail.com", Port = port, EnableSsl = true };""")]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587 };""")]
    [InlineData("""object Make() => new SmtpSettings();""")]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587, User = "user", Password = "password" };""")]
    [InlineData("""object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 587, Password = "${SMTP_PASSWORD}" };""")]
    public Task RightOrUndecided_DoesNotTrigger(string member) => Verify.Source(Header + Class + $"class C {{ {member} }}", Platform.Net);

    [Fact]
    public Task ProjectWithMailKit_IsPresumedToUseIt() => Verify.Source(
        Header + Class + """class C { object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML101:true|} }; }""", Platform.MailKit);

    [Fact]
    public Task ChosenClient_Decides() => Verify.Source(
        Header + Class + """class C { object Make() => new SmtpSettings { Host = "smtp.gmail.com", Port = 465, EnableSsl = {|VML102:true|} }; }""",
        Platform.MailKit, ("vetmaillint.client", "system-net-mail"));

    [Fact]
    public Task WordOfMailKit_ProvesIt() => Verify.Source(
        """
        using MailKit.Security;
        class MailOptions { public string Server { get; set; } = ""; public int Port { get; set; } public SecureSocketOptions SecureSocketOptions { get; set; } }
        class C { object Make() => new MailOptions { Server = "smtp.gmail.com", Port = 587, SecureSocketOptions = {|VML103:SecureSocketOptions.SslOnConnect|} }; }
        """,
        Platform.MailKit);

    [Theory]
    [InlineData("record EmailSettings(string Host, int Port, bool EnableSsl);", """new EmailSettings("smtp.gmail.com", 465, {|VML102:true|})""")]
    [InlineData("record struct EmailSettings(string SmtpServer, int SmtpPort, bool UseSsl);", """new EmailSettings("smtp.gmail.com", 465, {|VML102:true|})""")]
    [InlineData("class Outer { public class Mail { public string Servidor { get; set; } = \"\"; public string Host { get; set; } = \"\"; public int Port { get; set; } } }", """new Outer.Mail { Host = "smtp.gmail.com", Port = {|VML102:465|} }""")]
    [InlineData("class Settings { public string? SmtpHost { get; init; } public int? SmtpPort { get; init; } public int Size { get; init; } }", """new Settings { SmtpHost = "smtp.gmail.com", SmtpPort = {|VML102:465|}, Size = 1 }""")]
    [InlineData("class EmailConfig { public string Host, Senha; public int Port; public EmailConfig(string host, int port) { Host = host; Port = port; Senha = \"\"; } }", """new EmailConfig("smtp.gmail.com", {|VML102:465|})""")]
    public Task OtherForms_Trigger(string type, string creation) =>
        Verify.Source($"{Header}{type}\nclass C {{ object Make() => {creation}; }}", Platform.Net);

    [Fact]
    public Task With_ReplacesOneValue() => Verify.Source(
        Header + """
        record EmailSettings(string Host, int Port, bool EnableSsl);
        class C
        {
            object Make()
            {
                var right = new EmailSettings("smtp.gmail.com", 587, true);
                return right with { Port = 465, EnableSsl = {|VML102:true|} };
            }
        }
        """,
        Platform.Net);

    [Fact]
    public Task Initialisers_AreTheDefault() => Verify.Source(
        """
        class EmailOptions
        {
            public string Host { get; set; } = "smtp.gmail.com";
            public int Port { get; set; } = 465;
            public bool EnableSsl { get; set; } = {|VML102:true|};
        }
        """,
        Platform.Net);

    [Fact]
    public Task InitialiserThatIsReplaced_TriggersAtTheClassAlone() => Verify.Source(
        """
        class EmailOptions { public string Host { get; set; } = ""; public int Port { get; set; } = 465; public bool EnableSsl { get; set; } = {|VML102:true|}; }
        class C { object Make() => new EmailOptions { Host = "smtp.gmail.com", Port = 587 }; }
        """,
        Platform.Net);

    [Fact]
    public Task ValuesOfSettings_ReachTheClient() => Verify.Source(
        Header + Class + """
        class C
        {
            void Send()
            {
                var settings = new SmtpSettings { Host = "smtp.gmail.com", Port = {|VML102:465|} };
                var client = new SmtpClient(settings.Host, settings.Port);
            }
        }
        """,
        Platform.Net);

    [Theory]
    [InlineData("class SmtpClient { public string Host { get; set; } = \"\"; public int Port { get; set; } public bool EnableSsl { get; set; } public void Send() { } }", """new SmtpClient { Host = "smtp.gmail.com", Port = 465, EnableSsl = true }""")]
    [InlineData("class SmtpClient { public string Host { get; set; } = \"\"; public int Port { get; set; } public bool EnableSsl { get; set; } }", """new SmtpClient { Host = "smtp.gmail.com", Port = 465, EnableSsl = true }""")]
    [InlineData("class DbSettings { public string Host { get; set; } = \"\"; public int Port { get; set; } public string Password { get; set; } = \"\"; public string AdminEmail { get; set; } = \"\"; }", """new DbSettings { Host = "db.harbour.de", Port = 465, Password = "Rain-on-tin-42", AdminEmail = "ann@harbour.de" }""")]
    [InlineData("class ImapSettings { public string Host { get; set; } = \"\"; public int Port { get; set; } public string Password { get; set; } = \"\"; }", """new ImapSettings { Host = "imap.gmail.com", Port = 465, Password = "Rain-on-tin-42" }""")]
    [InlineData("class User { public string Email { get; set; } = \"\"; public string Password { get; set; } = \"\"; public string Name { get; set; } = \"\"; }", """new User { Email = "ann@gmail.com", Password = "Rain-on-tin-42", Name = "Ann" }""")]
    public Task LookAlike_DoesNotTrigger(string type, string creation) =>
        Verify.Source($"using System;\n{type}\nclass C {{ object Make() => {creation}; }}", Platform.Net);

    private const string Header = "using System;\nusing System.Net.Mail;\n";

    [Theory]
    [InlineData("public static", "\"Rain-on-tin-42\"", true)]
    [InlineData("private static", "\"Rain-on-tin-42\"", true)]
    [InlineData("private readonly", "\"Rain-on-tin-42\"", true)]
    [InlineData("public static", "\"password\"", false)]
    [InlineData("public static", "System.Environment.GetEnvironmentVariable(\"WORD\") ?? \"\"", false)]
    public async Task ClassThatKeepsItsSettingsAndAppliesThem_IsBoth(string modifiers, string word, bool isSecret)
    {
        var found = await Verify.Diagnostics(
            $$"""
            using System.Net;
            using System.Net.Mail;
            public class Post
            {
                {{modifiers}} string Host = "smtp.harbour.de";
                {{modifiers}} string User = "ann@harbour.de";
                {{modifiers}} string Word = {{word}};
                public {{(modifiers.Contains("static") ? "static" : "")}} void Apply(SmtpClient client)
                {
                    client.Host = Host;
                    client.Credentials = new NetworkCredential(User, Word);
                    client.EnableSsl = true;
                }
            }
            """,
            Platform.Net);

        Assert.Equal(isSecret ? ["VML303"] : [], found.Select(d => d.Id));
    }
}
