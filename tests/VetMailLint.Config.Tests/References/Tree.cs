using VetMailLint.Config;
using VetMailLint.Config.Binding;
using VetMailLint.Config.References;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests.References;

/// <summary>A few files of one folder in memory, and what is read of one of them with the others around it.</summary>
internal sealed class Tree : IRelatedFiles
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public string this[string name]
    {
        set => _files[name] = value;
    }

    public Reading Read(string name) => SettingsFileReader.Read(Formats.Read(name, _files[name]), Bound.Context with { Related = this });

    /// <summary>Host, port, user, whether a password is there, mode and branch of each block.</summary>
    public string Blocks(string name) => string.Join(" | ", Read(name).Settings.Select(Text));

    public LocatedFile? Variables(string path) =>
        _files.TryGetValue(path.TrimStart('.', '/'), out var text) ? LocatedFileReader.ReadVariables(path.TrimStart('.', '/'), TextDecoder.Accept(path, text, ReadLimits.Default)) : null;

    public IReadOnlyList<LocatedFile> Declaring(string kind, string name) =>
        [.. _files.Where(file => file.Value.Contains(kind, StringComparison.Ordinal)).Select(file => Formats.Read(file.Key, file.Value))];

    private static string Text(MailSettings settings)
    {
        var port = settings.Port.IsKnown ? $"{settings.Port.Value}" : "-";
        var user = settings.User.IsKnown ? settings.User.Value : "-";
        return $"{(settings.Host.IsKnown ? settings.Host.Value : "-")}:{port} {user} {settings.Password.State}{(settings.Place.Branch is { } branch ? $" ({branch})" : "")}";
    }
}
