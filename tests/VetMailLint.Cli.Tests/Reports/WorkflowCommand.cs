using System.Text.RegularExpressions;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>
/// A line as the runner of GitHub reads it (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands): a command, its
/// properties, and behind the second pair of colons the message, with their escapes taken back.
/// </summary>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    private static readonly string[] s_names = ["error", "warning", "notice"];
    private static readonly string[] s_properties = ["file", "line", "endLine", "col", "endColumn", "title"];

    /// <summary>The command of a line, or null where the runner would take the line for a part of the log.</summary>
    public static WorkflowCommand? Parse(string line)
    {
        if (Regex.Match(line, "^::([a-z]+) ([^\r\n]*?)::([^\r\n]*)$") is not { Success: true } match)
            return null;

        var properties = new Dictionary<string, string>();
        foreach (var property in match.Groups[2].Value.Split(','))
        {
            var parts = property.Split('=', 2);
            if (parts.Length != 2 || !s_properties.Contains(parts[0]) || !properties.TryAdd(parts[0], Plain(parts[1], isProperty: true)))
                return null;
        }

        return s_names.Contains(match.Groups[1].Value) ? new(match.Groups[1].Value, properties, Plain(match.Groups[3].Value, isProperty: false)) : null;
    }

    /// <summary>A number of the place; 1 is the first line and column.</summary>
    public int Number(string property) => int.Parse(Properties[property], System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(string text, bool isProperty)
    {
        if (isProperty)
            text = text.Replace("%3A", ":").Replace("%2C", ",");

        return text.Replace("%0D", "\r").Replace("%0A", "\n").Replace("%25", "%");
    }
}
