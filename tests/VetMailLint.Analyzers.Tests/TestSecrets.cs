using System.Text.RegularExpressions;

namespace VetMailLint.Analyzers.Tests;

/// <summary>Secrets of a true shape, which no file here may hold: scanners would find them.</summary>
internal static partial class TestSecrets
{
    public static string Expand(string text) => Key().Replace(text, match => match.Groups[1].Value switch
    {
        "sendgrid" => "SG." + new string('A', 22) + "." + new string('b', 43),
        "gmail" or "gmail-app-password" => string.Join(' ', Enumerable.Repeat("abcd", 4)),
        "iam-secret" => string.Concat(Enumerable.Repeat("kQ7vW2zR", 5))[..39] + "/",
        var other => throw new InvalidOperationException($"There is no key '{other}'."),
    });

    [GeneratedRegex(@"\{\{key:([a-z0-9-]+)\}\}")]
    private static partial Regex Key();
}
