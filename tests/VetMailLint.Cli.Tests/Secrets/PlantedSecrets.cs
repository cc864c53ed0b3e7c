using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace VetMailLint.Cli.Tests.Secrets;

/// <summary>Invented secrets that look like nothing else: every six letters of them occur nowhere by chance.</summary>
internal sealed class PlantedSecrets
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    private readonly Dictionary<string, string> _all = [];

    public IReadOnlyCollection<string> All => _all.Values;

    /// <summary>Fills the marks of a text: <c>«7»</c> is sixteen letters and digits, <c>«7:#!»</c> the same with those signs inside, <c>«7:app»</c> has the shape of an app password, <c>«7:base64»</c> is encoded.</summary>
    public string Fill(string text) => Regex.Replace(text, "«([0-9]+)(:[^»]+)?»", match => Of(match.Groups[1].Value, match.Groups[2].Value.TrimStart(':')));

    private string Of(string number, string kind)
    {
        if (!_all.TryGetValue(number, out var secret))
            _all.Add(number, secret = Make(number, kind));

        return secret;
    }

    private static string Make(string number, string kind)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"planted {number}"));
        var letters = string.Concat(hash.Take(16).Select(b => Letters[b % Letters.Length]));
        return kind switch
        {
            "" => letters,
            "app" => Regex.Replace(string.Concat(hash.Take(16).Select(b => (char)('a' + (b % 26)))), "(.{4})(?=.)", "$1 "),
            "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(letters)),
            "sendgrid" => $"SG.{letters}{letters[..6]}.{letters}{letters}{letters[..11]}",
            _ => string.Concat(letters[..5], kind, letters[5..]),
        };
    }
}
