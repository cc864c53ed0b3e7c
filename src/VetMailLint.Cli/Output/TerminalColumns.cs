namespace VetMailLint.Cli.Output;

/// <summary>How wide the terminal is.</summary>
internal static class TerminalColumns
{
    /// <summary>The columns, or null where there is no terminal or it does not tell.</summary>
    public static int? Get()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return null;

        try
        {
            return Console.WindowWidth is var columns and > 0 ? columns : null;
        }
        catch (Exception failure) when (failure is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
