using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VetMailLint.Cli.Baselines;

/// <summary>A baseline as a file: JSON lines, one for each entry, in the order of paths, so that a diff shows what came and went.</summary>
internal static class BaselineFile
{
    private const string Comment = "# Findings that vetmaillint lint --baseline lets pass. Written by vetmaillint baseline.";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entries of a file, or null and what is wrong with it.</summary>
    public static IReadOnlyList<BaselineEntry>? Read(string fullPath, out string problem)
    {
        problem = "";
        try
        {
            var entries = new List<BaselineEntry>();
            var number = 0;
            foreach (var line in File.ReadLines(fullPath))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                    continue;

                if (Entry(line) is not { } entry)
                {
                    problem = $"line {number} is no entry of a baseline; write the file anew with 'vetmaillint baseline'";
                    return null;
                }

                entries.Add(entry);
            }

            return entries;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "there is no such file; 'vetmaillint baseline' writes one";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = "the baseline cannot be read";
        }

        return null;
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file does not permit it.</exception>
    public static void Write(string fullPath, IEnumerable<BaselineEntry> entries)
    {
        using var content = new MemoryStream();
        content.Write(Encoding.UTF8.GetBytes(Comment + "\n"));
        using (var json = new Utf8JsonWriter(content, s_options))
        {
            foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.SettingPath, StringComparer.Ordinal)
                .ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("rule"u8, entry.Rule);
                json.WriteString("path"u8, entry.Path);
                json.WriteString("setting"u8, entry.SettingPath);
                json.WriteString("fingerprint"u8, entry.Fingerprint);
                json.WriteEndObject();
                json.Flush();
                content.WriteByte((byte)'\n');
                json.Reset();
            }
        }

        File.WriteAllBytes(fullPath, content.ToArray());
    }

    private static BaselineEntry? Entry(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Text(root, "rule"u8) is { } rule && Text(root, "path"u8) is { Length: > 0 } path && !path.Contains('\0')
                && Text(root, "setting"u8) is { } setting && Text(root, "fingerprint"u8) is { } fingerprint)
                return new(rule, path, setting, fingerprint);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // A line of something else, or half of one after a merge.
        }

        return null;
    }

    private static string? Text(JsonElement entry, ReadOnlySpan<byte> name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
