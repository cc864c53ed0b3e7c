namespace VetMailLint.Cli;

/// <summary>What the command line takes from the machine, in one place: nothing else reads the clock, the environment or the streams.</summary>
internal sealed record Surroundings
{
    /// <summary>Standard output as bytes, for machine formats.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard output as text.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether standard input is something else than a keyboard.</summary>
    public bool IsInputRedirected { get; init; }

    /// <summary>The full path of the working folder, with <c>/</c>.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Today.</summary>
    public required DateTime Today { get; init; }

    /// <summary>Whether standard output is something else than a terminal.</summary>
    public bool IsOutputRedirected { get; init; } = true;

    /// <summary>Whether standard error is something else than a terminal.</summary>
    public bool IsErrorRedirected { get; init; } = true;

    /// <summary>The columns of the terminal, or null where there is none or it does not tell.</summary>
    public int? Columns { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The machine this process runs on.</summary>
    public static Surroundings OfThisMachine()
    {
        var output = Console.OpenStandardOutput();
        return new()
        {
            Output = output,
            Out = new StreamWriter(output, new System.Text.UTF8Encoding(false)) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true },
            OpenInput = Console.OpenStandardInput,
            IsInputRedirected = Console.IsInputRedirected,
            WorkingFolder = Directory.GetCurrentDirectory().Replace('\\', '/'),
            Today = DateTime.Today,
            IsOutputRedirected = Console.IsOutputRedirected,
            IsErrorRedirected = Console.IsErrorRedirected,
            Columns = Cli.Output.TerminalColumns.Get(),
            Variable = Environment.GetEnvironmentVariable,
        };
    }
}
