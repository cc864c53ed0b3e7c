using System.Text;
using VetMailLint.Build.Files;

namespace VetMailLint.Build.Blob;

/// <summary>Writes the texts that only the command line shows; Core's Prose reads them.</summary>
internal sealed class ProseFile
{
    private readonly SortedDictionary<string, string> _entries = new(StringComparer.Ordinal);

    public void Add(ProviderFile provider) => Add($"provider-notes/{provider.Provider.Id}", provider.Notes);

    public void Add(ClientFile client)
    {
        Add($"client-notes/{client.Client.Id}", client.Notes);
        Add($"client-source/{client.Client.Id}", $"{client.Fact.Source} ({client.Fact.Confidence}, {client.Fact.Checked})");
        foreach (var (rule, text) in client.FailsWith)
        {
            Add($"fails-with/{client.Client.Id}/{rule.Value}", text);
            foreach (var below in client.BuiltOn)
                Add($"fails-with/{below.Value}@{client.Client.Id}/{rule.Value}", text);
        }
    }

    public void Add(PageFile page)
    {
        Add($"page/{page.Rule.Id}", page.Body);
        Add($"page-sources/{page.Rule.Id}", string.Join('\n', page.Sources));
    }

    public void Add(ErrorsFile? errors) => Add("errors", errors is null ? null : ErrorLines.Of(errors));

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var (key, entry) in _entries)
            text.Append('\u001e').Append(key).Append('\n').Append(entry).Append('\n');

        return text.ToString();
    }

    private void Add(string key, string? entry)
    {
        if (!string.IsNullOrEmpty(entry))
            _entries[key] = entry.Trim('\n');
    }
}
