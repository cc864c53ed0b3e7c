using System.Globalization;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Fixing;

/// <summary>Shows what repairs change as a unified diff. Secrets are masked, so it is for eyes and not for patch(1).</summary>
internal sealed class UnifiedDiff(TextWriter output)
{
    private const int Context = 2;

    public void Write(FixedFile file, string before, string after)
    {
        var (left, right) = (new DiffSide(before, file.Before.Secrets), new DiffSide(after, file.After.Secrets));
        output.WriteLine($"--- {SafeText.OneLine(file.Before.Path)}");
        output.WriteLine($"+++ {SafeText.OneLine(file.Before.Path)}");
        var changes = Changes(left, right);
        for (var from = 0; from < changes.Count;)
        {
            // Changes that share their surroundings are one hunk.
            var to = from + 1;
            while (to < changes.Count && changes[to].Left - changes[to - 1].LeftEnd <= 2 * Context)
                to++;

            Hunk(left, right, changes.GetRange(from, to - from));
            from = to;
        }
    }

    /// <summary>What stands between lines that are the same.</summary>
    private static List<Change> Changes(DiffSide left, DiffSide right)
    {
        var changes = new List<Change>();
        var (nextLeft, nextRight) = (1, 1);
        foreach (var (sameLeft, sameRight) in LineAlignment.Of(left, right).Append((left.Count + 1, right.Count + 1)))
        {
            if (sameLeft > nextLeft || sameRight > nextRight)
                changes.Add(new(nextLeft, sameLeft, nextRight, sameRight));
            (nextLeft, nextRight) = (sameLeft + 1, sameRight + 1);
        }

        return changes;
    }

    private void Hunk(DiffSide left, DiffSide right, List<Change> changes)
    {
        var first = Math.Max(1, changes[0].Left - Context);
        var last = Math.Min(left.Count, changes[^1].LeftEnd - 1 + Context);
        var before = last - first + 1;
        var after = before + changes.Sum(change => change.RightEnd - change.Right - (change.LeftEnd - change.Left));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"@@ -{first},{before} +{first + changes[0].Right - changes[0].Left},{after} @@"));
        var line = first;
        foreach (var change in changes)
        {
            for (; line < change.Left; line++)
                output.WriteLine(" " + left.Shown(line));
            for (; line < change.LeftEnd; line++)
                output.WriteLine("-" + left.Shown(line));
            for (var added = change.Right; added < change.RightEnd; added++)
                output.WriteLine("+" + right.Shown(added));
        }

        for (; line <= last; line++)
            output.WriteLine(" " + left.Shown(line));
    }

    /// <summary>Lines of the left side that those of the right side replace; ends are behind the last.</summary>
    private readonly record struct Change(int Left, int LeftEnd, int Right, int RightEnd);
}
