using VetMailLint.Config.Text;

namespace VetMailLint.Config.Yaml;

internal static class YamlProperties
{
    /// <summary>From the end of a node's tag and anchor to the node itself, which comments and line ends may precede.</summary>
    internal static TextRange Skip(YamlSource source, int offset)
    {
        var end = offset;
        for (var property = 0; property < 2 && source.At(offset) is '&' or '!'; property++)
        {
            while (offset < source.End && !IsBlank(source.At(offset)) && !EndsProperty(source.At(offset)))
                offset++;

            end = offset;
            offset = SkipBlanks(source, offset);
        }

        return new TextRange(end, offset);
    }

    private static int SkipBlanks(YamlSource source, int offset)
    {
        while (offset < source.End)
        {
            var c = source.At(offset);
            if (c == '#')
                offset = source.Lines.EndOf(source.Lines.LineOf(offset));
            else if (IsBlank(c))
                offset++;
            else
                break;
        }

        return offset;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool EndsProperty(char c) => c is ',' or '[' or ']' or '{' or '}';
}
