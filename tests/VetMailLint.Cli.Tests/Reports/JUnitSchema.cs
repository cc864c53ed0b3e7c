using System.Xml;
using System.Xml.Schema;

namespace VetMailLint.Cli.Tests.Reports;

/// <summary>What of a JUnit report does not fit its schema.</summary>
internal static class JUnitSchema
{
    public static IReadOnlyList<string> Misfits(string report)
    {
        var misfits = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Repository.PathOf("tests/VetMailLint.Cli.Tests/Schemas/junit.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, found) => misfits.Add(found.Message);
        using var reader = XmlReader.Create(new StringReader(report), settings);
        while (reader.Read())
        {
        }

        return misfits;
    }
}
