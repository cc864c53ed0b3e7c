using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>What the members of the mail libraries mean.</summary>
internal sealed class MailLibraries
{
    private readonly FlowContext _flow;
    private readonly SystemMail _system;
    private readonly SystemMessages _messages;
    private readonly MailKitMail _mailKit;
    private readonly LoginCaches _caches;
    private readonly LibraryObjects _libraries;
    private readonly SettingsObjects _settings;

    public MailLibraries(FlowContext flow) =>
        (_flow, _system, _messages, _mailKit, _caches, _libraries, _settings) = (flow, new(flow), new(flow), new(flow), new(flow), new(flow), new(flow));

    /// <summary>Fills an object from the arguments of its constructor.</summary>
    public void Create(int id, ObjectKind kind, ITypeSymbol type, Arguments arguments)
    {
        switch (kind)
        {
            case ObjectKind.SystemClient:
                Set(id, arguments, ("Host", "host"), ("Port", "port"));
                break;
            case ObjectKind.SystemMessage:
                Set(id, arguments, ("From", "from"), ("Recipients", "to"));
                break;
            case ObjectKind.Address:
                Set(id, arguments, ("Address", "address"));
                break;
            case ObjectKind.Credentials when arguments.Has("domain"):
                Set(id, arguments, ("Password", "password"));
                _flow.Update(id, o => o.With("UserName", Value.UnknownAt(o.Node)));
                break;
            case ObjectKind.Credentials:
                Set(id, arguments, ("UserName", "userName"), ("Password", "password"));
                break;
            case ObjectKind.Mechanism:
                _flow.Update(id, o => o.With("User", arguments.At(0)).With("Secret", arguments.At(1)));
                break;
            case ObjectKind.Uri:
                Set(id, arguments, ("Text", "uriString"));
                break;
            case ObjectKind.MimeMessage when arguments.Count > 0:
                _flow.Update(id, o => o.With("From", Value.UnknownAt(o.Node)));
                break;
            case ObjectKind.Library:
                _libraries.Create(id, type, arguments);
                break;
            case ObjectKind.Settings:
                _settings.Create(id, type, arguments);
                break;
        }
    }

    /// <summary>An object that sends and is told its settings when it is made.</summary>
    public Value Tell(ITypeSymbol type, SyntaxNode node, Arguments arguments) => _settings.Tell(type, node, arguments);

    /// <summary>Takes what the arguments of a call or a creation store under the name of a setting.</summary>
    public void Keep(Arguments arguments, SyntaxNode node) => _libraries.Keep(arguments, node);

    /// <summary>The result of a call that is a library's own; null for any other.</summary>
    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments) =>
        _system.Call(call, instance, arguments) ?? _mailKit.Call(call, instance, arguments) ?? _caches.Call(call, instance, arguments)
        ?? _libraries.Call(call, arguments) ?? _settings.Call(call, instance, arguments);

    /// <summary>A property with a meaning of its own; null for any other.</summary>
    public Value? Read(IPropertyReferenceOperation property) => property.Property switch
    {
        { IsStatic: true, Name: "DefaultNetworkCredentials" or "DefaultCredentials", ContainingType: { Name: "CredentialCache" } type } when type.ContainingNamespace.ToDisplayString() == "System.Net" =>
            Value.Unknown(SystemMail.DefaultCredentials, property.Syntax),
        { IsStatic: false } => _mailKit.Read(property),
        _ => null,
    };

    /// <summary>Reads what was set and never sent here: it may be sent elsewhere.</summary>
    public void Finish()
    {
        foreach (var pair in _flow.State.Objects)
        {
            if (!pair.Value.IsPending)
                continue;

            switch (pair.Value.Kind)
            {
                case ObjectKind.SystemClient:
                    _system.Report(pair.Key, pair.Value);
                    break;
                case ObjectKind.SystemMessage:
                    _messages.Report(pair.Value);
                    break;
                case ObjectKind.MailKitClient:
                    _mailKit.Report(pair.Value);
                    break;
                case ObjectKind.Library:
                    _libraries.Report(pair.Value);
                    break;
                case ObjectKind.Settings:
                    _settings.Report(pair.Value);
                    break;
            }

            _flow.Update(pair.Key, o => o with { IsPending = false });
        }
    }

    private void Set(int id, Arguments arguments, params (string Member, string Parameter)[] names)
    {
        foreach (var (member, parameter) in names)
        {
            if (arguments.Has(parameter))
                _flow.Update(id, o => o.With(member, arguments[parameter]));
        }
    }
}
