using System.Diagnostics;

namespace VetMailLint.Cli.Tests.Files;

/// <summary>The git of the machine, asked without the settings of the person at it.</summary>
internal static class Git
{
    private static readonly Lazy<bool> s_isHere = new(() => Start("/", ["--version"]).ExitCode == 0);

    public static bool IsHere => s_isHere.Value;

    public static void Init(string folder) => Run(folder, "init", "--quiet");

    /// <summary>Runs a command of git that must succeed.</summary>
    public static void Run(string folder, params string[] arguments) => Assert.Equal(0, Start(folder, arguments).ExitCode);

    /// <summary>Those of the paths, relative to the folder, that git ignores.</summary>
    public static HashSet<string> Ignored(string folder, IEnumerable<string> paths)
    {
        var (exitCode, output) = Start(folder, ["check-ignore", "--no-index", "--stdin", "-z"], string.Join('\0', paths) + "\0");
        Assert.InRange(exitCode, 0, 1);
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static (int ExitCode, string Output) Start(string folder, string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["XDG_CONFIG_HOME"] = folder,
                ["GIT_AUTHOR_NAME"] = "a", ["GIT_AUTHOR_EMAIL"] = "a@example.com", ["GIT_COMMITTER_NAME"] = "a", ["GIT_COMMITTER_EMAIL"] = "a@example.com" },
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, output.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
