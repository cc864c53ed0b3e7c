namespace VetMailLint.Cli.Tests.Rules;

/// <summary>Invented keys in the shape of a service's real ones.</summary>
internal static class ShapeTrueKey
{
    public static string Of(string kind) => kind switch
    {
        "gmail-app-password" => string.Join(' ', "qxwv", "kjzp", "hrtm", "ndlg"),
        "sendgrid" => $"SG.{Letters(22)}.{Letters(43)}",
        "sparkpost" => Letters(40).ToLowerInvariant(),
        "iam-secret" => Letters(39) + "/",
        "postmark" => "0d6f1b2c-93a4-4e57-8b1d-2f60c7e9a5d3",
        _ => throw new ArgumentException($"No key is known as '{kind}'.", nameof(kind)),
    };

    private static string Letters(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => "aK3xPq9ZtB7mWv2RnYs5"[(i * 7) % 20]));
}
