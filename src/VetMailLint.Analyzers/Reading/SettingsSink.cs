using Microsoft.CodeAnalysis;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Gathers the mail settings of one file.</summary>
internal sealed class SettingsSink(string file)
{
    private readonly List<MailSettings> _settings = [];
    private readonly PlaceKind _kind = VetMailLint.Config.Binding.ObjectReader.KindOf(file);
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
                Span = SpanOf(node),
                BlockId = id,
                Branch = found.Count > 1 ? label : null,
                Kind = _kind,
            };
            _settings.Add(settings with { Place = place });
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
