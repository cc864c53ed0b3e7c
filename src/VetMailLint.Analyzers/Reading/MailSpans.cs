using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.Analyzers.Reading;

/// <summary>The places of mail words in a file, in order.</summary>
internal sealed class MailSpans(List<int> hits)
{
    /// <summary>Whether a mail word stands in the node's code; comments and documentation say nothing of what runs.</summary>
    public bool AreIn(SyntaxNode node)
    {
        var span = node.FullSpan;
        for (var i = IndexFrom(span.Start); i < hits.Count && hits[i] < span.End; i++)
        {
            if (node.FindToken(hits[i]).Span.Contains(hits[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a mail word stands in the span, in code or not.</summary>
    public bool Touch(TextSpan span)
    {
        var i = IndexFrom(span.Start);
        return i < hits.Count && hits[i] < span.End;
    }

    private int IndexFrom(int start)
    {
        var at = hits.BinarySearch(start);
        return at < 0 ? ~at : at;
    }
}
