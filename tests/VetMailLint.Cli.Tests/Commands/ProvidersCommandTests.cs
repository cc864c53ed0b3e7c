using System.Globalization;
using System.Text.Json;
using VetMailLint.Tests.Knowledge;

namespace VetMailLint.Cli.Tests.Commands;

public sealed class ProvidersCommandTests
{
    private static readonly Sandbox s_sandbox = new();

    private static List<JsonElement> Json(params string[] wanted)
    {
        var run = s_sandbox.Run(["providers", .. wanted, "--format", "json"]);
        Assert.Equal(("", 0), (run.Errors, run.Status));
        Assert.Equal(1, run.Json.GetProperty("version").GetInt32());
        return [.. run.Json.GetProperty("providers").EnumerateArray()];
    }

    [Fact]
    public void WithoutAWord_ThoseWithAFileAreATable()
    {
        var run = s_sandbox.Run("providers");

        Assert.StartsWith("PROVIDER ", run.Output, StringComparison.Ordinal);
        Assert.Matches("\nGmail +smtp.gmail.com +starttls 587 25; implicit 465 +full address +app password +rewritten +2022-05-30 password gone, 2025-05-01 password gone\n", run.Output);
        Assert.DoesNotContain("asmtp.mail.dk", run.Output, StringComparison.Ordinal);
        Assert.Matches("\nOf 1[0-9][0-9] more only port and TLS mode are known; --all lists them, and a host or domain finds them.\n$", run.Output);
        Assert.InRange(run.Output.Split('\n').Length, 40, 120);
        Assert.Equal(("", 0), (run.Errors, run.Status));
    }

    [Fact]
    public void All_ListTheDirectoryToo()
    {
        var run = s_sandbox.Run("providers", "--all");

        Assert.Contains(" asmtp.mail.dk ", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Split('\n').Length > 200);
    }

    [Theory]
    [InlineData("user@gmail.com", "gmail")]
    [InlineData("user@googlemail.com", "gmail")]
    [InlineData("googlemail.com", "gmail")]
    [InlineData("user@hotmail.co.uk", "outlook-com")]
    [InlineData("icloud.com", "icloud")]
    [InlineData("user@web.de", "web-de")]
    [InlineData("user@btinternet.com", "bt-mail")]
    [InlineData("user@biglobe.ne.jp", "mail.biglobe.ne.jp")]
    [InlineData("imap.gmail.com", "gmail")]
    [InlineData("Fastmail", "fastmail")]
    public void MailboxDomainOrWrongHost_FindsItsProvider(string wanted, string id) =>
        Assert.Equal([id], Json(wanted).Select(provider => provider.GetProperty("id").GetString()!));

    [Theory]
    [InlineData("user@gmial.com", "no provider is known by 'user@gmial.com'; did you mean 'user@gmail.com'?")]
    [InlineData("user@harbour-books.example", "no provider is known by 'user@harbour-books.example'; a domain of your own can be with any provider, so name that")]
    [InlineData("harbour", "no provider is known by 'harbour'; 'vetmaillint providers --all' lists those that are")]
    [InlineData("sengrid", "no provider is known by 'sengrid'; did you mean 'sendgrid'?")]
    public void UnknownMailbox_SaysWhatIsClose(string wanted, string complaint)
    {
        var run = s_sandbox.Run("providers", wanted);

        Assert.Equal($"vetmaillint: {complaint}\n", run.Errors);
        Assert.Equal(("", 3), (run.Output, run.Status));
    }

    [Theory]
    [InlineData("aspmx.l.google.com", "noLogin", "use")]
    [InlineData("smtp.gmail.com", "password", "shapes")]
    [InlineData("email-smtp.us-east-1.amazonaws.com", "password", "wrongKinds")]
    [InlineData("smtp.sendgrid.net", "userName", "literals")]
    [InlineData("smtp.office365.com", "from", "symptom")]
    public void FactsBesideTheEndpoints_AreInTheJson(string host, string member, string detail) =>
        Assert.True(Json(host)[0].GetProperty(member).TryGetProperty(detail, out _));

    [Theory]
    [InlineData("email-smtp.ap-southeast-2.amazonaws.com", 587, "starttls")]
    [InlineData("email-smtp.eu-central-1.amazonaws.com", 2465, "implicit")]
    [InlineData("email-smtp-fips.us-gov-west-1.amazonaws.com", 587, "starttls")]
    [InlineData("smtp.mail.us-east-1.awsapps.com", 465, "implicit")]
    [InlineData("smtp.mail.eu-west-1.awsapps.com", 465, "implicit")]
    [InlineData("smtp.zoho.com", 587, "starttls")]
    [InlineData("smtp.zoho.eu", 465, "implicit")]
    [InlineData("smtp.zoho.in", 587, "starttls")]
    [InlineData("smtp.zoho.com.au", 465, "implicit")]
    [InlineData("smtp.zoho.jp", 587, "starttls")]
    [InlineData("smtp.zohocloud.ca", 465, "implicit")]
    [InlineData("smtppro.zoho.eu", 587, "starttls")]
    [InlineData("smtp.ionos.com", 587, "starttls")]
    [InlineData("smtp.ionos.com", 465, "implicit")]
    [InlineData("smtp.ionos.de", 465, "implicit")]
    [InlineData("smtp.ionos.co.uk", 587, "starttls")]
    [InlineData("smtp.ionos.fr", 465, "implicit")]
    [InlineData("smtp.ionos.es", 587, "starttls")]
    public void HostOfARegion_HasItsModeAtItsPort(string host, int port, string tls) => Assert.Contains(tls, Modes(host, port));

