using VetMailLint.Knowledge;

namespace VetMailLint.Cli;

/// <summary>The texts that travel in the command: pages of the rules and what people see at run time.</summary>
internal static class ProseResource
{
    private static Prose? _prose;

    /// <summary>The texts, read at the first call.</summary>
    public static Prose Load()
    {
        if (_prose is not null)
            return _prose;

        using var stream = typeof(ProseResource).Assembly.GetManifestResourceStream("Prose.txt")
            ?? throw new InvalidOperationException("The command was built without its texts.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return _prose = new Prose(file);
    }
}
