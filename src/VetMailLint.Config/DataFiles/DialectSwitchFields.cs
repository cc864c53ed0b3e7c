using System.Globalization;

namespace VetMailLint.Config.DataFiles;

/// <summary>Reads <c>switches</c>, <c>tls</c> and <c>writers</c> of a dialect.</summary>
internal sealed class DialectSwitchFields(YamlMap map, Action<string, string?> add)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<YamlText> VersionClients { get; } = [];

    public int Count => _names.Count;

    public void Read()
    {
        ReadSwitches();
        var number = 0;
        foreach (var row in map.Maps("tls"))
            ReadRow(row, $"tls/{number++}/");
        if (map.Map("writers") is { } writers)
            ReadWriters(writers);
    }

    private void ReadSwitches()
    {
        if (map.Map("switches") is not { } switches)
            return;
        foreach (var name in switches.Keys())
        {
            if (name.Value.IndexOf('/') >= 0)
                switches.Complain(name.At, ProblemCode.BadWord, $"'{name.Value}' is no name of a switch: it has a '/'");
            _names.Add(name.Value);
            if (switches.Map(name.Value) is not { } fields)
                continue;
            foreach (var key in fields.Texts("keys"))
                add($"switches/{name.Value}/keys", key.Value);
            if (fields.IsText("values"))
                add($"switches/{name.Value}/values", fields.OneOf("values", ["any", "boolean", "typed_boolean"]));
            else
                fields.Texts("values").ToList().ForEach(word => add($"switches/{name.Value}/values", word.Value));
            add($"switches/{name.Value}/option", fields.Text("option")?.Value);
            fields.Close();
        }
    }

    private void ReadRow(YamlMap row, string path)
    {
        if (row.Map("when") is { } when)
        {
            foreach (var name in when.Keys())
            {
                Check(when, name);
                foreach (var word in when.Texts(name.Value))
                    add($"{path}when/{name.Value}", word.Value);
            }
        }

        var number = 0;
        foreach (var version in row.Maps("versions"))
        {
            add($"{path}versions/{number}/label", version.RequiredText("label")?.Value);
            foreach (var client in version.Texts("clients"))
            {
                add($"{path}versions/{number}/clients", client.Value);
                VersionClients.Add(client);
            }

            ReadMode(version, $"{path}versions/{number++}/mode");
            version.Close();
        }
        if (number == 0)
            ReadMode(row, $"{path}mode");
        row.Close();
    }

    private void ReadMode(YamlMap owner, string path)
    {
        if (!owner.Has("mode"))
            owner.Complain(owner.At, ProblemCode.MissingField, "'mode' is missing");
        else if (owner.IsText("mode"))
            add(path, owner.OneOf("mode", [.. Vocabulary.Tls.All, "undecided"]));
        else if (TlsModes.Read(owner, "mode") is { } mode)
            AddMode(path, mode);
    }

    private void AddMode(string path, Settings.TlsMode mode)
    {
        var word = Vocabulary.Tls.All.First(candidate => Vocabulary.Tls.Find(candidate) == mode.Kind);
        foreach (var port in mode.ImplicitPorts)
            add($"{path}/implicit_on", port.ToString(CultureInfo.InvariantCulture));
        add(mode.IsByPort ? $"{path}/otherwise" : path, word);
    }

    private void ReadWriters(YamlMap writers)
    {
        foreach (var mode in Vocabulary.Tls.All)
        {
            if (writers.Map(mode) is not { } words)
                continue;
            foreach (var (name, word) in words.Entries())
            {
                Check(words, name);
                add($"writers/{mode}/{name.Value}", word);
            }
        }
        writers.Close();
    }

    private void Check(YamlMap owner, YamlText name)
    {
        if (!_names.Contains(name.Value))
            owner.Complain(name.At, ProblemCode.UnknownName, $"there is no switch '{name.Value}'");
    }
}
