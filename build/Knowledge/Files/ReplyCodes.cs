
namespace VetMailLint.Build.Files;

/// <summary>Reads SMTP reply codes: basic (<c>535</c>) or enhanced (<c>5.7.139</c>).</summary>
internal static class ReplyCodes
{
    public static IReadOnlyList<string> Read(YamlMap map, string field)
    {
        var codes = map.Texts(field);
        foreach (var code in codes.Where(code => !IsCode(code.Value)))
            map.Complain(code.At, ProblemCode.BadReplyCode, $"'{code.Value}' is no reply code such as 535 or 5.7.139");

        return codes.Select(code => code.Value).ToList();
    }

    private static bool IsCode(string text) => text.Split('.') switch
    {
        [var basic] => basic.Length == 3 && IsNumber(basic) && basic[0] is '4' or '5',
        [var kind, var subject, var detail] => kind is "4" or "5" && IsNumber(subject) && IsNumber(detail),
        _ => false,
    };

    private static bool IsNumber(string text) => text.Length is >= 1 and <= 3 && text.All(char.IsAsciiDigit);
}
