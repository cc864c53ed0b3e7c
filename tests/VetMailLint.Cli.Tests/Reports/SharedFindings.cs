using VetMailLint.Cli.Tests.Commands;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>One set of files for every format: what is right, related places, repairs, and names and values that a format must escape.</summary>
internal static class SharedFindings
{
    public const string Wrong = """
        smtp:
          host: smtp.zoho.com
          port: 465
          security: starttls
        """;

    public const string Clean = """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 587, "SecureSocketOptions": "StartTls" } }""";

    public static Sandbox Create()
    {
        var sandbox = Sandbox.With("deploy/compose.yaml", Wrong);
        sandbox.Write("appsettings.json", Clean);
        sandbox.Write("büro/Größe 50%, alt [1] & neu.yaml", Wrong.Replace("port", "# 日本 😀\n  port"));
        sandbox.Write("control.json", """
            { "Smtp \u001b[31m\n::error::<|> \uFFFE 😀": { "Host": "smtp.gmail.com", "Port": 587, "EnableSsl": "<maybe> | \u001b[31m \n::error::x \uFFFE 😀 & \"",
              "UserName": "a@gmail.com", "From": "b<|>\u001b[31m\n::error::%0A\uFFFE\ud800@gmail.com" } }
            """);
        sandbox.Write("likely.json", """{ "Smtp": { "Host": "smtp.gmail.com", "Port": 465, "EnableSsl": true, "UserName": "a@gmail.com", "From": "b@gmail.com" } }""");
        sandbox.Write("broken.json", """{ "mail": """);
        return sandbox;
    }

    /// <summary>A file with as many findings as asked for, all of them errors.</summary>
    public static Sandbox Many(int count) =>
        Sandbox.With("many.yaml", string.Concat(Enumerable.Range(0, count).Select(i => Wrong.Replace("smtp:", $"mail{i}:") + "\n")));
}
