namespace VetMailLint.Build.Scaffolds;

/// <summary>A text to start from, which lies beside this class under its own name.</summary>
internal static class Template
{
    /// <summary>The template with its <c>{words}</c> replaced.</summary>
    public static string Fill(string name, params IReadOnlyList<(string Word, string Value)> values)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        foreach (var (word, value) in values)
            text = text.Replace($"{{{word}}}", value, StringComparison.Ordinal);

        return text;
    }
}
