using System.Globalization;

namespace VetMailLint.Bench;

/// <summary>Measures sets of analyzers in turns, so that what else the machine does hits all of them alike, and prints medians.</summary>
internal static class Table
{
    /// <summary>Rounds until the runtime has compiled its methods for good.</summary>
    private const int Warming = 3;

    public static async Task Print(Corpus corpus, AnalyzerSet[] sets, int rounds)
    {
        var samples = sets.ToDictionary(s => s, _ => new List<Sample>());
        for (var round = -Warming; round < rounds; round++)
        {
            foreach (var set in sets)
            {
                var sample = await Sample.Take(corpus, set);
                if (round >= 0)
                    samples[set].Add(sample);
            }
        }

        var alone = Median(samples[sets[0]], s => s.Processor);
        var (files, size) = (corpus.Count, corpus.Length / 1e6);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| {corpus.Name} ({files} files, {size:0.0} MB) | analyzer ms | least | all processor ms | x compiler | allocated MiB | reported |\n|---|---|---|---|---|---|---|"));
        foreach (var set in sets)
        {
            var taken = samples[set];
            var (time, least, processor, allocated) = (Median(taken, s => s.Analyzers), taken.Min(s => s.Analyzers), Median(taken, s => s.Processor), Median(taken, s => s.Allocated));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set.Name} | {time:0.0} | {least:0.0} | {processor:0} | {processor / alone:0.00} | {allocated:0.0} | {taken[0].Reported} |"));
        }
    }

    private static double Median(List<Sample> samples, Func<Sample, double> value)
    {
        var sorted = samples.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
