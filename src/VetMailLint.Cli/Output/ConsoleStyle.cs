namespace VetMailLint.Cli.Output;

/// <summary>Colours text for a terminal, or leaves it as it is.</summary>
internal sealed class ConsoleStyle
{
    private const string Reset = "\e[0m";

    private readonly bool _hasColour;

    private ConsoleStyle(bool hasColour) => _hasColour = hasColour;

    /// <summary>Text without colours.</summary>
    public static ConsoleStyle Plain => new(hasColour: false);

    /// <summary>The style of one output stream.</summary>
    /// <param name="choice">What the user asked for; it beats all that follows.</param>
    /// <param name="isRedirected">Whether the stream is something else than a terminal.</param>
    /// <param name="variable">Gives the value of an environment variable, or null.</param>
    public static ConsoleStyle For(ColorChoice choice, bool isRedirected, Func<string, string?> variable)
    {
        var hasColour = choice switch
        {
            ColorChoice.Always => true,
            ColorChoice.Never => false,
            _ when !string.IsNullOrEmpty(variable("NO_COLOR")) => false,
            _ => IsForced(variable) || (!isRedirected && HasColours(variable)),
        };
        return new ConsoleStyle(hasColour);
    }

    public string Paint(Ink ink, string text)
    {
        var code = Code(ink);
        return _hasColour && code.Length > 0 && text.Length > 0 ? $"{code}{text}{Reset}" : text;
    }

    // A pipeline's log is no terminal, and many show colours all the same.
    private static bool IsForced(Func<string, string?> variable) => variable("FORCE_COLOR") is { Length: > 0 } value && value is not ("0" or "false");

    // The consoles of old Windows print escapes as text; those that do not name themselves.
    private static bool HasColours(Func<string, string?> variable) =>
        variable("TERM") is { } terminal
            ? terminal != "dumb"
            : !OperatingSystem.IsWindows() || variable("WT_SESSION") is not null || variable("ConEmuANSI") == "ON";

    private static string Code(Ink ink) => ink switch
    {
        Ink.Error => "\e[1;31m",
        Ink.Warning => "\e[1;33m",
        Ink.Info => "\e[1;36m",
        Ink.Fix => "\e[32m",
        Ink.Strong => "\e[1m",
        Ink.Faint => "\e[2m",
        _ => "",
    };
}
