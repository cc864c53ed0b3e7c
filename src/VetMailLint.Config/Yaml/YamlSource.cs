using VetMailLint.Config.Templates;
using VetMailLint.Config.Text;
using VetMailLint.Settings;
using YamlDotNet.Core;

namespace VetMailLint.Config.Yaml;

/// <summary>The text of a YAML file, what the parser sees of it, and the way back from the parser's marks to places.</summary>
internal sealed class YamlSource
{
    private readonly int _shift;

    /// <param name="text">The text of the file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="templates">Its template expressions, for which the parser sees something else; null where it is to see them.</param>
    internal YamlSource(string text, string file, NeutralizedText? templates)
    {
        Text = text;
        Lines = new LineMap(file, text);
        Templates = templates;

        // The parser takes a byte-order mark as part of the first scalar, and a NUL for the end of its buffer.
        _shift = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var parsed = Templates?.Text ?? text;
        NulOffset = text.IndexOf('\0') is var nul and >= 0 ? nul : null;
        var end = NulOffset ?? parsed.Length;
        Parsed = _shift == 0 && end == parsed.Length ? parsed : parsed.Substring(_shift, end - _shift);
    }

    /// <summary>The text as it is in the file.</summary>
    internal string Text { get; }

    /// <summary>The text without byte-order mark and template expressions, up to a NUL.</summary>
    internal string Parsed { get; }

    internal LineMap Lines { get; }

    internal NeutralizedText? Templates { get; }

    internal int? NulOffset { get; }

    // The index of a mark counts UTF-16 units; its line and column do not, as the parser knows more line ends than editors do.
    internal int Offset(Mark mark) => (int)Math.Min(Math.Max(mark.Index, 0), Parsed.Length) + _shift;

    internal SourceSpan Span(int start, int end) => Lines.Span(start, Math.Max(start, end));

    /// <summary>A character as the parser sees it.</summary>
    internal char At(int offset) => offset - _shift is var index && index < Parsed.Length ? Parsed[index] : '\0';

    /// <summary>The offset after the last character that the parser sees.</summary>
    internal int End => Parsed.Length + _shift;
}
