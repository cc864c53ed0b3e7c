using VetMailLint.Knowledge;

namespace VetMailLint.Build.Blob;

/// <summary>Writes a rule; Core's RuleCatalogue is the counterpart.</summary>
internal static class RuleRecord
{
    // The key is in lower case, as Core's search asks of every key; the id follows as it is written.
    public static BlobRecord Of(RuleInfo rule) => new BlobRecord(rule.Id.ToLowerInvariant())
        .Text(rule.Id)
        .Text(rule.Name)
        .Text(rule.Title)
        .Number((int)rule.Severity)
        .Number((int)rule.Likely)
        .Flag(rule.IsOnByDefault)
        .Text(rule.Category)
        .Texts(rule.Supersedes)
        .Text(rule.Since)
        .Text(rule.HelpLink);
}
