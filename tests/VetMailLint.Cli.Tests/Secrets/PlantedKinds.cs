namespace VetMailLint.Cli.Tests.Secrets;

/// <summary>One file of each kind that is read, each with a secret under every name and in every form that people give one.</summary>
internal static class PlantedKinds
{
    private static readonly string[] s_words = ["password", "passwd", "pass", "pwd", "secret", "token", "api_key", "access_key", "client_secret", "auth_token"];

    // «» is the secret, «k» the name.
    private static readonly (string File, string Head, string Line, string Comment, string Tail)[] s_kinds =
    [
        ("smtp.json", "{ \"smtp\": { \"host\": \"smtp.gmail.com\", \"port\": 465, \"security\": \"starttls\", \"user\": \"a.sample\"\n", ",  \"«k»\": \"«»\"\n", "  // «k»: «»\n", "} }\n"),
        ("smtp.jsonc", "{ \"mail\": { \"host\": \"smtp.gmail.com\", \"port\": 465, \"security\": \"starttls\", \"user\": \"a.sample\"\n", ",  \"«k»\": \"«»\"\n", "  /* «k» = «» */\n", "} }\n"),
        ("smtp.yaml", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n  user: a.sample\n", "  «k»: «»\n", "  # «k»: «»\n", ""),
        ("smtp.yml.j2", "smtp:\n  host: smtp.gmail.com\n  port: 465\n  security: starttls\n  user: a.sample\n", "  «k»: '«»'\n", "  # «k» is «»\n", ""),
        ("smtp.xml", "<smtp host=\"smtp.gmail.com\" port=\"465\" security=\"starttls\" user=\"a.sample\"\n", "  «k»=\"«»\"\n", "", "/>\n"),
        ("smtp.config", "<configuration><appSettings>\n<add key=\"smtp_host\" value=\"smtp.gmail.com\" /><add key=\"smtp_port\" value=\"465\" /><add key=\"smtp_security\" value=\"starttls\" /><add key=\"smtp_user\" value=\"a.sample\" />\n", "  <add key=\"smtp_«k»\" value=\"«»\" />\n", "  <!-- «k» «» -->\n", "</appSettings></configuration>\n"),
        (".env.smtp", "SMTP_HOST=smtp.gmail.com\nSMTP_PORT=465\nSMTP_SECURITY=starttls\nSMTP_USER=a.sample\n", "SMTP_«k»=«»\n", "# SMTP_«k»=«»\n", ""),
        ("smtp.properties", "smtp.host=smtp.gmail.com\nsmtp.port=465\nsmtp.security=starttls\nsmtp.user=a.sample\n", "smtp.«k»=«»\n", "! «k»=«»\n", ""),
        ("smtp.ini", "[smtp]\nhost = smtp.gmail.com\nport = 465\nsecurity = starttls\nuser = a.sample\n", "«k» = «»\n", "; «k» = «»\n", ""),
        ("smtp.conf", "[mail]\nhost = smtp.gmail.com\nport = 465\nsecurity = starttls\nuser = a.sample\n", "«k» = \"«»\"\n", "# «k» = «»\n", ""),
        ("smtp.toml", "[smtp]\nhost = \"smtp.gmail.com\"\nport = 465\nsecurity = \"starttls\"\nuser = \"a.sample\"\n", "«k» = \"«»\"\n", "# «k» = «»\n", ""),
        ("smtp.dockerfile", "FROM example/web\nENV SMTP_HOST=smtp.gmail.com SMTP_PORT=465 SMTP_SECURITY=starttls SMTP_USER=a.sample\n", "ENV SMTP_«k»=«»\n", "# «k»=«»\n", ""),
        ("smtp.service", "[Service]\nEnvironment=SMTP_HOST=smtp.gmail.com SMTP_PORT=465 SMTP_SECURITY=starttls SMTP_USER=a.sample\n", "Environment=SMTP_«k»=«»\n", "# Environment=SMTP_«k»=«»\n", ""),
    ];

    public static IReadOnlyDictionary<string, string> All { get; } = Made();

    private static Dictionary<string, string> Made()
    {
        var files = new Dictionary<string, string>();
        var number = 1_000;
        foreach (var (file, head, line, comment, tail) in s_kinds)
        {
            var body = Body(line, comment, ref number);
            files.Add(file, head + body + tail);
        }

        return files;
    }

    private static string Body(string line, string comment, ref int number)
    {
        var body = "";
        foreach (var word in s_words)
            body += Filled(line, word, ref number);

        return body + Filled(comment, "password", ref number);
    }

    private static string Filled(string line, string word, ref int number) =>
        line.Replace("«k»", word, StringComparison.Ordinal).Replace("«»", $"«{number++}»", StringComparison.Ordinal);
}
