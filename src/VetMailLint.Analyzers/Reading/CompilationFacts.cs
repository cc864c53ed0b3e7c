using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers.Files;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Config.Binding;
using VetMailLint.Config.Own;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;
using RuleSet = VetMailLint.Rules.RuleSet;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What one compilation tells, worked out once and only where a file mentions mail.</summary>
internal sealed class CompilationFacts
{
    private readonly ConcurrentDictionary<ITypeSymbol, ObjectKind> _kinds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ObjectReader> _objects = new(StringComparer.Ordinal);
    private readonly KnownTypes _types;
    private readonly LibraryTypes _libraries;
    private readonly SettingsTypes _settings;
    private readonly AnalyzerConfigOptions _options;
    private readonly string? _client;
    private readonly ProjectTargets _targets;
    private readonly OwnReading _known;

    public CompilationFacts(Compilation compilation, string? client, AnalyzerConfigOptionsProvider options, OwnReading known)
    {
        _known = known;
        Engine = new(known.Knowledge, RuleCatalogue.Instance, RuleSet.Settings, RuleSet.Notes);
        _types = new(compilation);
        _targets = new(compilation, options.GlobalOptions);
        _libraries = new(compilation);
        var system = SystemClientsOf(_types.SystemClient);
        HasFramework = _types.SystemClient?.ContainingAssembly.Name is "System" or "netstandard";
        SystemClients = ClientSet.Proven(system);
        MailKitClients = ClientSet.Proven("mailkit");
        ProjectClients = ClientSet.Presumed(_types.HasMailKit ? ["mailkit"] : system);
        Objects = new(BindingFor(client));
        Literals = new(known.Dialects);
        _client = client;
        _options = options.GlobalOptions;
        _settings = new(Objects, new(options));
    }

    /// <summary>The rules over the facts that hold here.</summary>
    public RuleEngine Engine { get; }

    /// <summary>System.Net.Mail as the target framework has it.</summary>
    public ClientSet SystemClients { get; }

    public ClientSet MailKitClients { get; }

    /// <summary>Whether the code may run on .NET Framework, where a configuration file gives defaults.</summary>
    public bool HasFramework { get; }

    /// <summary>The client that what does not name its own is likely for.</summary>
    public ClientSet ProjectClients { get; }

    /// <summary>The certificate callback of the whole process, where this platform has it.</summary>
    public ISymbol? ProcessCallback => _types.ProcessCallback;

    /// <summary>The TLS versions of the whole process, where this platform has them.</summary>
    public ISymbol? ProcessProtocols => _types.ProcessProtocols;

    public ObjectReader Objects { get; }

    /// <summary>The reader for settings that code hands to a client; the user's word counts before the code's.</summary>
    public ObjectReader ObjectsFor(string? client) => client is null || _client is not null ? Objects : _objects.GetOrAdd(client, id => new(BindingFor(id)));

    /// <summary>The path of a source file as far as it tells what kind of place it is: where the repository lies is no business of the rules.</summary>
    public string NameOf(string path) => SettingsFile.BelowRoot(path, _options) ?? path;

    /// <summary>The names of the types around the members of a settings class, and a mail word where the user named it.</summary>
    public IReadOnlyList<string> PathOf(ITypeSymbol type) => _settings.PathOf(type);

    public LiteralReader Literals { get; }

    /// <summary>What a reader of settings knows besides them.</summary>
    /// <param name="client">The client that the user named, or null.</param>
    public BindingContext BindingFor(string? client) => new(_known.Dialects, _known.Knowledge) 
    {
        Client = client,
        ProjectClients = () => ProjectClients,
        PackageClients = () => _types.HasMailKit ? ProjectClients : null,
        NewerTargets = () => _targets.Newer,
    };

    /// <summary>Whether a type is of an assembly whose members' meaning is known.</summary>
    public bool IsLibrary(ITypeSymbol type) => _types.Has(type) || _libraries.Has(type);

    /// <summary>What a client's file says of objects of a type; null for any other.</summary>
    public LibraryEntry? LibraryOf(ITypeSymbol type) => _libraries.OfType(type);

    /// <summary>What a client's file says of a method; null for any other.</summary>
    public LibraryEntry? LibraryOf(IMethodSymbol method) => _libraries.OfMethod(method);

    /// <summary>The type that holds the names under which a library stores values, among them this one; null for any other text.</summary>
    public INamedTypeSymbol? HolderOf(string key) => _libraries.HolderOf(key);

    /// <summary>Whether a type of this name may be one that holds such names.</summary>
    public bool IsHolder(string name) => _libraries.HasHolder(name);

    /// <summary>Whether a client's file describes a method of this name that the compilation can call.</summary>
    public bool IsLibraryMethod(string name) => _libraries.HasMethod(name);

    /// <summary>The clients that an entry of a client's file is about: System.Net.Mail is the one of the target framework.</summary>
    public ClientSet ClientsOf(string client) => client == "system-net-mail" ? SystemClients : ClientSet.Proven(client);

    public ObjectKind KindOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named)
            return ObjectKind.None;
        if (_kinds.TryGetValue(named, out var kind))
            return kind;

        kind = _types.KindOf(named);
        if (kind == ObjectKind.None && _libraries.OfType(named) is not null)
            kind = ObjectKind.Library;
        if (kind == ObjectKind.None && _settings.IsSettings(named))
            kind = ObjectKind.Settings;

        _kinds.TryAdd(named, kind);
        return kind;
    }

    /// <summary>What the objects of a class are whose code is at hand: the source of a mail library itself configures nothing.</summary>
    public ObjectKind KindOfDeclared(INamedTypeSymbol type) =>
        KindOf(type) is var kind && kind.IsSubmission() && !_types.IsImplementation(type) ? kind : ObjectKind.None;

    private static string[] SystemClientsOf(INamedTypeSymbol? type) => type?.ContainingAssembly.Name switch
    {
        "System" => ["system-net-mail-framework"],
        // A library for both is judged for both.
        "netstandard" => ["system-net-mail", "system-net-mail-framework"],
        // .NET Core up to 3.1 kept the login as .NET Framework does; .NET 5 changed it (dotnet/corefx#41271).
        "System.Net.Mail" when type.ContainingAssembly.Identity.Version.Major < 5 => ["system-net-mail-framework"],
        _ => ["system-net-mail"],
    };
}
