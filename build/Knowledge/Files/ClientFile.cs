using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build.Files;

/// <summary>A client as its file states it.</summary>
/// <param name="Client">What Core embeds.</param>
/// <param name="Path">The file, as errors name it.</param>
/// <param name="FailsWith">Rule id to what people see at run time, for the command line.</param>
/// <param name="Fact">Where all of it comes from.</param>
/// <param name="Notes">Prose for the command line, or null.</param>
/// <param name="BuiltOn">The clients that it sends with, whose facts hold where it has none of its own.</param>
internal sealed record ClientFile(
    Client Client, string Path, IReadOnlyList<(YamlText Rule, string Text)> FailsWith, Fact Fact, string? Notes, IReadOnlyList<YamlText> BuiltOn)
{
    /// <summary>Reads <c>rules/clients/ID.yaml</c>; null after its problems were noted.</summary>
    public static ClientFile? Read(string path, string text, Problems problems) =>
        YamlMap.Load(path, text, problems) is { } map ? Read(map) : null;

    /// <summary>Reads a file that was loaded.</summary>
    public static ClientFile Read(YamlMap map)
    {
        var path = map.Path;
        var client = new Client
        {
            Id = System.IO.Path.GetFileNameWithoutExtension(path),
            Name = map.RequiredText("name")?.Value ?? "",
            ImplicitTls = map.Word("implicit_tls", Vocabulary.Support),
            ImplicitTlsNote = map.Text("implicit_tls_note")?.Value,
            OAuth = map.Word("oauth", Vocabulary.YesNo),
            TakesBareHost = map.Word("takes_bare_host", Vocabulary.YesNo),
            DefaultCredentials = map.Word("default_credentials", Vocabulary.DefaultCredentials),
            TimeoutUnit = map.Word("timeout_unit", Vocabulary.TimeUnit),
            ZeroTimeoutFails = map.Word("zero_timeout_fails", Vocabulary.YesNo),
            AddressSeparator = map.Text("address_separator")?.Value,
            ChecksAddresses = map.Word("checks_addresses", Vocabulary.YesNo),
            IisPickup = map.Word("iis_pickup", Vocabulary.YesNo),
            TlsWithPickup = map.Word("tls_with_pickup", Vocabulary.YesNo),
            DefaultPort = map.Text("default_port", TextKind.Port) is { } port ? Ports.Read(map, port) : null,
            DefaultTls = TlsModes.Read(map, "default_tls"),
            TlsWords = map.Maps("tls_words").SelectMany(TlsWords).ToList(),
            Proves = Values(map, "proves"),
            Presumes = Values(map, "presumes"),
            Packages = map.Maps("packages").SelectMany(Packages).ToList(),
        };
        var facts = new Facts(map);
        client = client with { CSharp = CSharpTypes.Read(map, client, facts) };
        if (client.ImplicitTls == ClientSupport.Partly && client.ImplicitTlsNote is null)
            map.Complain(map.At, ProblemCode.MissingField, "'implicit_tls_note' is missing: partial support says which part");

        var builtOn = map.Texts("built_on");
        var failsWith = map.Map("fails_with");
        var texts = failsWith?.Keys().Select(rule => (rule, failsWith.Text(rule.Value)?.Value ?? "")).ToList() ?? [];
        var fact = facts.Of(map);
        var notes = map.Text("notes")?.Value;
        map.Close();
        return new(client, path, texts, fact, notes, builtOn);
    }

    // One item has all words of one option: { key: EnableSsl, "true": starttls, "false": none } would make words into fields,
    // so the words stand in a mapping of their own.
    private static IEnumerable<ClientTlsWord> TlsWords(YamlMap item)
    {
        var keys = item.Texts("keys");
        if (keys.Count == 0)
            item.Complain(item.At, ProblemCode.MissingField, "'keys' is missing");

        var words = item.Map("words");
        if (words is null)
            item.Complain(item.At, ProblemCode.MissingField, "'words' is missing");

        var modes = new List<(string Word, TlsMode Mode)>();
        foreach (var word in words?.Keys() ?? [])
        {
            if (TlsModes.Read(words!, word.Value) is { } mode)
                modes.Add((word.Value, mode));
        }

        item.Close();
        return keys.SelectMany(key => modes.Select(pair => new ClientTlsWord(key.Value, pair.Word, pair.Mode)));
    }

    private static IEnumerable<ClientPackage> Packages(YamlMap item)
    {
        var registry = item.RequiredWord("registry", Vocabulary.Registry);
        var names = item.RequiredTexts("names");
        var from = Major(item, "from");
        var before = Major(item, "before");
        item.Close();
        return names.Select(name => new ClientPackage(registry, name.Value, from, before));
    }

    private static int? Major(YamlMap item, string field)
    {
        if (item.Text(field, TextKind.Number) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var major))
            return major;

        item.Complain(text.At, ProblemCode.BadWord, $"'{text.Value}' is no major version");
        return null;
    }

    private static List<string> Values(YamlMap map, string field) => map.Texts(field).Select(text => text.Value).ToList();
}
