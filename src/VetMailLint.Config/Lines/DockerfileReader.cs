using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Lines;

/// <summary>Reads what a Dockerfile sets with <c>ENV</c> and <c>ARG</c> (https://docs.docker.com/reference/dockerfile/#env).</summary>
internal static class DockerfileReader
{
    /// <summary>Reads a file. Never throws: other instructions are passed over.</summary>
    public static LocatedFile Read(string text, string file)
    {
        var source = new LineText(text, file);
        var members = new List<Member>();
        for (var line = 1; line <= source.Lines.LineCount; line++)
        {
            if (!source.TryStatement(line, "#", out var range))
                continue;

            while (text[range.End - 1] == '\\' && line < source.Lines.LineCount)
                range = new(range.Start, source.Trimmed(range.Start, source.Lines.EndOf(++line)).End);
            if (IsInstruction(text, range, "ENV") || IsInstruction(text, range, "ARG"))
                Add(source, source.Trimmed(range.Start + 4, range.End), members);
        }

        return source.File(members, isEnvironment: true);
    }

    private static bool IsInstruction(string text, TextRange range, string name) =>
        range.End - range.Start > name.Length + 1 && char.IsWhiteSpace(text[range.Start + name.Length])
        && string.Compare(text, range.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static void Add(LineText source, TextRange range, List<Member> members)
    {
        if (DotEnvReader.NameOf(source.Text, range) is not null)
        {
            members.AddRange(ShellWords.Assignments(source, range).Members);
            return;
        }

        // ENV NAME value, the older form.
        var blank = range.Start;
        while (blank < range.End && !char.IsWhiteSpace(source.Text[blank]))
            blank++;
        if (blank < range.End)
            members.Add(new() { Key = source.Scalar(new(range.Start, blank)), Value = source.Scalar(source.Trimmed(blank, range.End)) });
    }
}
