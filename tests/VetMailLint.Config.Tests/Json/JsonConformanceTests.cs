using VetMailLint.Config;
using VetMailLint.Config.Json;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Tests.Json;

public sealed class JsonConformanceTests
{
    /// <summary>Refused by RFC 8259 only for a comment or a trailing comma, which settings files have.</summary>
    private static readonly string[] s_tolerated =
    [
        "n_array_extra_comma.json",
        "n_array_number_and_comma.json",
        "n_object_trailing_comma.json",
        "n_object_trailing_comment.json",
        "n_object_trailing_comment_slash_open.json",
        "n_structure_object_with_comment.json",
    ];

    [Fact]
    public void TestSuite_HasTheVerdictOfTheStandard()
    {
        Assert.True(IsAccepted("y_built_in", """[1, {"a": "b"}]"""u8.ToArray()));
        Assert.False(IsAccepted("n_built_in", "[1 2]"u8.ToArray()));

        var wrong = new List<string>();
        foreach (var path in SuiteFiles.In("json", "*.json"))
        {
            var name = Path.GetFileName(path);
            var accepted = IsAccepted(name, File.ReadAllBytes(path));
            var expected = name[0] == 'y' || s_tolerated.Contains(name);
            if (name[0] != 'i' && accepted != expected)
                wrong.Add(name);
        }

        Assert.Empty(wrong);
    }

    private static bool IsAccepted(string name, byte[] content)
    {
        var decoded = TextDecoder.Decode(name, content, ReadLimits.Default);
        if (decoded.Text is not { } text)
            return false;

        var file = JsonReader.Read(text, name, ReadLimits.Default);
        file.AssertPlaces(text);
        Assert.True(file.Documents.Count == 1 || file.Notes.Count > 0);
        return file.Notes.Count == 0 && decoded.Note is null;
    }
}
