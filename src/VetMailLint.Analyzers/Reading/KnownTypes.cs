using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The types of the mail libraries in one compilation, by symbol and never by name alone.</summary>
internal sealed class KnownTypes
{
    private readonly (INamedTypeSymbol Type, ObjectKind Kind)[] _types;

    public KnownTypes(Compilation compilation)
    {
        (string Name, ObjectKind Kind)[] names =
        [
            ("System.Net.Mail.SmtpClient", ObjectKind.SystemClient),
            ("System.Net.Mail.MailMessage", ObjectKind.SystemMessage),
            ("System.Net.Mail.MailAddress", ObjectKind.Address),
            ("System.Net.NetworkCredential", ObjectKind.Credentials),
            ("System.Uri", ObjectKind.Uri),
            ("MailKit.Net.Smtp.SmtpClient", ObjectKind.MailKitClient),
            ("MailKit.Net.Smtp.ISmtpClient", ObjectKind.MailKitClient),
            ("MailKit.IMailTransport", ObjectKind.MailKitClient),
            ("MailKit.MailTransport", ObjectKind.MailKitClient),
            ("MailKit.Security.SaslMechanism", ObjectKind.Mechanism),
            ("MimeKit.MimeMessage", ObjectKind.MimeMessage),
            ("MimeKit.InternetAddress", ObjectKind.Address),
            ("MimeKit.InternetAddressList", ObjectKind.Address),
            ("System.Net.CredentialCache", ObjectKind.CredentialCache),
        ];
        _types = [.. names.Select(n => (compilation.GetTypeByMetadataName(n.Name), n.Kind)).Where(t => t.Item1 is not null).Select(t => (t.Item1!, t.Kind))];
        SystemClient = _types.FirstOrDefault(t => t.Kind == ObjectKind.SystemClient).Type;
        var manager = compilation.GetTypeByMetadataName("System.Net.ServicePointManager");
        ProcessCallback = manager?.GetMembers("ServerCertificateValidationCallback").FirstOrDefault();
        ProcessProtocols = manager?.GetMembers("SecurityProtocol").FirstOrDefault();
        HasMailKit = _types.Any(t => t.Kind == ObjectKind.MailKitClient);
    }

    public INamedTypeSymbol? SystemClient { get; }

    /// <summary><c>ServicePointManager.ServerCertificateValidationCallback</c>: System.Net.Mail takes it, MailKit does not.</summary>
    public ISymbol? ProcessCallback { get; }

    /// <summary><c>ServicePointManager.SecurityProtocol</c>, likewise.</summary>
    public ISymbol? ProcessProtocols { get; }

    public bool HasMailKit { get; }

    /// <summary>Whether a type is one of them, and not one that derives from it.</summary>
    public bool Has(ITypeSymbol type)
    {
        foreach (var (known, _) in _types)
        {
            if (SymbolEqualityComparer.Default.Equals(known.ContainingAssembly, type.ContainingAssembly))
                return true;
        }

        return false;
    }

    public ObjectKind KindOf(ITypeSymbol type) => Find(type).Kind;

    /// <summary>Whether the type belongs to the source of a mail library.</summary>
    public bool IsImplementation(ITypeSymbol type) => Find(type).Type is { DeclaringSyntaxReferences.IsEmpty: false };

    private (INamedTypeSymbol? Type, ObjectKind Kind) Find(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var (known, kind) in _types)
            {
                if (SymbolEqualityComparer.Default.Equals(known, current.OriginalDefinition))
                    return (known, kind);
            }
        }

        return default;
    }
}
