
namespace VetMailLint.Build.Files;

/// <summary>A client or provider and the fragments by which a pasted text shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As answers say it; null where another file has the name.</param>
/// <param name="Marks">Fragments, of which one must occur.</param>
internal sealed record NamedMarks(YamlText Id, string? Name, IReadOnlyList<string> Marks)
{
    public static NamedMarks? Read(YamlMap map, bool hasName)
    {
        var id = map.RequiredText("id");
        var name = hasName ? map.RequiredText("name")?.Value : null;
        var marks = Fragments.Read(map, "marks");
        if (!map.Has("marks"))
            map.Complain(map.At, ProblemCode.MissingField, "'marks' is missing");

        map.Close();
        return id is { } found ? new(found, name, marks) : null;
    }
}
