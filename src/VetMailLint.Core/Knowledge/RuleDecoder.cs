using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>Turns a rule record into a <see cref="RuleInfo"/>; the counterpart of build/Knowledge's RuleRecord.</summary>
internal static class RuleDecoder
{
    public static RuleInfo Decode(BlobReader record)
    {
        SkipKey(ref record);
        return new(
            Id: record.Text(),
            Name: record.Text(),
            Title: record.Text(),
            Severity: (Severity)record.Number(),
            Likely: (Severity)record.Number(),
            IsOnByDefault: record.Flag(),
            Category: record.Text(),
            Supersedes: record.Texts(),
            Since: record.Text(),
            HelpLink: record.Text());
    }

    public static string IdOf(BlobReader record)
    {
        SkipKey(ref record);
        return record.Text();
    }

    // The key is the id in lower case.
    private static void SkipKey(ref BlobReader record) => record.Token();
}
