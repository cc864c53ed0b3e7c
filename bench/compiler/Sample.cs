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
        var result = await compilation.WithAnalyzers(set.Analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        var (own, bytes) = (Since(processor), Since(allocated));
        if (failures.Count > 0)
            throw new InvalidOperationException($"{set.Name} threw.", failures[0]);

        var time = result.AnalyzerTelemetryInfo.Values.Sum(t => t.ExecutionTime.TotalMilliseconds);
        return new(time, own, bytes, result.GetAllDiagnostics().Count(d => !IsOfCompiler(d)));
    }

    private static bool IsOfCompiler(Diagnostic found) => found.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static double Since(TimeSpan start) => (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;

    private static double Since(long allocated) => (GC.GetTotalAllocatedBytes(true) - allocated) / 1024.0 / 1024.0;
}
