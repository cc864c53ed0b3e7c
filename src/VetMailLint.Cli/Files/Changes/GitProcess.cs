using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace VetMailLint.Cli.Files.Changes;

/// <summary>Runs git in a folder.</summary>
internal sealed class GitProcess(string folder)
{
    /// <summary>What git answered, or null where it cannot be started.</summary>
    public Answer? Run(params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        // Names and messages are read here, nobody is asked, and the index of the user is not written.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What git said, and whether it did what it was asked.</summary>
    public sealed record Answer(int Status, string Output, string Errors)
    {
        public bool IsGood => Status == 0;

        /// <summary>The output without the line end.</summary>
        public string Line => Output.TrimEnd('\n', '\r');

        /// <summary>What went wrong, in git's words.</summary>
        public string Complaint => Errors.Split('\n')[0].Trim();

        /// <summary>The parts of an output that ends each with a NUL.</summary>
        public string[] Names => Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }
}
