using System.Text;

namespace VetMailLint.Cli.Policy;

/// <summary>What all global files together say: for a key the highest level wins, and two files of one level unset it.</summary>
internal sealed class GlobalConfig
{
    private readonly Dictionary<(string Section, string Key), Claim> _claims = [];

    /// <summary>Whether no global file says anything about mail settings.</summary>
    public bool IsEmpty => _claims.Count == 0;

    public void Merge(ConfigFile file)
    {
        foreach (var property in file.Preamble.Properties)
            Merge("", property, file);

        foreach (var section in file.Sections)
        {
            if (AbsolutePath(section.Name) is not { } path)
                continue;
            foreach (var property in section.Properties)
                Merge(path, property, file);
        }
    }

    /// <summary>What a key is set to for every file, or with a section for the one file of that full path.</summary>
    public (ConfigFile File, ConfigProperty Property)? Find(string key, string section = "") =>
        _claims.TryGetValue((section, key), out var claim) && claim.Places is [var only] ? only : null;

    public IEnumerable<KeyConflict> Conflicts()
    {
        foreach (var ((section, key), claim) in _claims)
        {
            if (claim.Places.Count > 1)
                yield return new KeyConflict(key, section, claim.Places.ConvertAll(place => (place.File.Path, place.Property)));
        }
    }

    private void Merge(string section, ConfigProperty property, ConfigFile file)
    {
        if (!PolicyKey.IsOurs(property.Key))
            return;

        if (!_claims.TryGetValue((section, property.Key), out var claim))
            _claims.Add((section, property.Key), claim = new Claim(int.MinValue, []));

        if (file.GlobalLevel > claim.Level)
            _claims[(section, property.Key)] = new Claim(file.GlobalLevel, [(file, property)]);
        else if (file.GlobalLevel == claim.Level)
            claim.Places.Add((file, property));
    }

    /// <summary>The section's name with its escapes resolved, or null where it is not the full path of one file.</summary>
    private static string? AbsolutePath(string name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '*' or '?' or '{' or '}' or ',' or '[')
                return null;
            if (name[i] == '\\' && ++i == name.Length)
                return null;
            plain.Append(name[i]);
        }

        var path = plain.ToString();
        var isDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        return path[0] == '/' || (isDrive && OperatingSystem.IsWindows()) ? path : null;
    }

    private sealed record Claim(int Level, List<(ConfigFile File, ConfigProperty Property)> Places);
}
