using System.Text.RegularExpressions;
using VetMailLint.Cli.Output;

namespace VetMailLint.Cli.Reports;

/// <summary>A rule's page for a terminal: what only a browser or a test understands is put into words.</summary>
internal sealed class RulePage(TextWriter output, ConsoleStyle style)
{
    private const string ExampleMark = " vetmaillint ";

    public void Write(string page)
    {
        foreach (var line in WithoutTitle(page).Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                output.WriteLine(style.Paint(Ink.Strong, line[3..]));
            else if (line.StartsWith("```", StringComparison.Ordinal) && line.IndexOf(ExampleMark, StringComparison.Ordinal) is var mark and > 0)
                Example(line[..mark], line[(mark + ExampleMark.Length)..]);
            else
                output.WriteLine(Plain(line));
        }
    }

    /// <summary>The title stands above the page already.</summary>
    private static string WithoutTitle(string page)
    {
        var body = page.TrimStart('\n');
        return body.StartsWith("# ", StringComparison.Ordinal) ? body[(body.IndexOf('\n') + 1)..].TrimStart('\n') : body;
    }

    private void Example(string fence, string words)
    {
        var said = words.Split(' ').Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[^1]);
        var name = said.GetValueOrDefault("file") ?? "C#";
        var client = said.TryGetValue("client", out var id) ? $" with {id}" : "";
        var day = said.TryGetValue("as_of", out var date) ? $" on {date}" : "";
        output.WriteLine($"{name}{client}{day}: {Verdict(said["expect"])}");
        output.WriteLine(fence);
    }

    private static string Verdict(string expected) =>
        expected == "none" ? "nothing is reported" : string.Join(", ", expected.Split(',').Select(place => place.Replace(":", " in line ")));

    /// <summary>Links to other pages become their words, and the marks of shape-true keys become placeholders.</summary>
    private static string Plain(string line)
    {
        var text = Regex.Replace(line, @"\[([^\]]+)\]\((?!https?:)[^)]+\)", "$1");
        return Regex.Replace(text, @"\{\{key:([a-z0-9-]+)\}\}", "<$1>");
    }
}
