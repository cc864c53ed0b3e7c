using System.Text;

namespace VetMailLint.Cli.Commands;

/// <summary>What is to be explained: the words of the call, or standard input.</summary>
internal static class ExplainInput
{
    private const string StandardInput = "-";

    /// <summary>An exception with all it wraps is some thousand characters; what stands behind a million is not read.</summary>
    private const int Limit = 1_000_000;

    /// <returns>The text, or null after it was said what is missing.</returns>
    public static string? Read(string[] words, Surroundings surroundings)
    {
        var isPiped = words is [StandardInput] || (words.Length == 0 && surroundings.IsInputRedirected);
        var text = isPiped ? FromStandardInput(surroundings) : string.Join(' ', words);
        if (!string.IsNullOrWhiteSpace(text))
            return text.Trim();

        surroundings.Error.WriteLine(isPiped
            ? "vetmaillint: standard input is empty"
            : "vetmaillint: name a rule, such as VML103, or give a reply code or an error text; '-' reads standard input");
        surroundings.Error.WriteLine("'vetmaillint explain --help' shows what there is.");
        return null;
    }

    private static string FromStandardInput(Surroundings surroundings)
    {
        using var reader = new StreamReader(surroundings.OpenInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var buffer = new char[Limit];
        return new string(buffer, 0, reader.ReadBlock(buffer));
    }
}
