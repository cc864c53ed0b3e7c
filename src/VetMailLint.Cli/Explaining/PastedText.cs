using System.Text;

namespace VetMailLint.Cli.Explaining;

/// <summary>A text that somebody pasted, made comparable. It may hold secrets: nothing of it is ever shown but its reply codes.</summary>
internal sealed class PastedText
{
    /// <param name="text">As it was pasted; logs write line ends as <c>\n</c>, some terminals curl the quotes.</param>
    public PastedText(string text)
    {
        Folded = Fold(text);
        IsAboutMail = Folded.Contains("smtp", StringComparison.Ordinal);
        Codes = ReplyCodeScan.Of(Folded);
    }

    /// <summary>Lower case, on one line, with single blanks.</summary>
    public string Folded { get; }

    /// <summary>Whether the text itself speaks of SMTP.</summary>
    public bool IsAboutMail { get; }

    /// <summary>The reply codes in it, in their order.</summary>
    public IReadOnlyList<ReplyCode> Codes { get; }

    /// <summary>Whether nothing but codes was given.</summary>
    public bool IsBareCode => Codes.Count > 0 && Codes.Sum(code => code.Text.Length) + Codes.Count - 1 == Folded.Length;

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length && text[i + 1] is 'n' or 'r' or 't' && (i == 0 || text[i - 1] != '\\');
            if (isEscape)
                i++;

            var at = isEscape ? ' ' : Plain(text[i]);
            if (at != ' ')
                folded.Append(char.ToLowerInvariant(at));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    private static char Plain(char at) => at switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' => '"',
        _ when char.IsWhiteSpace(at) || char.IsControl(at) => ' ',
        _ => at,
    };
}
