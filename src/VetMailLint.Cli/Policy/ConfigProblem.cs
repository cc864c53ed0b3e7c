using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>A mistake in a configuration file. An error ends the run with a configuration error; a warning is only told.</summary>
internal sealed record ConfigProblem(Severity Severity, string File, int Line, int Column, string Message)
{
    /// <summary>Orders by file, then place.</summary>
    public static int Compare(ConfigProblem left, ConfigProblem right)
    {
        var byFile = string.CompareOrdinal(left.File, right.File);
        if (byFile != 0)
            return byFile;

        var byLine = left.Line.CompareTo(right.Line);
        if (byLine != 0)
            return byLine;

        var byColumn = left.Column.CompareTo(right.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(left.Message, right.Message);
    }
}
