using System.Globalization;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads <c>source</c>, <c>checked</c> and <c>confidence</c> of a fact; what it lacks it inherits from the file.</summary>
internal sealed class Facts
{
    private readonly string? _source;
    private readonly string? _checked;
    private readonly Confidence? _confidence;
    private readonly YamlMap _file;

    public Facts(YamlMap file)
    {
        _file = file;
        _source = file.Text("source")?.Value;
        _checked = Day(file);
        _confidence = file.Word("confidence", Vocabulary.Confidence);
    }

    public Fact Of(YamlMap map)
    {
        var source = map.Text("source")?.Value ?? _source;
        var day = Day(map) ?? _checked;
        var confidence = map.Word("confidence", Vocabulary.Confidence) ?? _confidence;
        Require(map, "source", source is not null);
        Require(map, "checked", day is not null);
        Require(map, "confidence", confidence is not null);
        var fact = new Fact(confidence ?? Confidence.C, source ?? "", day ?? "");
        map.Problems.Facts.Add(new(map.Path, (int)map.At.Line, (int)map.At.Column, fact));
        return fact;
    }

    // What is written and wrong was complained about where it stands, and not again for every fact.
    private void Require(YamlMap map, string part, bool isThere)
    {
        if (!isThere && !map.Has(part) && !_file.Has(part))
            map.Complain(map.At, ProblemCode.FactWithoutSource, $"the fact has no '{part}', and the file gives none for all its facts");
    }

    private static string? Day(YamlMap map)
    {
        if (map.Text("checked", TextKind.Day) is not { } text)
            return null;

        if (IsDay(text.Value))
            return text.Value;

        map.Complain(text.At, ProblemCode.BadDate, $"'{text.Value}' is no day; write yyyy-MM-dd");
        return null;
    }

    public static bool IsDay(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
