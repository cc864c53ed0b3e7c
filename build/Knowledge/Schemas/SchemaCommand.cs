using System.Text;

namespace VetMailLint.Build.Schemas;

/// <summary><c>schema [RULES_FOLDER [OUTPUT_FOLDER]]</c>: writes the schemas of data files.</summary>
internal static class SchemaCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter errors)
    {
        var rules = words.Count > 0 ? words[0] : "rules";
        var output = words.Count > 1 ? words[1] : "docs/schemas";
        if (words.Count > 2 || !File.Exists(Path.Combine(rules, "README.md")))
        {
            errors.WriteLine("usage: schema [RULES_FOLDER [OUTPUT_FOLDER]]");
            return 2;
        }

        var readme = File.ReadAllText(Path.Combine(rules, "README.md"));
        Directory.CreateDirectory(output);
        foreach (var schema in FileSchema.All)
            File.WriteAllText(Path.Combine(output, schema.Name + ".json"), schema.Text(readme), new UTF8Encoding(false));

        return 0;
    }
}
