namespace VetMailLint.Knowledge;

/// <summary>How many slips lie between two words: a letter left out, added, replaced, or two neighbours swapped.</summary>
public static class SlipDistance
{
    /// <summary>The number of slips that make one word of the other; neighbours that change places are one.</summary>
    public static int Between(string left, string right)
    {
        // Rows of the table that ends with the distance of the whole words; a swap looks two rows back.
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
