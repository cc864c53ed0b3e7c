using System.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-default}</c>.</summary>
internal static class VariableText
{
    /// <summary>The value of a text with variables; null for one without.</summary>
    public static ScalarValue? Read(ScalarNode scalar, bool colonDefaults)
    {
        var text = scalar.Text;
        if (text.IndexOf('$') < 0 && text.IndexOf("#{", StringComparison.Ordinal) < 0 && text.IndexOf("{{", StringComparison.Ordinal) < 0
            && text.IndexOf("%env(", StringComparison.Ordinal) < 0 && text.IndexOf("<%", StringComparison.Ordinal) < 0)
            return null;
        if (IsPlain(text))
            return new(SettingState.Unknown, scalar, Marks.None, new("env:" + text.Substring(1)));
        if (text.StartsWith("${", StringComparison.Ordinal) && Close(text, 2) == text.Length - 1)
            return ReadOne(scalar, colonDefaults);
        return text.IndexOf("${", StringComparison.Ordinal) >= 0 ? ReadSeveral(scalar, colonDefaults) : Undecided(scalar);
    }

    private static ScalarValue? Undecided(ScalarNode scalar) =>
        ScalarReader.HasUnknownPart(scalar.Text) && scalar.Text.IndexOf("$$", StringComparison.Ordinal) < 0 ? ScalarReader.Unknown(scalar) : null;

    private static ScalarValue ReadOne(ScalarNode scalar, bool colonDefaults)
    {
        var inner = scalar.Text.Substring(2, scalar.Text.Length - 3);
        var (name, start) = Split(inner, colonDefaults);
        var length = inner.Length - start;
        if (start < 0 || length == 0 || ScalarReader.IsNull(inner.Substring(start)) || ScalarReader.HasUnknownPart(inner.Substring(start)))
            return name.Length > 0
                ? new(SettingState.Unknown, scalar, Marks.None, new("env:" + name))
                : ScalarReader.Unknown(scalar);
        return new(SettingState.Known, ScalarSlice.Of(scalar, 2 + start, length), Marks.VariableDefault, default);
    }

    // ${HOST:-mail}:${PORT:-587}: known where every part has a default; a part has no place of its own then.
    private static ScalarValue ReadSeveral(ScalarNode scalar, bool colonDefaults)
    {
        var text = scalar.Text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '$' || i + 1 >= text.Length || text[i + 1] != '{')
            {
                result.Append(text[i]);
                continue;
            }
            var close = Close(text, i + 2);
            if (close < 0)
                return ScalarReader.Unknown(scalar);
            var inner = text.Substring(i + 2, close - i - 2);
            var (_, start) = Split(inner, colonDefaults);
            if (start < 0 || start == inner.Length)
                return ScalarReader.Unknown(scalar);
            result.Append(inner, start, inner.Length - start);
            i = close;
        }
        var expanded = result.ToString();
        if (ScalarReader.HasUnknownPart(expanded))
            return ScalarReader.Unknown(scalar);
        var node = new ScalarNode { Text = expanded, Kind = scalar.Kind, Span = scalar.Span };
        return new(SettingState.Known, node, Marks.VariableDefault, default);
    }

    /// <summary>The name, and where the default starts, or -1.</summary>
    private static (string Name, int Start) Split(string inner, bool colonDefaults)
    {
        var end = 0;
        while (end < inner.Length && (char.IsLetterOrDigit(inner[end]) || inner[end] is '_' or '.' || (colonDefaults && inner[end] == '-')))
            end++;
        var name = inner.Substring(0, end);
        if (end == 0 || end == inner.Length)
            return (end == inner.Length ? name : "", -1);
        if (inner[end] == ':' && end + 1 < inner.Length && inner[end + 1] == '-' && !colonDefaults)
            return (name, end + 2);
        if (inner[end] == '-' && !colonDefaults || inner[end] == ':' && colonDefaults)
            return (name, end + 1);
        return (name, -1);
    }

    private static int Close(string text, int start)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i;
        }
        return -1;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length < 2 || text[0] != '$' || !(char.IsLetter(text[1]) || text[1] == '_'))
            return false;
        for (var i = 2; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '_')
                return false;
        }
        return true;
    }
}
