namespace VetMailLint.Knowledge;

/// <summary>The rules that there are, as their pages state them.</summary>
public interface IRuleCatalogue
{
    /// <summary>All rules in the order of their ids.</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>A rule by id, compared without case, or null.</summary>
    RuleInfo? Find(string id);
}
