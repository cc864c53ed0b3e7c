namespace VetMailLint.Knowledge;

/// <summary>The rules of this version, from the front matter of their pages.</summary>
public sealed class RuleCatalogue : IRuleCatalogue
{
    private readonly RuleInfo[] _rules;

    private RuleCatalogue()
    {
        var table = Table();
        _rules = new RuleInfo[table.Count];
        for (var i = 0; i < _rules.Length; i++)
            _rules[i] = RuleDecoder.Decode(table.Record(i));
    }

    /// <summary>The one instance.</summary>
    public static RuleCatalogue Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules => _rules;

    /// <inheritdoc/>
    public RuleInfo? Find(string id)
    {
        // The keys of the tables are in lower case, which makes the search blind to case.
        var number = Table().IndexOf(id.AsSpan());
        return number < 0 ? null : _rules[number];
    }

    private static BlobTable Table() => BlobTable.Open(KnowledgeData.Bytes, BlobSection.Rules);
}
