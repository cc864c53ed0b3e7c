using System.Text;
using VetMailLint.Cli.Commands;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Docs;

/// <summary>A document with calls of the command, and with parts between two marks that are what a call says.</summary>
internal sealed class ShownCommands(string path)
{
    public const string Begin = "<!-- generated: vetmaillint ";
    private const string End = "<!-- end -->";

    public string Text { get; } = Repository.Read(path);

    /// <summary>Holds the generated parts to what the command says today, or writes them anew where the variable says so.</summary>
    public void AreCurrent(string variable)
    {
        var current = Regenerated();
        if (Environment.GetEnvironmentVariable(variable) == "1")
            File.WriteAllText(Repository.PathOf(path), current);
        else
            Assert.Equal(current, Text);
    }

    /// <summary>The lines that make and use a baseline, in their order, as they stand but for comments.</summary>
    public IEnumerable<string[]> BaselineCalls() => Text.Split('\n').Where(IsBaselineCall)
        .Select(line => line["$ vetmaillint ".Length..].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The arguments of each other <c>$ vetmaillint</c> line, without comments and redirections, and with reports left unwritten.
    /// </summary>
    public IEnumerable<string[]> Calls()
    {
        foreach (var line in Text.Split('\n'))
        {
            if (!line.StartsWith("$ vetmaillint ", StringComparison.Ordinal) || IsBaselineCall(line))
                continue;

            var call = line["$ vetmaillint ".Length..].Split('#', '<', '>')[0];
            yield return call.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Contains('=') && !word.StartsWith('-') ? word.Split('=')[0] : word is "deploy" or "." ? "samples" : word)
                .Append(call.StartsWith("lint ", StringComparison.Ordinal) && !call.Contains("--") ? "samples" : "")
                .Where(word => word.Length > 0)
                .ToArray();
        }
    }

    /// <summary>Runs a call in a folder, or in the repository, where nothing may be written.</summary>
    public static (int Status, string Output) Run(string[] args, string? folder = null)
    {
        using var output = new MemoryStream();
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        var status = CommandLine.Run(args, new Surroundings
        {
            Output = output,
            Out = writer,
            Error = TextWriter.Null,
            OpenInput = () => new MemoryStream("{}"u8.ToArray()),
            IsInputRedirected = true,
            WorkingFolder = (folder ?? Repository.Root).Replace('\\', '/'),
            Today = EmbeddedKnowledge.Instance.Date,
        });
        writer.Flush();
        return (status, Encoding.UTF8.GetString(output.ToArray()));
    }

    private static bool IsBaselineCall(string line) =>
        line.StartsWith("$ vetmaillint ", StringComparison.Ordinal) && line.Split('#')[0].Contains("baseline", StringComparison.Ordinal);

    private string Regenerated()
    {
        var text = new StringBuilder();
        var position = 0;
        for (int begin; (begin = Text.IndexOf(Begin, position, StringComparison.Ordinal)) >= 0;)
        {
            var lineEnd = Text.IndexOf('\n', begin);
            var call = Text[(begin + Begin.Length)..lineEnd].Replace(" -->", "").Split(' ');
            text.Append(Text, position, lineEnd + 1 - position).Append("```text\n").Append(Run(call).Output.TrimEnd('\n')).Append("\n```\n");
            position = Text.IndexOf(End, lineEnd, StringComparison.Ordinal);
        }

        return text.Append(Text, position, Text.Length - position).ToString();
    }
}
