using System.Diagnostics;

namespace VetMailLint.Package.Tests;

/// <summary>Runs the command that the build of the tests has built.</summary>
internal static class Tool
{
    /// <summary>The exit status and standard output.</summary>
    public static async Task<(int Status, string Output)> Run(string folder, IEnumerable<string> arguments)
    {
        var program = Repository.PathOf($"src/VetMailLint.Cli/bin/{Repository.Configuration}/net10.0/vetmaillint.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
