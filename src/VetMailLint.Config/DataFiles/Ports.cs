using System.Globalization;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads a port.</summary>
internal static class Ports
{
    public static int Read(YamlMap map, YamlText text)
    {
        if (Parse(text.Value) is { } port)
            return port;

        map.Complain(text.At, ProblemCode.BadPort, $"'{text.Value}' is no port from 1 to 65535");
        return 0;
    }

    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;
}
