using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The places of mail words in a file, in order.</summary>
internal sealed class MailSpans(List<int> hits)
{
    /// <summary>Whether a mail word stands in the span.</summary>
    public bool Touches(TextSpan span)
    {
        var at = hits.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < hits.Count && hits[at] < span.End;
    }
}
