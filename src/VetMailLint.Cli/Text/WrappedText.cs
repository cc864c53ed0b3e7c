using System.Text;

namespace VetMailLint.Cli.Text;

/// <summary>Breaks a text between words, by the columns that its characters take.</summary>
internal static class WrappedText
{
    /// <param name="text">One line, its words apart by single blanks.</param>
    /// <param name="first">The columns that the first line has.</param>
    /// <param name="others">The columns that each other line has.</param>
    /// <returns>The lines; a word that is longer than a line has one of its own.</returns>
    public static List<string> Lines(string text, int first, int others)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var word in text.Split(' '))
        {
            var needed = WidthOf(word);
            // A word that does not fit behind what stands before it begins the next line.
            if (lines.Count == 0 && line.Length == 0 && needed > first && needed <= others)
                lines.Add("");

            var room = lines.Count == 0 ? first : others;
            if (line.Length > 0 && width + 1 + needed > room)
            {
                lines.Add(line.ToString());
                line.Clear();
                width = 0;
            }

            if (line.Length > 0)
            {
                line.Append(' ');
                width++;
            }

            line.Append(word);
            width += needed;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The columns that a text takes.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += CharWidth.Of(rune);

        return width;
    }
}
