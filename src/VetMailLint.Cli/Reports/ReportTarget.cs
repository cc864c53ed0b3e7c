using VetMailLint.Cli.Commands;

namespace VetMailLint.Cli.Reports;

/// <summary>One report to write: its format, and the file or standard output.</summary>
/// <param name="Format">One of <see cref="Formats"/>.</param>
/// <param name="File">The file, or null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>The formats there are.</summary>
    public static readonly string[] Formats = ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "msbuild"];

    /// <summary>The name that stands for standard output.</summary>
    private const string StandardOutput = "-";

    /// <summary>Reads <c>FORMAT[=FILE]</c> words, or says what is wrong.</summary>
    public static IReadOnlyList<ReportTarget>? ParseAll(IReadOnlyList<string> words, ref string problem)
    {
        var targets = new List<ReportTarget>(words.Count);
        foreach (var word in words)
        {
            var equals = word.IndexOf('=');
            var format = equals < 0 ? word : word[..equals];
            if (Array.IndexOf(Formats, format) < 0)
            {
                problem = ChoiceOption.Refusal("--format", format, Formats);
                return null;
            }

            if (equals == word.Length - 1)
            {
                problem = $"--format {word} names no file; write --format {format}=report.{ExtensionOf(format)}";
                return null;
            }

            var file = equals < 0 ? StandardOutput : word[(equals + 1)..];
            targets.Add(new(format, file == StandardOutput ? null : file));
        }

        if (targets.FindAll(target => target.File is null && target.Format != "text").Count > 1)
        {
            problem = "only one machine format can have standard output; give the others a file, as in --format json=report.json";
            return null;
        }

        return targets;
    }

    /// <summary>How the name of a file of this format ends, without the dot.</summary>
    public static string ExtensionOf(string format) => format switch
    {
        "json" or "jsonl" or "sarif" => format,
        "gitlab" => "json",
        "junit" => "xml",
        _ => "txt",
    };
}
