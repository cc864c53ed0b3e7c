using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Json;

/// <summary>Reads JSON, with comments, trailing commas and bare template expressions, into a located tree.</summary>
public static class JsonReader
{
    /// <summary>
    /// Reads one document. Never throws: what cannot be read becomes a note, and what stood before it is kept. Equal keys are
    /// all kept; what they mean is up to the reader of the settings.
    /// </summary>
    public static LocatedFile Read(string text, string file, ReadLimits limits) => new JsonParser(text, file, limits).Parse();
}
