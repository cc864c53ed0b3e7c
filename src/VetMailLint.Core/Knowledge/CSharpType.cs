using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>A type of a library's, or one of its methods, that code gives mail settings to.</summary>
public sealed record CSharpType
{
    /// <summary>The full names under which versions of the library have it, <c>NLog.Targets.MailTarget</c>.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>The method that takes the settings, or null where objects of the type hold them.</summary>
    public string? Method { get; init; }

    /// <summary>Members that the type must have: versions without them mean something else.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Full names of types of which the compilation must have one besides; empty where none is needed.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Whether the members are names under which values are stored one by one: what is given one of them as a constant is given its value next.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>Whether nothing but this sets values, so that what is absent takes the client's default.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The mode that it always uses, or null where members decide.</summary>
    public TlsMode? Tls { get; init; }

    /// <summary>Properties and fields, or parameters, with their meaning; of several with one meaning the first that says something counts.</summary>
    public IReadOnlyList<CSharpMember> Members { get; init; } = [];
}
