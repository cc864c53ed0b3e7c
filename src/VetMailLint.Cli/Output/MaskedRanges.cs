namespace VetMailLint.Cli.Output;

/// <summary>The ranges of a text that must not be shown: in order, apart from each other, and found quickly by place.</summary>
internal sealed class MaskedRanges
{
    private readonly List<(int Start, int End)> _apart = [];

    /// <param name="ranges">In any order; those that overlap or touch become one.</param>
    public MaskedRanges(IEnumerable<(int Start, int End)> ranges)
    {
        foreach (var range in ranges.Order())
        {
            if (_apart.Count > 0 && range.Start <= _apart[^1].End)
                _apart[^1] = (_apart[^1].Start, Math.Max(_apart[^1].End, range.End));
            else if (range.End > range.Start)
                _apart.Add(range);
        }
    }

    public static MaskedRanges None { get; } = new([]);

    /// <summary>The parts of the ranges that lie in a range, in order.</summary>
    public IEnumerable<(int Start, int End)> Within(int start, int end)
    {
        for (var i = FirstEndingAfter(start); i < _apart.Count && _apart[i].Start < end; i++)
            yield return (Math.Max(_apart[i].Start, start), Math.Min(_apart[i].End, end));
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, _apart.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_apart[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
