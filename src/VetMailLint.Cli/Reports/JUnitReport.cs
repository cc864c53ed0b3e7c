using System.Globalization;
using System.Text;
using System.Xml;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Text;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Reports;

/// <summary>
/// JUnit's XML: a file with mail settings and no finding is a test that passes, an error or warning one that fails, an info one that is skipped.
/// </summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings s_settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    public static void Write(Stream output, IReadOnlyList<FileResult> results)
    {
        var summary = LintSummary.Of(results);
        var failures = summary.Errors + summary.Warnings;
        var tests = failures + summary.Infos + results.Count(IsClean);
        using var xml = XmlWriter.Create(output, s_settings);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "vetmaillint");
        xml.WriteAttributeString("tests", Text(tests));
        xml.WriteAttributeString("failures", Text(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Text(summary.Infos));
        foreach (var result in results)
        {
            if (IsClean(result))
            {
                Start(xml, result, "mail settings");
                xml.WriteEndElement();
            }

            foreach (var finding in result.Findings)
                WriteFinding(xml, result, finding);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool IsClean(FileResult result) => result is { Findings.Count: 0, Reading.Settings.Count: > 0 };

    private static void Start(XmlWriter xml, FileResult result, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Valid(result.Path));
        xml.WriteAttributeString("name", Valid(name));
    }

    private static void WriteFinding(XmlWriter xml, FileResult result, Finding finding)
    {
        var place = finding.SettingPath.Length > 0 ? $" ({finding.SettingPath})" : "";
        Start(xml, result, $"{finding.Rule.Id} {finding.Rule.Name}{place}");
        var isFailure = finding.Severity > Severity.Info;
        xml.WriteStartElement(isFailure ? "failure" : "skipped");
        xml.WriteAttributeString("message", Valid(Reported.MessageOf(finding)));
        if (isFailure)
            xml.WriteAttributeString("type", SeverityWords.Of(finding.Severity));
        xml.WriteString(Valid($"{finding.Span.File}:{Text(finding.Span.Line)}:{Text(finding.Span.Column)}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters, not even escaped.</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(SafeText.OneLine(text));
        for (var i = 0; i < valid.Length; i++)
        {
            if (valid[i] is '\uFFFE' or '\uFFFF' or (< ' ' and not '\t'))
                valid[i] = '\uFFFD';
        }

        return valid.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
