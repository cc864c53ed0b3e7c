using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Bench;

/// <summary>One compilation with one set of analyzers.</summary>
/// <param name="Analyzers">Milliseconds that the compiler counts for the analyzers, over all threads.</param>
/// <param name="Processor">Milliseconds of processor time of everything, the compiler's own work included.</param>
/// <param name="Allocated">MiB allocated by everything.</param>
/// <param name="Reported">What the analyzers reported.</param>
internal sealed record Sample(double Analyzers, double Processor, double Allocated, int Reported)
{
    public static async Task<Sample> Take(Corpus corpus, AnalyzerSet set)
    {
        var compilation = corpus.Compile();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(true);
        var processor = Environment.CpuUsage.TotalTime;
        if (set.Analyzers.IsEmpty)
        {
            compilation.GetDiagnostics();
            return new(0, Since(processor), Since(allocated), 0);
        }

        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new([]), (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: true);
        var analysis = compilation.WithAnalyzers(set.Analyzers, options);
        var found = await analysis.GetAllDiagnosticsAsync();
        var (own, bytes) = (Since(processor), Since(allocated));

        var time = TimeSpan.Zero;
        foreach (var analyzer in set.Analyzers)
            time += (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        if (failures.Count > 0)
            throw new InvalidOperationException($"{set.Name} threw.", failures[0]);

        return new(time.TotalMilliseconds, own, bytes, found.Count(d => !d.Id.StartsWith("CS", StringComparison.Ordinal)));
    }

    private static double Since(TimeSpan start) => (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;

    private static double Since(long allocated) => (GC.GetTotalAllocatedBytes(true) - allocated) / 1024.0 / 1024.0;
}
