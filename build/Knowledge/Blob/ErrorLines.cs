using System.Text;
using VetMailLint.Build.Files;

namespace VetMailLint.Build.Blob;

/// <summary>Writes the error texts for the command line, one fact a line: a word, and cells behind tabs.</summary>
internal sealed class ErrorLines
{
    private readonly StringBuilder _text = new();

    public static string Of(ErrorsFile file)
    {
        var lines = new ErrorLines();
        foreach (var client in file.Clients)
            lines.Add("client", client.Id.Value, client.Name ?? "").AddEach("mark", client.Marks);

        foreach (var provider in file.Providers)
            lines.Add("provider", provider.Id.Value).AddEach("mark", provider.Marks);

        lines.AddEach("other", file.Others);
        foreach (var entry in file.Entries)
            lines.Add(entry);

        return lines._text.ToString();
    }

    private void Add(ErrorEntry entry)
    {
        var fact = entry.Fact;
        Add("entry", entry.Id.Value, Fragments.Folded(fact.Source), fact.Checked, fact.Confidence.ToString());
        if (entry.IsGeneral)
            Add("general");

        AddEach("text", entry.Texts).AddEach("with", entry.With).AddEach("code", entry.Codes)
            .AddEach("of-client", entry.Clients.Select(client => client.Value))
            .AddEach("of-provider", entry.Providers.Select(provider => provider.Value));
        foreach (var answer in entry.Answers)
        {
            Add("answer", PageVocabulary.Likelihood.All.ElementAt((int)answer.Likelihood), answer.Rule?.Value ?? "", answer.Cause, answer.Repair);
            foreach (var (client, words) in answer.Settings)
                Add("settings", client, words);
        }
    }

    private ErrorLines AddEach(string word, IEnumerable<string> values)
    {
        foreach (var value in values)
            Add(word, value);

        return this;
    }

    private ErrorLines Add(string word, params string[] cells)
    {
        _text.Append(word);
        foreach (var cell in cells)
            _text.Append('\t').Append(cell);

        _text.Append('\n');
        return this;
    }
}
