using System.Globalization;
using VetMailLint.Knowledge;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads one of a provider's <c>changes</c>.</summary>
internal static class DatedChanges
{
    public static DatedChange Read(YamlMap item, Facts facts)
    {
        var what = item.RequiredWord("what", Vocabulary.Change);
        var effect = item.RequiredWord("effect", Vocabulary.Effect);
        var (on, when) = On(item);
        var instead = item.RequiredText("instead")?.Value ?? "";
        var change = new DatedChange(what, effect, on, when, instead, facts.Of(item))
        {
            UserDomains = HostRules.Domains(item, item.Texts("user_domains")),
            AppPasswordStillWorks = item.Flag("app_password_still_works"),
        };
        item.Close();
        return change;
    }

    // A month that was announced counts from its last day: before that nobody can hold the provider to it.
    private static (DateTime On, string When) On(YamlMap item)
    {
        if (item.RequiredText("on", TextKind.DayOrMonth) is not { } text)
            return default;

        var culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text.Value, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return (day, text.Value);

        if (DateTime.TryParseExact(text.Value, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            return (month.AddMonths(1).AddDays(-1), month.ToString("'the end of' MMMM yyyy", culture));

        item.Complain(text.At, ProblemCode.BadDate, $"'{text.Value}' is no date; write yyyy-MM-dd or yyyy-MM");
        return default;
    }
}
