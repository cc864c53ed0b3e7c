namespace VetMailLint.Cli.Fixing;

/// <summary>
/// Lays two texts beside each other with the fewest lines that differ, by Myers' algorithm (An O(ND) Difference Algorithm, 1986):
/// its time grows with the differences, of which repairs make few.
/// </summary>
internal sealed class LineAlignment(DiffSide left, DiffSide right)
{
    private readonly List<int[]> _reached = [];

    /// <summary>The pairs of lines that are the same, in their order.</summary>
    public static List<(int Left, int Right)> Of(DiffSide left, DiffSide right)
    {
        var first = 0;
        while (first < left.Count && first < right.Count && left.Has(first + 1, right, first + 1))
            first++;

        var last = 0;
        while (last < left.Count - first && last < right.Count - first && left.Has(left.Count - last, right, right.Count - last))
            last++;

        var pairs = new List<(int, int)>();
        for (var line = 1; line <= first; line++)
            pairs.Add((line, line));
        pairs.AddRange(new LineAlignment(left, right).Between(first, left.Count - first - last, right.Count - first - last));
        for (var line = last - 1; line >= 0; line--)
            pairs.Add((left.Count - line, right.Count - line));

        return pairs;
    }

    private List<(int Left, int Right)> Between(int first, int lefts, int rights)
    {
        var most = lefts + rights;
        var reach = new int[(2 * most) + 3];
        for (var edits = 0; ; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = IsDown(reach, most, diagonal, edits) ? reach[most + diagonal + 2] : reach[most + diagonal] + 1;
                while (x < lefts && x - diagonal < rights && left.Has(first + x + 1, right, first + x - diagonal + 1))
                    x++;

                reach[most + diagonal + 1] = x;
                if (x >= lefts && x - diagonal >= rights)
                    return Back(first, lefts, rights, edits);
            }

            _reached.Add(reach.AsSpan(most - edits, (2 * edits) + 3).ToArray());
        }
    }

    // From the end along the ways that were furthest, one edit at a time.
    private List<(int Left, int Right)> Back(int first, int x, int y, int edits)
    {
        var pairs = new List<(int, int)>();
        for (; edits > 0; edits--)
        {
            var before = _reached[edits - 1];
            var diagonal = x - y;
            var from = IsDown(before, edits - 1, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var (wasX, wasY) = (before[edits - 1 + from + 1], before[edits - 1 + from + 1] - from);
            for (; x > wasX && y > wasY; x--, y--)
                pairs.Add((first + x, first + y));
            (x, y) = (wasX, wasY);
        }

        for (; x > 0 && y > 0; x--, y--)
            pairs.Add((first + x, first + y));
        pairs.Reverse();
        return pairs;
    }

    private static bool IsDown(int[] reach, int middle, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && reach[middle + diagonal] < reach[middle + diagonal + 2]);
}
