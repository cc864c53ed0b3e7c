using System.Xml;

namespace VetMailLint.Cli.Projects;

/// <summary>Opens XML of project files: no document type, no entity, nothing from elsewhere.</summary>
internal static class XmlText
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 4 * 1024 * 1024,
    };

    public static XmlReader Open(string text) => XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), s_settings);
}
