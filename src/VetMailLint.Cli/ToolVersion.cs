using System.Globalization;
using System.Reflection;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli;

/// <summary>What reports say of the tool itself.</summary>
internal static class ToolVersion
{
    /// <summary>The version of the command.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The day of the knowledge base.</summary>
    public static string KnowledgeDate => EmbeddedKnowledge.Instance.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
