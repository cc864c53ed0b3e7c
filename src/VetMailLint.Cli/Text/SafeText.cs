using System.Text;

namespace VetMailLint.Cli.Text;

/// <summary>Text of others, fit for a terminal.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, control characters, escapes and hidden characters made visible.</summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (CharWidth.IsUnsafe(rune))
                safe.Append(CharWidth.Picture(rune));
            else
                safe.Append(rune.ToString());
        }

        return safe.ToString();
    }
}
