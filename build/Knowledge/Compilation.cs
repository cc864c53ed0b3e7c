using System.Text;
using VetMailLint.Build.Freshness;

namespace VetMailLint.Build;

/// <summary>Turns a rules folder into the files that Core and the command line embed.</summary>
internal static class Compilation
{
    /// <returns>0, or 1 after every mistake was written as a located error line; then no file is touched.</returns>
    public static int Run(string folder, string output, string? prose, string helpBase, TextWriter errors)
    {
        var problems = new Problems();
        var rules = RulesFolder.Read(folder, helpBase, problems);
        foreach (var problem in problems.InOrder())
            errors.WriteLine(problem);

        if (problems.Any)
            return 1;

        foreach (var note in new FactAges(problems.Facts).Notes())
            errors.WriteLine(note);

        Write(output, rules.Source());
        if (prose is not null)
            Write(prose, rules.Prose());

        return 0;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }
}
