using VetMailLint.Config.DataFiles;
using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.Own;

/// <summary>
/// Reads the providers and dialects of an organisation, <c>.vetmaillint/*.yaml</c>, with the checks that the files of rules/ go through.
/// </summary>
public static class OwnFiles
{
    /// <summary>The folder in the root of a repository.</summary>
    public const string Folder = ".vetmaillint";

    /// <summary>How many files are read; an organisation with more has made a mistake.</summary>
    public const int Most = 200;

    /// <summary>How long a file may be, in characters.</summary>
    public const int LongestFile = 256 * 1024;

    private const int MostHosts = 2_000;

    /// <summary>What is known with the files added.</summary>
    /// <param name="files">Path and text of each.</param>
    public static OwnReading Read(IReadOnlyList<(string Path, string Text)> files)
    {
        if (files.Count == 0)
            return OwnReading.BuiltIn;

        var problems = new Problems();
        var read = new List<OwnFile>();
        var hosts = 0;
        foreach (var (path, text) in files.OrderBy(file => file.Path, StringComparer.Ordinal).Take(Most))
        {
            if (text.Length > LongestFile)
                problems.Add(path, 1, 1, ProblemCode.Unreadable, $"the file has more than {LongestFile} characters");
            else if (OwnFile.Read(path, text, problems) is not { } file)
                continue;
            else if ((hosts += file.Provider?.Hosts.Count ?? 0) > MostHosts)
                problems.Add(path, 1, 1, ProblemCode.Unreadable, $"with this file there are more than {MostHosts} hosts");
            else
                read.Add(file);
        }

        if (files.Count > Most)
            problems.Add(files[0].Path, 1, 1, ProblemCode.Unreadable, $"there are more than {Most} files in this folder, and the rest was not read");

        ProviderClaims.Check([.. read.Where(file => file.Provider is not null).Select(file => file.Provider!)], problems);
        foreach (var file in read)
            OwnClaims.Check(file, read, problems);

        var wrong = new HashSet<string>(problems.InOrder().Select(problem => problem.Path), StringComparer.Ordinal);
        return Join(read.FindAll(file => !wrong.Contains(file.Path)), problems);
    }

    private static OwnReading Join(List<OwnFile> files, Problems problems)
    {
        var providers = files.FindAll(file => file.Provider is not null);
        var dialects = files.FindAll(file => file.Dialect is not null);
        var replaced = new HashSet<string>(dialects.Where(file => file.Replaces is not null).Select(file => file.Replaces!.Value.Value), StringComparer.Ordinal);
        var knowledge = new OwnKnowledge(
            [.. providers.Select(file => file.Provider!.Provider)],
            providers.Where(file => file.Replaces is not null).Select(file => file.Replaces!.Value.Value));

        // What an organisation says of its own programs comes before what others say of theirs.
        Dialect[] own = [.. dialects.Select(file => DialectOf(file.Dialect!))];
        var all = own.Length == 0 ? OwnReading.BuiltIn.Dialects : new([.. own, .. DialectTable.All.Where(dialect => !replaced.Contains(dialect.Id))]);
        return new(knowledge, all, [.. problems.InOrder().Select(Mistake)]) { Files = [.. own.SelectMany(dialect => dialect.Files)] };
    }

    private static Dialect DialectOf(DialectFile file) =>
        DialectTable.Build(file.Id, file.Leaves, file.Extends is { } origin ? DialectTable.LeavesOf(origin.Value) ?? [] : []);

    // Somebody may have written a key where its shape belongs.
    private static OwnMistake Mistake(Problem problem) => new(
        problem.Path, problem.Line, problem.Column, problem.Code,
        problem.Code == ProblemCode.BadShape ? "no shape; write quoted literals and character classes with counts, such as \"key-\" alnum{32}" : problem.Message);
}
