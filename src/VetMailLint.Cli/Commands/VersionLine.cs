using System.CommandLine;
using System.CommandLine.Invocation;

namespace VetMailLint.Cli.Commands;

/// <summary><c>vetmaillint --version</c>: the version and the day of the facts, for what is reported depends on both.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parsed)
    {
        parsed.InvocationConfiguration.Output.WriteLine($"vetmaillint {ToolVersion.Text} (knowledge of {ToolVersion.KnowledgeDate})");
        return ExitStatus.Clean;
    }
}
