using YamlDotNet.Core;

namespace VetMailLint.Config.DataFiles;

/// <summary>All mistakes of one run: a person who mends a file wants to see them together. And all facts, which may be old.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _problems = [];

    /// <summary>The facts that were read on the way, with their places.</summary>
    public List<DatedFact> Facts { get; } = [];

    public bool Any => _problems.Count > 0;

    public void Add(string path, Mark mark, string code, string message) =>
        Add(path, (int)mark.Line, (int)mark.Column, code, message);

    public void Add(string path, int line, int column, string code, string message) =>
        _problems.Add(new(path, line, column, code, message));

    public IEnumerable<Problem> InOrder() => _problems
        .Distinct()
        .OrderBy(problem => problem.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Line)
        .ThenBy(problem => problem.Column)
        .ThenBy(problem => problem.Code, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal);
}
