using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Decides whether a scalar is a value, nothing, or unknown here.</summary>
internal static class ScalarReader
{
    private static readonly string[] UnknownPrefixes =
    [
        "@Microsoft.KeyVault(", "ENC[", "ENC(", "{cipher}", "CfDJ8", "AQAAANCMnd8", "op://", "vault:", "ref+", "arn:aws:", "keyvault:",
        "$__env{", "$__file{", "file://", "env://", "keyvault://", "secretref:", "encrypted:",
        "ENV[", "ENV.fetch(", "process.env.", "process.env[", "os.environ", "os.getenv(", "System.getenv(", "getenv(", "env('", "env(\"",
        "Environment.GetEnvironmentVariable(", "Rails.application.credentials",
        "@{", "@pipeline(", "@concat(", "@variables(", "@parameters(", "@activity(", "@dataset(", "@linkedService(",
    ];

    private static readonly string[] UnknownParts = ["${", "#{", "{{", "}}", "<%", "%env(", "$(", "$$"];

    public static ScalarValue Read(ScalarNode scalar, bool colonDefaults)
    {
        if (IsNothing(scalar))
            return new(SettingState.Unseen, scalar, Marks.None, default);
        if (scalar.Templated || HasForeignTag(scalar) || IsFromElsewhere(scalar.Text))
            return Unknown(scalar);
        return VariableText.Read(scalar, colonDefaults) ?? new(SettingState.Known, scalar, Marks.None, default);
    }

    /// <summary>A value that is decided at its place and nowhere else.</summary>
    public static ScalarValue Unknown(ScalarNode scalar) =>
        new(SettingState.Unknown, scalar, Marks.None, new("at:" + scalar.Span.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Whether a text has a part that some later step replaces, other than a variable with a default.</summary>
    public static bool HasUnknownPart(string text)
    {
        foreach (var part in UnknownParts)
        {
            if (text.IndexOf(part, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    // "null" in quotes or in an environment is what programs that know no null write for one.
    private static bool IsNothing(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Null
        || (!scalar.Templated && (string.IsNullOrWhiteSpace(scalar.Text) || IsNull(scalar.Text)));

    /// <summary>Whether a text stands for no value.</summary>
    public static bool IsNull(string text) => text is "~" or "null" or "NULL" or "undefined" or "nil";

    private static bool HasForeignTag(ScalarNode scalar) =>
        scalar.Tag is { Length: > 1 } tag && tag[0] == '!' && tag[1] != '!' && tag != "!";

    private static bool IsFromElsewhere(string text)
    {
        foreach (var prefix in UnknownPrefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return text.Length > 4 && text.StartsWith("__", StringComparison.Ordinal) && text.EndsWith("__", StringComparison.Ordinal)
            || (text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}') || IsPercentVariable(text) || IsCall(text)
            || text.StartsWith("$$", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a secret is base64 with padding, or long: what programs that encrypt their settings write. Passwords of services are
    /// shorter or unpadded.
    /// </summary>
    public static bool IsCiphertext(string text)
    {
        if (text.Length % 4 != 0 || text.Length < 24 || (text.Length < 60 && text[text.Length - 1] != '='))
            return false;
        foreach (var c in text.TrimEnd('='))
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/'))
                return false;
        }
        return true;
    }

    // [parameters('smtpPort')], [reference(...).host]: a template of Azure calculates it; [[ stands for a bracket.
    private static bool IsCall(string text)
    {
        if (text.Length < 5 || text[0] != '[' || text[text.Length - 1] != ']')
            return false;
        var at = 1;
        while (char.IsLetterOrDigit(text[at]) || text[at] == '.')
            at++;
        return at > 1 && text[at] == '(' && text.IndexOf(')', at) > 0;
    }

    private static bool IsPercentVariable(string text) =>
        text.Length > 2 && text[0] == '%' && text[text.Length - 1] == '%' && text.IndexOf(' ') < 0;
}
