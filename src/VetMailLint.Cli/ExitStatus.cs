namespace VetMailLint.Cli;

/// <summary>The exit statuses; where several apply, usage wins over findings, findings over absence.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>A wrong call or a mistake in a configuration file.</summary>
    public const int Usage = 2;

    /// <summary>A named path does not exist, or a whole-tree run met no file of a kind that is read.</summary>
    public const int NothingThere = 3;

    /// <summary>A mistake of ours, which is never taken for findings.</summary>
    public const int Broken = 4;
}
