using VetMailLint.Settings;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads a mode: a word, or <c>{ implicit_on: [465], otherwise: opportunistic }</c> where the port decides.</summary>
internal static class TlsModes
{
    public static TlsMode? Read(YamlMap map, string field)
    {
        if (!map.Has(field))
            return null;

        if (!map.IsMap(field))
            return map.Word(field, Vocabulary.Tls) is { } kind ? TlsMode.Of(kind) : null;

        var byPort = map.Map(field)!;
        var otherwise = byPort.RequiredWord("otherwise", Vocabulary.Tls);
        var ports = byPort.Texts("implicit_on", TextKind.Port);
        if (ports.Count == 0)
            byPort.Complain(byPort.At, ProblemCode.MissingField, "'implicit_on' is missing");

        var numbers = ports.Select(port => Ports.Read(byPort, port)).ToArray();
        byPort.Close();
        return TlsMode.ByPort(otherwise, numbers);
    }
}
