using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>A suppression comment, complete until a test takes something away: <c>Comment.For("VML103").OnLineOf(SettingKey.Tls)</c>.</summary>
internal static class Comment
{
    private static readonly SourceSpan Place = new("appsettings.json", 90, 1, 90, 40, 9000, 39);

    public static Suppression For(params string[] rules) => new() { Rules = rules, Span = Place, Reason = "the relay is ours" };

    public static Suppression OnLineOf(this Suppression suppression, SettingKey key) =>
        suppression with { Line = Block.SpanOf(key).Line };
}
