namespace VetMailLint.Package.Tests;

/// <summary>The projects that use the package, each for one question.</summary>
internal static class ConsumerProjects
{
    private static readonly (string, string) Mailer = ("Mailer.cs",
        """
        using System.Net.Mail;

        public class Mailer
        {
            public SmtpClient Make() => new SmtpClient("smtp.gmail.com", 465);
        }
        """);

    private static readonly (string, string) AppSettings = ("appsettings.json", WithSmtp(465, "ann.sample@gmail.com", "Rain-on-tin-42"));

    private static readonly (string, string) Yaml = ("deploy/smtp.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  enableSsl: true\n");

    // Outlook.com has taken no password since 2024, which is the verdict of a dated rule.
    private static readonly (string, string) Dated = ("dated.json", WithSmtp(587, "ann.sample@outlook.com", "${MAIL_PASSWORD}").Replace("smtp.gmail.com", "smtp-mail.outlook.com", StringComparison.Ordinal));

    private static readonly (string, string) MailSettings = ("App.config",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <system.net>
            <mailSettings>
              <smtp>
                <network host="smtp.gmail.com" port="465" enableSsl="true" />
              </smtp>
            </mailSettings>
          </system.net>
        </configuration>
        """);

    private static readonly (string, string) WebConfig = ("web.config",
        """
        <configuration>
          <appSettings>
            <add key="SmtpHost" value="smtp.gmail.com" />
            <add key="SmtpPort" value="465" />
            <add key="SmtpEnableSsl" value="true" />
          </appSettings>
        </configuration>
        """);

    private static readonly (string, string) NLogConfig = ("NLog.config",
        """
        <nlog xmlns="http://www.nlog-project.org/schemas/NLog.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <targets>
            <target xsi:type="Mail" name="mail" smtpServer="smtp.gmail.com" smtpPort="465" enableSsl="true" from="ann.sample@gmail.com" to="ann.sample@gmail.com" />
          </targets>
        </nlog>
        """);

    private const string ReferencesOfNet48 = """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies.net48" Version="[1.0.3]" PrivateAssets="all" />""";

    public static Consumer Plain { get; } = new("Plain") { Files = [Mailer, AppSettings] };

    public static Consumer Removed { get; } = Plain with { Name = "Removed" };

    // No rule of the strict profile that an .editorconfig could still change, but a .globalconfig can.
    private static readonly (string, string) MilderGlobal = (".globalconfig", "is_global = true\ndotnet_diagnostic.VML102.severity = suggestion\n");

    public static IReadOnlyList<Consumer> All { get; } =
    [
        .. ParityProjects.All,
        Plain with { Name = "Profile", Properties = "<VetMailLintProfile>strict</VetMailLintProfile>" },
        Plain with { Name = "Beneath", Properties = "<VetMailLintProfile>strict</VetMailLintProfile>", Files = [Mailer, AppSettings, MilderGlobal] },
        Plain with { Name = "Recommended", Properties = "<VetMailLintProfile>recommended</VetMailLintProfile>" },
        Plain with { Name = "NoProfile", Properties = "<VetMailLintProfile>sead</VetMailLintProfile>" },
        Plain,
        Removed,
        Plain with { Name = "Net8", Framework = "net8.0" },
        Plain with { Name = "Net48", Framework = "net48", Items = ReferencesOfNet48 },
        Plain with { Name = "Several", Framework = "net48;net10.0", Items = ReferencesOfNet48.Replace(" />", " Condition=\"'$(TargetFramework)' == 'net48'\" />", StringComparison.Ordinal) },
        Plain with { Name = "Gate", Properties = "<VetMailLintGate>true</VetMailLintGate>" },
        Plain with { Name = "Off", Properties = "<VetMailLintEnabled>false</VetMailLintEnabled>" },
        new("Strict") { Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Items = """<VetMailLintFile Include="dated.json" />""", Files = [Mailer, Dated] },
        new("Choices")
        {
            Items = """<VetMailLintFile Include="deploy/*.json" />""",
            Files =
            [
                Mailer,
                AppSettings,
                ("deploy/smtp.json", AppSettings.Item2),
                (".globalconfig", "is_global = true\ndotnet_diagnostic.VML102.severity = error\ndotnet_diagnostic.VML303.severity = none\n"),
                (".editorconfig", "root = true\n[appsettings.json]\nvetmaillint.VML301.severity = error\nvetmaillint.VML102.severity = none\n[*.cs]\ndotnet_diagnostic.VML102.severity = none\n"),
                ("deploy/.editorconfig", "[*.json]\nvetmaillint.VML301.severity = suggestion\n"),
            ],
        },
        new("Named")
        {
            Items = """<VetMailLintFile Include="deploy/smtp.yaml" /><VetMailLintFile Remove="appsettings.Old.json" /><AdditionalFiles Include="other.json" />""",
            Files =
            [
                Yaml,
                ("appsettings.Old.json", AppSettings.Item2),
                ("appsettings.Development.json", WithSmtp(465, "ann.sample@gmail.com", "${MAIL_PASSWORD}").Replace("true,", "true, // vetmaillint: ignore VML102 -- stunnel listens there", StringComparison.Ordinal)),
                ("appsettings.Staging.json", WithSmtp(587, "ann.sample@gmail.com", "${MAIL_PASSWORD}").Replace("true,", "true, // vetmaillint: ignore VML102 -- stunnel listens there", StringComparison.Ordinal)),
                ("other.json", AppSettings.Item2),
                ("inner/appsettings.json", AppSettings.Item2),
            ],
        },
        new("Content")
        {
            Properties = "<VetMailLintContent>true</VetMailLintContent>",
            Items = """<None Update="samples/**" VetMailLint="false" /><Content Include="deploy/prod/*.yml" /><EmbeddedResource Include="mail.ini" />""",
            Files =
            [
                AppSettings,
                Yaml,
                ("deploy/prod/smtp.yml", Yaml.Item2),
                ("mail.ini", "[smtp]\nhost = smtp.zoho.com\nport = 465\nsecurity = starttls\n"),
                ("samples/smtp.yaml", Yaml.Item2),
                ("smtp.yaml.txt", Yaml.Item2),
            ],
        },
        Plain with { Name = "NoContent", Files = [AppSettings, Yaml] },
        new("Framework", "net48")
        {
            Items = ReferencesOfNet48,
            Files =
            [
                MailSettings,
                ("web.config.bak", "<configuration><appSettings><add key=\"smtp\"></configuration>"),
            ],
        },
        // .NET reads no mailSettings, and a project that is built for .NET Framework as well does.
        new("Dead") { Files = [MailSettings, WebConfig, NLogConfig] },
        new("Alive", "net10.0;net48") { Items = ReferencesOfNet48.Replace(" />", " Condition=\"'$(TargetFramework)' == 'net48'\" />", StringComparison.Ordinal), Files = [MailSettings] },
        new("Own", "net10.0;net8.0")
        {
            Files =
            [
                ("Mailer.cs", Mailer.Item2.Replace("smtp.gmail.com", "smtp.harbour-lane-mail.com", StringComparison.Ordinal).Replace("465", "2587", StringComparison.Ordinal)),
                ("appsettings.json", """{ "Ledger": { "Gate": "smtp.gmail.com", "Door": 465, "Lock": "open" } }"""),
                (".vetmaillint/harbour.yaml",
                    """
                    name: Harbour relay
                    kind: mailbox
                    hosts: [smtp.harbour-lane-mail.com]
                    source: https://wiki.harbour.test/mail
                    checked: 2026-11-20
                    confidence: A
                    closed_ports:
                      - { port: 2587 }
                    """),
                (".vetmaillint/ledger.yaml",
                    """
                    name: Berth Ledger
                    clients: [mailkit]
                    source: https://wiki.harbour.test/ledger
                    checked: 2026-11-20
                    confidence: A
                    compare: ignore_case
                    blocks: [Ledger]
                    needs: [[gate]]
                    keys: { host: [gate], port: [door] }
                    switches: { lock: { keys: [lock], values: [open, bolted] } }
                    tls:
                      - { when: { lock: [open] }, mode: none }
                    """),
                (".vetmaillint/wrong.yaml", "hosts: [mail.harbour.test]\nkind: relay\nsource: x\nchecked: 2026-11-20\nconfidence: A\n"),
            ],
        },
        new("Beside")
        {
            Items = Neighbour.Reference + """<PackageReference Include="YamlDotNet" Version="[16.3.0]" /><VetMailLintFile Include="deploy/smtp.yaml" />""",
            Files = [Yaml, ("Reader.cs", "public class Reader { public object Make() => new YamlDotNet.Serialization.DeserializerBuilder(); }")],
        },
    ];

    private static string WithSmtp(int port, string user, string password) =>
        $$"""
        {
          "Smtp": {
            "Host": "smtp.gmail.com",
            "Port": {{port}},
            "EnableSsl": true,
            "UserName": "{{user}}",
            "Password": "{{password}}"
          }
        }
        """;
}
