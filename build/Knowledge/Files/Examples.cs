using System.Text.RegularExpressions;

namespace VetMailLint.Build.Files;

/// <summary>
/// Checks the examples of a page: fences whose info string has the word <c>vetmaillint</c>. Some must expect the page's finding
/// and some must expect none; the tests of each surface execute them.
/// </summary>
internal sealed partial class Examples(string path, Problems problems)
{
    private bool _hasFailing;
    private bool _hasPassing;

    public static void Check(string path, string[] lines, int first, Problems problems)
    {
        var examples = new Examples(path, problems);
        string? fence = null;
        for (var i = first; i < lines.Length; i++)
        {
            var mark = Fence().Match(lines[i]);
            if (fence is not null)
                fence = mark.Success && mark.Groups[1].Value.StartsWith(fence, StringComparison.Ordinal) && mark.Groups[2].Length == 0 ? null : fence;
            else if (mark.Success)
            {
                fence = mark.Groups[1].Value;
                examples.Open(i + 1, mark.Groups[2].Value);
            }
        }

        if (!examples._hasFailing)
            problems.Add(path, first, 1, ProblemCode.NoExamples, "the page has no example that expects a finding");

        if (!examples._hasPassing)
            problems.Add(path, first, 1, ProblemCode.NoExamples, "the page has no example with 'expect=none'");
    }

    private void Open(int line, string info)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[1] != "vetmaillint")
            return;

        var expects = 0;
        foreach (var word in words.Skip(2))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = equals < 0 ? (word, "") : (word[..equals], word[(equals + 1)..]);
            if (!IsKnown(key, value))
                problems.Add(path, line, 1, ProblemCode.BadExample, $"'{word}' is no word of an example; write {Known}");

            if (key == "expect")
            {
                expects++;
                _hasPassing |= value == "none";
                _hasFailing |= value != "none";
            }
        }

        if (expects != 1)
            problems.Add(path, line, 1, ProblemCode.BadExample, "an example has one 'expect='");
    }

    private const string Known = "dialect=, file=, surface=, client=, as_of=, target= or expect=none|VMLnnn:LINE[,…]";

    private static bool IsKnown(string key, string value) => key switch
    {
        "dialect" or "file" or "client" or "target" => value.Length > 0,
        "as_of" => Facts.IsDay(value),
        "surface" => PageVocabulary.ExampleSurfaces.Contains(value),
        "expect" => value == "none" || value.Split(',').All(part => Expected().IsMatch(part)),
        _ => false,
    };

    [GeneratedRegex("^ {0,3}(```+|~~~+)\\s*(.*?)\\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex("^VML[0-9]{3}(:[1-9][0-9]*)?$")]
    private static partial Regex Expected();
}
