using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Gathers the mail settings of one file.</summary>
internal sealed class SettingsSink(string file, PlaceKind kind)
{
    private readonly List<MailSettings> _settings = [];
    private readonly List<(FlowState State, string Place, SyntaxNode Node, Func<ValueResolver, IReadOnlyList<MailSettings>> Read)> _later = [];
    private int _blocks;

    public IReadOnlyList<MailSettings> Settings => _settings;

    /// <summary>The types of the values that stand at exactly a span, for whoever writes another value there.</summary>
    public Dictionary<SourceSpan, ITypeSymbol> Types { get; } = [];

    public void Add(FlowContext flow, SyntaxNode node, Func<ValueResolver, IReadOnlyList<MailSettings>> read)
    {
        if (flow.IsMuted || flow.IsExhausted || flow.State.IsDead)
            return;

        var found = Alternatives.Read(flow, read);
        var id = $"{flow.Place}#{(++_blocks).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        foreach (var (settings, label) in found)
        {
            var place = new Place
            {
                File = file,
                Path = flow.Place,
                Span = settings.Place?.Span ?? SpanOf(node),
                BlockId = id,
                Branch = found.Count > 1 ? label : null,
                Kind = kind,
            };
            _settings.Add(settings with { Place = place });
        }
    }

    /// <summary>Which settings classes are handed to which client.</summary>
    public HandedTypes Handed { get; } = new();

    /// <summary>Keeps settings until the whole file was read, for what it says of their client.</summary>
    public void AddLater(FlowContext flow, SyntaxNode node, Func<ValueResolver, IReadOnlyList<MailSettings>> read)
    {
        if (!flow.IsMuted && !flow.IsExhausted && !flow.State.IsDead)
            _later.Add((flow.State, flow.Place, node, read));
    }

    /// <summary>Adds what was kept.</summary>
    public void Complete(FlowContext flow)
    {
        foreach (var (state, place, node, read) in _later)
        {
            flow.Begin(place, state);
            Add(flow, node, read);
        }
    }

    public SourceSpan SpanOf(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        return new(
            file, lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1,
            lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1, node.SpanStart, node.Span.Length);
    }
}
