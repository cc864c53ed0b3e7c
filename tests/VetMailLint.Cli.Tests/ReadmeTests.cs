using System.Text;
using VetMailLint.Cli.Commands;

namespace VetMailLint.Cli.Tests;

/// <summary>
/// The README shows what the command really says, and every call of the command that it shows works. Run with UPDATE_README=1 to write
/// the generated parts anew.
/// </summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- generated: vetmaillint ";
    private const string End = "<!-- end -->";

    private static string ReadmePath => Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void GeneratedParts_AreCurrent()
    {
        var readme = File.ReadAllText(ReadmePath);
        var current = Regenerate(readme);
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
            File.WriteAllText(ReadmePath, current);
        else
            Assert.Equal(current, readme);
    }

    [Fact]
    public void GeneratedParts_AreThere() => Assert.Equal(4, File.ReadAllText(ReadmePath).Split(Begin).Length - 1);

    [Fact]
    public void CommandsShown_AreUnderstood()
    {
        var calls = Calls(File.ReadAllText(ReadmePath)).ToList();

        Assert.True(calls.Count >= 8, $"only {calls.Count} calls");
        Assert.All(calls, call => Assert.NotEqual(ExitStatus.Usage, Run(call).Status));
    }

    private static string Regenerate(string readme)
    {
        var text = new StringBuilder();
        var position = 0;
        for (int begin; (begin = readme.IndexOf(Begin, position, StringComparison.Ordinal)) >= 0;)
        {
            var lineEnd = readme.IndexOf('\n', begin);
            var call = readme[(begin + Begin.Length)..lineEnd].Replace(" -->", "").Split(' ');
            text.Append(readme, position, lineEnd + 1 - position).Append("```text\n").Append(Run(call).Output.TrimEnd('\n')).Append("\n```\n");
            position = readme.IndexOf(End, lineEnd, StringComparison.Ordinal);
        }

        return text.Append(readme, position, readme.Length - position).ToString();
    }

    /// <summary>The arguments of each <c>$ vetmaillint</c> line, without comments and redirections, and with reports left unwritten.</summary>
    private static IEnumerable<string[]> Calls(string readme)
    {
        foreach (var line in readme.Split('\n'))
        {
            if (!line.StartsWith("$ vetmaillint ", StringComparison.Ordinal))
                continue;

            var call = line["$ vetmaillint ".Length..].Split('#', '<')[0];
            yield return call.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word == "json=report.json" ? "json" : word is "deploy" or "." ? "samples" : word)
                .Append(call.StartsWith("lint ", StringComparison.Ordinal) && !call.Contains("--") ? "samples" : "")
                .Where(word => word.Length > 0)
                .ToArray();
        }
    }

    private static (int Status, string Output) Run(string[] args)
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
            WorkingFolder = Repository.Root.Replace('\\', '/'),
            Today = new DateTime(2026, 11, 23),
        });
        writer.Flush();
        return (status, Encoding.UTF8.GetString(output.ToArray()));
    }
}
