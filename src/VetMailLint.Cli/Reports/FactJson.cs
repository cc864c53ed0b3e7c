using System.Text.Json;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Reports;

/// <summary>The members that every fact has in JSON, and lists of words.</summary>
internal static class FactJson
{
    public static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    public static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("confidence"u8, fact.Confidence.ToString());
        json.WriteString("source"u8, fact.Source);
        json.WriteString("checked"u8, fact.Checked);
    }
}
