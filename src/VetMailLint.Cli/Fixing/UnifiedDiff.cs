using System.Globalization;
using VetMailLint.Cli.Output;
using VetMailLint.Config.Text;

namespace VetMailLint.Cli.Fixing;

/// <summary>
/// Shows what repairs change as a unified diff. Secrets are masked, so it is for eyes and not for patch(1). Repairs change values inside
/// lines and add no lines, which makes the two sides easy to lay beside each other.
/// </summary>
internal sealed class UnifiedDiff(TextWriter output)
{
    private const int Context = 2;

    public void Write(FixedFile file, string before, string after)
    {
        var (left, right) = (new LineMap("", before), new LineMap("", after));
        var (leftSecrets, rightSecrets) = (file.Before.Secrets, file.After.Secrets);
        output.WriteLine($"--- {file.Before.Path}");
        output.WriteLine($"+++ {file.Before.Path}");
        for (var line = 1; line <= left.LineCount; line++)
        {
            if (IsSame(left, before, right, after, line))
                continue;

            var first = Math.Max(1, line - Context);
            var last = EndOfHunk(left, before, right, after, line);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"@@ -{first},{last - first + 1} +{first},{last - first + 1} @@"));
            for (line = first; line <= last; line++)
            {
                var start = line;
                while (line <= last && !IsSame(left, before, right, after, line))
                    output.WriteLine("-" + Shown(left, before, leftSecrets, line++));
                for (var changed = start; changed < line; changed++)
                    output.WriteLine("+" + Shown(right, after, rightSecrets, changed));
                if (line <= last)
                    output.WriteLine(" " + Shown(left, before, leftSecrets, line));
            }
        }
    }

    private static int EndOfHunk(LineMap left, string before, LineMap right, string after, int line)
    {
        var last = line;
        for (var next = line; next <= left.LineCount && next <= last + (2 * Context); next++)
        {
            if (!IsSame(left, before, right, after, next))
                last = next;
        }

        return Math.Min(last + Context, Count(left));
    }

    // A map has an empty line behind the last line end; a diff has none.
    private static int Count(LineMap lines) =>
        lines.LineCount - (lines.LineCount > 1 && lines.StartOf(lines.LineCount) == lines.EndOf(lines.LineCount) ? 1 : 0);

    private static bool IsSame(LineMap left, string before, LineMap right, string after, int line) =>
        Text(left, before, line).SequenceEqual(Text(right, after, line));

    private static ReadOnlySpan<char> Text(LineMap lines, string text, int line) =>
        text.AsSpan(lines.StartOf(line), lines.EndOf(line) - lines.StartOf(line));

    private static string Shown(LineMap lines, string text, MaskedRanges secrets, int line)
    {
        var shown = new System.Text.StringBuilder();
        var at = lines.StartOf(line);
        foreach (var (start, end) in secrets.Within(at, lines.EndOf(line)))
        {
            shown.Append(text, at, start - at).Append(FrameLine.Mask);
            at = end;
        }

        shown.Append(text, at, lines.EndOf(line) - at);
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) && shown[i] != '\t')
                shown[i] = '\uFFFD';
        }

        return shown.ToString();
    }
}
