using VetMailLint.Cli.Output;

namespace VetMailLint.Cli.Tests.Output;

public sealed class ConsoleStyleTests
{
    private static bool HasColour(ColorChoice choice, bool redirected, params (string Name, string Value)[] variables)
    {
        var style = ConsoleStyle.For(choice, redirected, name => variables.FirstOrDefault(variable => variable.Name == name).Value);
        var painted = style.Paint(Ink.Error, "x");
        Assert.Contains("x", painted, StringComparison.Ordinal);
        return painted.Contains('\e');
    }

    [Fact]
    public void Auto_ColoursATerminalOnly()
    {
        Assert.True(HasColour(ColorChoice.Auto, redirected: false, ("TERM", "xterm-256color")));
        Assert.False(HasColour(ColorChoice.Auto, redirected: true, ("TERM", "xterm-256color")));
    }

    [Fact]
    public void Auto_RespectsNoColorAndDumbTerminals()
    {
        Assert.False(HasColour(ColorChoice.Auto, redirected: false, ("TERM", "xterm"), ("NO_COLOR", "1")));
        Assert.True(HasColour(ColorChoice.Auto, redirected: false, ("TERM", "xterm"), ("NO_COLOR", "")));
        Assert.False(HasColour(ColorChoice.Auto, redirected: false, ("TERM", "dumb")));
    }

    [Fact]
    public void Always_AndNever_BeatAllElse()
    {
        Assert.True(HasColour(ColorChoice.Always, redirected: true, ("TERM", "dumb"), ("NO_COLOR", "1")));
        Assert.False(HasColour(ColorChoice.Never, redirected: false, ("TERM", "xterm")));
    }

    [Fact]
    public void PlainInkAndEmptyText_StayBare()
    {
        var style = ConsoleStyle.For(ColorChoice.Always, isRedirected: false, _ => null);

        Assert.Equal("x", style.Paint(Ink.Plain, "x"));
        Assert.Equal("", style.Paint(Ink.Error, ""));
        Assert.Equal("\e[2mx\e[0m", style.Paint(Ink.Faint, "x"));
    }
}
