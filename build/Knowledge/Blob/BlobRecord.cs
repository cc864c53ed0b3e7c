using System.Globalization;
using System.Text;

namespace VetMailLint.Build.Blob;

/// <summary>Writes the tokens of one record: a line each, empty for null. Core's BlobReader is the counterpart.</summary>
internal sealed class BlobRecord
{
    private readonly StringBuilder _text = new();

    public BlobRecord(string key) => Key = Line(key);

    /// <summary>The first token, by which the table is sorted and searched.</summary>
    public string Key { get; }

    public string Content => $"{Key}\n{_text}";

    public BlobRecord Text(string? text)
    {
        _text.Append(Line(text ?? "")).Append('\n');
        return this;
    }

    public BlobRecord Number(int? number) => Text(number?.ToString(CultureInfo.InvariantCulture));

    public BlobRecord Flag(bool flag) => Text(flag ? "1" : null);

    public BlobRecord Texts(IReadOnlyList<string> texts) => Items(texts, (record, text) => record.Text(text));

    public BlobRecord Items<T>(IReadOnlyList<T> items, Action<BlobRecord, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(this, item);

        return this;
    }

    // A folded YAML text ends with a line feed, and a token cannot hold one.
    private static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
