namespace VetMailLint.Config.Templates;

/// <summary>A text without its template expressions, and what they were.</summary>
internal sealed class NeutralizedText
{
    private readonly List<TemplateExpression> _expressions;
    private readonly bool[] _blanked;
    private readonly TemplateBranches _branches;

    internal NeutralizedText(string text, List<TemplateExpression> expressions, bool[] blanked)
    {
        Text = text;
        _expressions = expressions;
        _blanked = blanked;
        _branches = new TemplateBranches(expressions);
    }

    /// <summary>The text to parse, as long as the original.</summary>
    internal string Text { get; }

    /// <summary>Whether there are conditions or loops.</summary>
    internal bool HasControl => _branches.HasAny;

    /// <summary>The arm of a condition or loop in which an offset lies, or null.</summary>
    internal string? BranchAt(int offset) => _branches.At(offset);

    /// <summary>Whether an expression stood between two offsets.</summary>
    internal bool Touches(int start, int end)
    {
        var next = FirstEndingAfter(start);
        return next < _expressions.Count && _expressions[next].Start < end;
    }

    /// <summary>Whether what comes next, blanks and line ends apart, was an expression that stands for text.</summary>
    internal bool IsFollowedByValue(int offset)
    {
        for (var next = FirstEndingAfter(offset); next < _expressions.Count; next++)
        {
            var expression = _expressions[next];
            if (!_blanked[next] || !Text.AsSpan(offset, Math.Max(0, expression.Start - offset)).Trim().IsEmpty)
                return false;

            if (expression.Kind == TemplateExpressionKind.Value)
                return true;

            offset = expression.End;
        }

        return false;
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, _expressions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_expressions[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
