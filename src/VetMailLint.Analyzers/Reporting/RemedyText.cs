using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>Writes a new value as a C# expression of the type that stands at its place.</summary>
internal static class RemedyText
{
    private const string Global = "global::";

    private const string MailKitOptions = "MailKit.Security.SecureSocketOptions.";

    /// <summary>The expression, or null where the type has no such value.</summary>
    /// <param name="change">The new value.</param>
    /// <param name="spelling">The words of the place.</param>
    /// <param name="type">The type of the value there, or null where there is none yet.</param>
    public static string? Of(RemedyChange change, Spelling spelling, ITypeSymbol? type)
    {
        if (change.Tls is { } tls)
            return spelling.TlsWords.TryGetValue(tls, out var word) ? Word(word, type) : null;
        if (change.Key is SettingKey.CertificateChecks or SettingKey.TlsVersions)
            return spelling.SafeWord is { } safe ? Word(safe, type) : null;
        if (change.Text is not { } text)
            return null;

        return type?.SpecialType switch
        {
            SpecialType.System_String => SymbolDisplay.FormatLiteral(text, true),
            null or SpecialType.None => IsTextual(change.Key) ? SymbolDisplay.FormatLiteral(text, true) : text,
            SpecialType.System_Boolean => bool.TryParse(text, out _) ? text.ToLowerInvariant() : null,
            _ => int.TryParse(text, out _) ? text : null,
        };
    }

    /// <summary>The parameter that takes the expression where its method has several overloads; null where it has one.</summary>
    public static string? ParameterOf(string text) => text.StartsWith(Global + MailKitOptions, StringComparison.Ordinal) ? "options" : null;

    // A settings file's word is a member of the enumeration, a boolean or a text, as the member that takes it.
    private static string? Word(string word, ITypeSymbol? type)
    {
        if (word.IndexOf('.') >= 0)
            return Global + word;
        if (type is null or { SpecialType: SpecialType.System_Boolean })
            return bool.TryParse(word, out _) ? word.ToLowerInvariant() : null;
        if (type.SpecialType == SpecialType.System_String)
            return SymbolDisplay.FormatLiteral(word, true);
        if (type.TypeKind != TypeKind.Enum)
            return null;

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } && string.Equals(member.Name, word, StringComparison.OrdinalIgnoreCase))
                return $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member.Name}";
        }

        return null;
    }

    private static bool IsTextual(SettingKey key) => key is SettingKey.Host or SettingKey.User or SettingKey.From or SettingKey.Sender or SettingKey.Recipients;
}
