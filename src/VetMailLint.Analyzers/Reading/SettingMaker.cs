using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Libraries;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Makes settings of values. What nothing assigned is unset or unseen, as the caller says.</summary>
internal sealed class SettingMaker(FlowContext flow, ValueResolver resolver, SyntaxNode owner, SyntaxNode lacking, bool isComplete)
{
    public Setting<string> Text(Value value, SettingKey key, string name)
    {
        var resolved = Textual(value);
        if (resolved is { Kind: ValueKind.Constant, Constant: string text })
            return flow.Facts.Literals.Read(key, text, Span(resolved), Spelled(name), resolved.Marks);

        return Other<string>(resolved, name);
    }

    public Setting<Secret> Secret(Value value, string name) => Map(Text(value, SettingKey.Password, name), text => new Secret(text));

    public Setting<SenderAddress> Address(Value value, SettingKey key, string name) =>
        Map(Text(value, key, name), text => new SenderAddress(text) { IsOnlyAddress = true });

    public Setting<int> Number(Value value, string name, int least, int most)
    {
        var resolved = resolver.Resolve(value);
        if (resolved is not { Kind: ValueKind.Constant, Constant: { } constant })
            return Other<int>(resolved, name);

        return int.TryParse(Convert.ToString(constant, CultureInfo.InvariantCulture), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
                ? Setting<int>.Known(number, Span(resolved), Spelled(name), resolved.Marks)
                : Setting<int>.Unknown(new(resolved.Origin), Span(resolved), Spelled(name));
    }

    public Setting<bool> Flag(Value value, string name)
    {
        var resolved = resolver.Resolve(value);
        return resolved is { Kind: ValueKind.Constant, Constant: bool flag }
            ? Setting<bool>.Known(flag, Span(resolved), Spelled(name), resolved.Marks)
            : Other<bool>(resolved, name);
    }

    /// <summary>The word for TLS, with what it means to whom and the expressions that mean something else.</summary>
    public Setting<TlsWord> Tls(Value value, string name, string written, IReadOnlyDictionary<TlsKind, string> words, params TlsMeaning[] meanings)
    {
        var resolved = resolver.Resolve(value);
        var spelling = Spelled(name) with { TlsWords = words };
        if (meanings.Length > 0)
            return Setting<TlsWord>.Known(new(written, meanings), Span(resolved), spelling, resolved.Marks);

        return Other<TlsWord>(resolved, spelling);
    }

    /// <summary>Whether a callback leaves certificates checked. Where a condition chose it, nothing is known.</summary>
    public Setting<CertificateChecks> Certificates(Value callback, string name)
    {
        if (callback is not { Kind: ValueKind.Unknown, Node: { } node } || CertificateCallback.Trusting(node, flow.Model) is not { } trusting)
            return default;

        // A callback that stands elsewhere may serve others.
        var isHere = trusting.Parent is AssignmentExpressionSyntax;
        return Setting<CertificateChecks>.Known(CertificateChecks.Off, flow.Sink.SpanOf(trusting), Spelled(name) with { SafeWord = isHere ? "null" : null });
    }

    /// <summary>The highest version of an enumeration of TLS versions; its zero leaves the choice to the system.</summary>
    public Setting<int> TlsVersions(Value value, string name)
    {
        var resolved = resolver.Resolve(value);
        if (resolved.Kind == ValueKind.Absent)
            return default;
        if (ProtocolFlags.Highest(resolved) is not { } highest)
            return Other<int>(resolved, name);

        return highest == 0 ? default : Setting<int>.Known(highest, Span(resolved), Spelled(name) with { SafeWord = ProtocolFlags.SafeWord(resolved.Type) }, resolved.Marks);
    }

    public Setting<T> Other<T>(Value value, string name)
        where T : notnull => Other<T>(value, Spelled(name));

    public Setting<T> Missing<T>(string name)
        where T : notnull => Missing<T>(Spelled(name));

    public Setting<T> Unknown<T>(string origin, Value value, string name)
        where T : notnull => Setting<T>.Unknown(new(origin), Span(value), Spelled(name));

    public SourceSpan Span(Value value)
    {
        // What is written in another file is judged here, where it is used.
        if (value.Node is not { } node || node.SyntaxTree != owner.SyntaxTree)
            return flow.Sink.SpanOf(owner);

        var span = flow.Sink.SpanOf(node);
        if (value.Type is { } type)
            flow.Sink.Types[span] = type;

        return span;
    }

    private Setting<T> Other<T>(Value value, Spelling spelling)
        where T : notnull => resolver.Resolve(value) switch
        {
            { Kind: ValueKind.Absent } or { Kind: ValueKind.Constant, Constant: null } => Missing<T>(spelling),
            var other => Setting<T>.Unknown(new(other.Origin), Span(other), spelling),
        };

    // A login that is missing is missing from the creation; a mode that is missing is judged where the port stands.
    private Setting<T> Missing<T>(Spelling spelling)
        where T : notnull => !isComplete ? Setting<T>.Unseen
        : Setting<T>.Unset(typeof(T) == typeof(Secret) || typeof(T) == typeof(string) ? flow.Sink.SpanOf(lacking) : null, spelling);

    // An address is its text.
    private Value Textual(Value value) =>
        resolver.Find(value) is { Kind: ObjectKind.Address } address ? resolver.Resolve(address["Address"]) : resolver.Resolve(value);

    private Spelling Spelled(string name) => new() { Key = name, Path = $"{flow.Place}:{name}" };

    private static Setting<T> Map<T>(Setting<string> setting, Func<string, T> make)
        where T : notnull => setting.State switch
        {
            SettingState.Known => Setting<T>.Known(make(setting.Value), setting.Span!.Value, setting.Spelling, setting.Marks),
            SettingState.Unknown => Setting<T>.Unknown(setting.Origin, setting.Span!.Value, setting.Spelling),
            SettingState.Unset => Setting<T>.Unset(setting.Span, setting.Spelling),
            _ => default,
        };
}
