
namespace VetMailLint.Build.Files;

/// <summary>One cause of an error text.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Settings">Client id to the settings that lead there; <c>*</c> for all others.</param>
/// <param name="Repair">What to do.</param>
/// <param name="Rule">The rule that finds it beforehand, or null.</param>
/// <param name="Likelihood">How often it is this cause.</param>
internal sealed record ErrorAnswer(
    string Cause, IReadOnlyList<(string Client, string Text)> Settings, string Repair, YamlText? Rule, Likelihood Likelihood)
{
    public static ErrorAnswer Read(YamlMap map, Situations situations)
    {
        var answer = new ErrorAnswer(
            Folded(map.RequiredText("cause")),
            SettingsOf(map, situations),
            Folded(map.RequiredText("repair")),
            map.Text("rule"),
            map.RequiredWord("likelihood", PageVocabulary.Likelihood));
        map.Close();
        return answer;
    }

    private static IReadOnlyList<(string Client, string Text)> SettingsOf(YamlMap map, Situations situations)
    {
        var own = map.Text("settings");
        var named = map.Text("situation");
        if (own is null == named is null)
            map.Complain(map.At, ProblemCode.MissingField, "an answer has either 'settings' or the 'situation' that lists them");

        return named is { } name ? situations.Of(map, name) : own is { } text ? [("*", Folded(text))] : [];
    }

    private static string Folded(YamlText? text) => Fragments.Folded(text?.Value ?? "");
}