    [Fact]
    public void OneProvider_IsToldInFull() => Golden.Is("providers-gmail.txt", s_sandbox.Run("providers", "smtp.gmail.com").Output);

    [Fact]
    public void OneProviderAsJson_IsThisText() => Golden.Is("providers-gmail.json", s_sandbox.Run("providers", "smtp.gmail.com", "--format", "json").Output);

    [Fact]
    public void EveryEndpoint_HasTheMembersOfTheDesign()
    {
        var providers = Json();

        Assert.All(providers, provider =>
        {
            Assert.NotEqual("", provider.GetProperty("id").GetString());
            Assert.NotEqual("", provider.GetProperty("name").GetString());
            Assert.All(provider.GetProperty("hosts").EnumerateArray(), host => Assert.Matches(@"^[a-z0-9.*-]+$", host.GetString()));
        });
        var endpoints = providers.SelectMany(provider => provider.GetProperty("endpoints").EnumerateArray()).ToList();
        Assert.True(endpoints.Count > 200);
        Assert.All(endpoints, endpoint =>
        {
            Assert.NotEqual("", endpoint.GetProperty("host").GetString());
            Assert.InRange(endpoint.GetProperty("port").GetInt32(), 1, 65535);
            Assert.Contains(endpoint.GetProperty("tls").GetString(), (string[])["none", "opportunistic", "starttls", "implicit"]);
            Assert.Contains(endpoint.GetProperty("confidence").GetString(), (string[])["A", "B", "C"]);
            Assert.NotEqual("", endpoint.GetProperty("source").GetString());
            Assert.Matches(@"^20\d\d-\d\d-\d\d$", endpoint.GetProperty("checked").GetString());
        });
    }

    [Theory]
    [InlineData("smtp.gmail.com", 587, "starttls")]
    [InlineData("smtp.gmail.com", 465, "implicit")]
    [InlineData("SMTP.GMAIL.COM", 465, "implicit")]
    [InlineData("smtp.office365.com", 587, "starttls")]
    [InlineData("smtp.sendgrid.net", 465, "implicit")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com", 465, "implicit")]
    [InlineData("sandbox.smtp.mailtrap.io", 2525, "starttls")]
    public void Host_HasItsModeAtItsPort(string host, int port, string tls) => Assert.Contains(tls, Modes(host, port));

    /// <summary>Every row of two public data sets, where copies of them are at hand.</summary>
    [Theory]
    [InlineData("ispdb.csv", "hostname")]
    [InlineData("nodemailer-services.csv", "host")]
    public void EveryRowOfADataSet_HasItsModeAtItsPort(string file, string hostColumn)
    {
        var wrong = new List<string>();
        foreach (var row in DataSet.Rows(file) ?? [])
        {
            var (host, tls) = (row[hostColumn], row["tls_mode"]);
            if (host.Length == 0 || host.Contains('%') || row["port"].Length == 0)
                continue;

            // A set that says STARTTLS tells what its client does; a provider's page may add that clear text is accepted too.
            var modes = Modes(host, int.Parse(row["port"], CultureInfo.InvariantCulture));
            if (!modes.Contains(tls switch { "plain" => "none", _ => tls }) && !(tls == "starttls" && modes.Contains("opportunistic")))
                wrong.Add($"{host}:{row["port"]} {tls}, not {string.Join(", ", modes)}");
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void UnknownHost_Is3AndNamesTheOneThatWasMeant()
    {
        var run = s_sandbox.Run("providers", "smtp.gmial.com");

        Assert.Equal("vetmaillint: no provider is known by 'smtp.gmial.com'; did you mean 'smtp.gmail.com'?\n", run.Errors);
        Assert.Equal(("", 3), (run.Output, run.Status));
    }

    [Fact]
    public void UnknownHostAsJson_IsAnEmptyList()
    {
        var run = s_sandbox.Run("providers", "smtp.harbour.example", "--format", "json");

        Assert.Equal(0, run.Json.GetProperty("providers").GetArrayLength());
        Assert.Equal(3, run.Status);
    }

    private static List<string> Modes(string host, int port) =>
        [.. Json(host).SelectMany(provider => provider.GetProperty("endpoints").EnumerateArray())
            .Where(endpoint => endpoint.GetProperty("port").GetInt32() == port)
            .Select(endpoint => endpoint.GetProperty("tls").GetString()!)];
}
