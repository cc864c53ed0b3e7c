using System.Runtime.InteropServices;

namespace VetMailLint.Cli.Output;

/// <summary>How wide the terminal is.</summary>
internal static class TerminalColumns
{
    private const int Output = 1;
    private const int Error = 2;

    /// <summary>TIOCGWINSZ of Linux.</summary>
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The columns, or null where there is no terminal or it does not tell.</summary>
    public static int? Get()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return null;

        try
        {
            // Console.WindowWidth would switch the keypad of a Unix terminal into another mode.
            var columns = OperatingSystem.IsLinux() ? OfLinux(Console.IsOutputRedirected ? Error : Output) : Console.WindowWidth;
            return columns > 0 ? columns : null;
        }
        catch (Exception failure) when (failure is IOException or PlatformNotSupportedException or DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static int OfLinux(int descriptor) => Ioctl(descriptor, GetWindowSize, out var size) == 0 ? size.Columns : 0;

    [DllImport("libc", EntryPoint = "ioctl")]
    private static extern int Ioctl(int descriptor, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}
