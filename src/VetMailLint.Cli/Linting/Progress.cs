using System.Diagnostics;

namespace VetMailLint.Cli.Linting;

/// <summary>Tells a person at a terminal that a long run goes on. For one thread.</summary>
internal sealed class Progress(Surroundings surroundings, int total)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private bool _shown;

    public void Step(int done)
    {
        if (surroundings.IsErrorRedirected || _sinceLast.Elapsed < Patience)
            return;

        surroundings.Error.Write($"\rchecked {done} of {total} files");
        _shown = true;
        _sinceLast.Restart();
    }

    public void End()
    {
        if (_shown)
            surroundings.Error.Write($"\r{new string(' ', 40)}\r");
    }
}
