using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Rules;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>
/// How a remedy travels in a diagnostic, so that whoever applies it never repeats the flow. <see cref="Diagnostic.Properties"/> hold
/// <c>remedy.title</c>, <c>remedy.safety</c> (<c>safe</c>, <c>unsafe</c>), <c>remedy.count</c>, and for each edit <c>remedy.N.action</c>
/// and <c>remedy.N.text</c>; the place of edit N is <see cref="Diagnostic.AdditionalLocations"/> N. Behind the edits stand related places.
/// <list type="bullet">
/// <item><c>replace</c>: the expression at the place becomes the text. Where it stands for a parameter that cannot take the text,
/// <c>remedy.N.name</c> is the parameter of another overload that can.</item>
/// <item><c>member</c>: the object creation at the place gets an assignment of the text to the member <c>remedy.N.name</c>, in its
/// initialiser or as a statement behind it.</item>
/// <item><c>argument</c>: the call at the place gets the text as the argument for its parameter <c>remedy.N.name</c>.</item>
/// <item><c>remove</c>: whatever gives the value at the place is taken away: the statement or the member of an initialiser. Where
/// only another value can stand, it is the text.</item>
/// </list>
/// The text is a C# expression; type names in it are complete. In a settings file there is only <c>replace</c>, of characters by
/// characters. No property holds a secret.
/// </summary>
public static class RemedyProperties
{
    /// <summary>The name of the title's property: the result, as an imperative.</summary>
    public const string Title = "remedy.title";

    /// <summary>The name of the safety's property: <see cref="Safe"/> or <see cref="Unsafe"/>.</summary>
    public const string Safety = "remedy.safety";

    /// <summary>The name of the property with the number of edits.</summary>
    public const string Count = "remedy.count";

    /// <summary>The present settings work for nobody, the new ones for all.</summary>
    public const string Safe = "safe";

    /// <summary>Somebody may rely on the present settings.</summary>
    public const string Unsafe = "unsafe";

    /// <summary>The action that replaces an expression.</summary>
    public const string Replace = "replace";

    /// <summary>The action that assigns a member of a new object.</summary>
    public const string Member = "member";

    /// <summary>The action that adds an argument to a call.</summary>
    public const string Argument = "argument";

    /// <summary>The action that takes an assignment away.</summary>
    public const string Remove = "remove";

    /// <summary>The edits of a diagnostic's remedy; empty where it has none.</summary>
    public static ImmutableArray<(string Action, string Name, string Text, TextSpan Span)> EditsOf(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(Count, out var text) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count > diagnostic.AdditionalLocations.Count)
            return ImmutableArray<(string, string, string, TextSpan)>.Empty;

        var edits = ImmutableArray.CreateBuilder<(string, string, string, TextSpan)>(count);
        for (var i = 0; i < count; i++)
            edits.Add((Of(diagnostic, i, "action"), Of(diagnostic, i, "name"), Of(diagnostic, i, "text"), diagnostic.AdditionalLocations[i].SourceSpan));

        return edits.MoveToImmutable();
    }

    internal static string Name(int edit, string part) => $"remedy.{edit.ToString(CultureInfo.InvariantCulture)}.{part}";

    internal static void Describe(ImmutableDictionary<string, string?>.Builder properties, Remedy remedy, int edits)
    {
        properties[Title] = remedy.Title;
        properties[Safety] = remedy.Safety == RemedySafety.Safe ? Safe : Unsafe;
        properties[Count] = edits.ToString(CultureInfo.InvariantCulture);
    }

    private static string Of(Diagnostic diagnostic, int edit, string part) =>
        diagnostic.Properties.TryGetValue(Name(edit, part), out var value) ? value ?? "" : "";
}
