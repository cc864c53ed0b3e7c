using System.Security.Cryptography;
using System.Text;

namespace VetMailLint.Cli.Reports;

/// <summary>
/// Names a finding the same way in every run: SHA-256 over rule, path from the repository root, setting path and ordinal.
/// No value, line or message goes in, so it survives edits around it and tells nothing.
/// </summary>
internal sealed class Fingerprint
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding with these parts, 64 hexadecimal digits.</summary>
    public string Of(string rule, string pathFromRoot, string settingPath)
    {
        var key = $"{rule}\n{pathFromRoot}\n{settingPath}";
        var ordinal = _seen.TryGetValue(key, out var last) ? last + 1 : 0;
        _seen[key] = ordinal;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{ordinal}")));
    }
}
