using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>How an application, library or kind of file spells mail settings. <c>rules/README.md</c> describes the data file.</summary>
public sealed record Dialect
{
    /// <summary>The file's name without extension.</summary>
    public required string Id { get; init; }

    /// <summary>The name that messages use.</summary>
    public required string Name { get; init; }

    /// <summary>Where the spellings come from.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The clients that use such settings.</summary>
    public ClientSet Clients { get; init; } = ClientSet.Empty;

    /// <summary>Whether nothing but the block sets values, in the dialect's own files or, where it names none, everywhere.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether only .NET Framework reads such a block: beside a project for newer .NET alone it is dead.</summary>
    public bool IsFrameworkOnly { get; init; }

    /// <summary>Whether two TLS switches that are both on contradict each other.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>How keys compare with the spellings of this dialect.</summary>
    public DialectComparison Comparison { get; init; }

    /// <summary>How the program's own reader compares two keys of one scope.</summary>
    public DialectComparison SameKey { get; init; }

    /// <summary>Patterns of file names that are the dialect's own.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Where blocks sit: dotted paths with <c>*</c> for one segment and <c>**</c> for any number. Empty for a dialect that is found by words.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>The block whose values hold where a block has none of its own, or null.</summary>
    public string? Inherits { get; init; }

    /// <summary>Sets of keys of which one must be there whole.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Needs { get; init; } = [];

    /// <summary>Whether the path or a key must have a mail word, or the host be a known provider's.</summary>
    public bool NeedsMailWord { get; init; }

    /// <summary>What environment names of this dialect begin with, or empty.</summary>
    public string EnvironmentPrefix { get; init; } = "";

    /// <summary>Whether the keys are names of environment variables as they stand, without a prefix.</summary>
    public bool HasEnvironmentNames { get; init; }

    /// <summary>Whether environment names are written <c>Section__Key</c>.</summary>
    public bool HasSectionNames { get; init; }

    /// <summary>Whether <c>${NAME:default}</c> has a default behind a single colon.</summary>
    public bool ColonDefaults { get; init; }

    /// <summary>Whether nobody knows the program: a host key may hold a port or a scheme as well, and of all values only a port can be unusable.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether user name and password are left out while the switch for the operating system's credentials is on.</summary>
    public bool SwitchComesBeforeLogin { get; init; }

    /// <summary>The spellings; of several for one setting the first that is there counts.</summary>
    public IReadOnlyList<DialectKey> Keys { get; init; } = [];

    /// <summary>Words for true.</summary>
    public IReadOnlyList<string> TrueWords { get; init; } = [];

    /// <summary>Words for false.</summary>
    public IReadOnlyList<string> FalseWords { get; init; } = [];

    /// <summary>From TLS switches to modes.</summary>
    public IReadOnlyList<DialectTlsRow> Tls { get; init; } = [];

    /// <summary>For each mode the words to write, by switch.</summary>
    public IReadOnlyDictionary<TlsKind, IReadOnlyDictionary<string, string>> Writers { get; init; } =
        new Dictionary<TlsKind, IReadOnlyDictionary<string, string>>();

    /// <summary>The mode of each URL scheme; null where the scheme does not decide.</summary>
    public IReadOnlyDictionary<string, TlsMode?> Schemes { get; init; } = new Dictionary<string, TlsMode?>();

    /// <summary>The host behind each service name, or scheme of a URL, in lower case; <c>undecided</c> where it has several.</summary>
    public IReadOnlyDictionary<string, string> Services { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that stand for a port.</summary>
    public IReadOnlyDictionary<string, int> Ports { get; init; } = new Dictionary<string, int>();

    /// <summary>Named lists of words: <c>delivery/off</c>, <c>words/mail</c>, <c>only/address</c>, <c>placeholders/prefixes</c> and the like.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>A named list; empty where the dialect has none.</summary>
    public IReadOnlyList<string> List(string name) => Lists.TryGetValue(name, out var list) ? list : [];
}
