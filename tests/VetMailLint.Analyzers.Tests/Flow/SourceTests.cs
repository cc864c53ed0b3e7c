namespace VetMailLint.Analyzers.Tests.Flow;

/// <summary>Values that come from elsewhere are not known: configuration, the environment, files, a database, a screen.</summary>
public class SourceTests
{
    private const string Sources =
        """
        interface IConfiguration { string? this[string key] { get; } IConfiguration GetSection(string key); T? GetValue<T>(string key, T? otherwise = default); }
        interface IOptions<T> { T Value { get; } }
        class MailOptions { public string Host { get; set; } = ""; public int Port { get; set; } public string User { get; set; } = ""; public string Password { get; set; } = ""; public string From { get; set; } = ""; }
        class TextBox { public string Text { get; set; } = ""; }
        static class ConfigurationManager { public static System.Collections.Specialized.NameValueCollection AppSettings { get; } = new(); }

        """;

    [Theory]
    [InlineData("_config[\"Mail:Host\"]!", "int.Parse(_config[\"Mail:Port\"]!)", "_config[\"Mail:User\"]", "_config[\"Mail:Password\"]", "_config[\"Mail:From\"]!")]
    [InlineData("_config.GetSection(\"Mail\")[\"Host\"]!", "Convert.ToInt32(_config[\"Mail:Port\"])", "_config[\"Mail:User\"]", "_config[\"Mail:Password\"]", "_config[\"Mail:User\"]!")]
    [InlineData("_config.GetValue<string>(\"Mail:Host\")!", "_config.GetValue<int>(\"Mail:Port\")", "_config.GetValue<string>(\"Mail:User\")", "_config.GetValue<string>(\"Mail:Password\")", "_config.GetValue<string>(\"Mail:From\")!")]
    [InlineData("ConfigurationManager.AppSettings[\"Host\"]!", "int.Parse(ConfigurationManager.AppSettings[\"Port\"]!)", "ConfigurationManager.AppSettings[\"User\"]", "ConfigurationManager.AppSettings[\"Password\"]", "ConfigurationManager.AppSettings[\"From\"]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOST\")!", "int.Parse(Environment.GetEnvironmentVariable(\"PORT\") ?? \"587\")", "Environment.GetEnvironmentVariable(\"USER\")", "Environment.GetEnvironmentVariable(\"Rain-on-tin-42\")", "Environment.GetEnvironmentVariable(\"FROM\")!")]
    [InlineData("_options.Host", "_options.Port", "_options.User", "_options.Password", "_options.From")]
    [InlineData("_injected.Value.Host", "_injected.Value.Port", "_injected.Value.User", "_injected.Value.Password", "_injected.Value.From")]
    [InlineData("System.IO.File.ReadAllLines(\"mail.txt\")[0]", "int.Parse(System.IO.File.ReadAllLines(\"mail.txt\")[1])", "_box.Text", "_box.Text", "_box.Text")]
    [InlineData("\"smtp.gmail.com\"", "int.Parse(\"smtp.gmail.com:587\".Split(':')[1])", "_box.Text", "_box.Text", "_box.Text")]
    public Task ValueFromElsewhere_DoesNotTrigger(string host, string port, string user, string password, string from) => Verify.Source(Of(
        $$"""
        using var client = new SmtpClient({{host}}, {{port}}) { EnableSsl = true, Credentials = new NetworkCredential({{user}}, {{password}}) };
        client.Send(new MailMessage({{from}}, "bo.sample@gmail.com"));
        """), Platform.Net);

    [Theory]
    [InlineData("_config[\"Mail:Host\"] ?? \"smtp.gmail.com\"", "int.Parse(_config[\"Mail:Port\"] ?? {|VML102:\"465\"|})")]
    [InlineData("_config[\"Mail:Host\"] ?? \"smtp.gmail.com\"", "_config.GetValue<int?>(\"Mail:Port\") ?? {|VML102:465|}")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOST\") ?? \"smtp.gmail.com\"", "Convert.ToInt32(Environment.GetEnvironmentVariable(\"PORT\") ?? {|VML102:\"465\"|})")]
    public Task DefaultBehindAValueFromElsewhere_Triggers(string host, string port) => Verify.Source(Of($"using var client = new SmtpClient({host}, {port});"), Platform.Net);

    private static string Of(string statements) =>
        $$"""
        using System; using System.Net; using System.Net.Mail;
        class MailService
        {
            private readonly IConfiguration _config; private readonly MailOptions _options; private readonly IOptions<MailOptions> _injected; private readonly TextBox _box = new();
            public MailService(IConfiguration config, IOptions<MailOptions> options) { _config = config; _injected = options; _options = options.Value; }
            public void Run() { {{statements}} }
        }
        {{Sources}}
        """;
}
