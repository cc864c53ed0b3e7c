using System.Text;
using VetMailLint.Config;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using YamlDotNet.Core;

namespace VetMailLint.Tests.Yaml;

public sealed class YamlConformanceTests
{
    [Fact]
    public void TestSuite_HasTheVerdictOfTheParser()
    {
        Assert.Equal(ParserAccepts("a: [b, {c: d}]"), ReaderAccepts("a: [b, {c: d}]"));
        Assert.Equal(ParserAccepts("a: b: c"), ReaderAccepts("a: b: c"));

        var different = new List<string>();
        foreach (var path in SuiteFiles.In("yaml", "*.yaml"))
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            if (ParserAccepts(text) != ReaderAccepts(text))
                different.Add(Path.GetFileName(path));
        }

        Assert.Empty(different);
    }

    private static bool ReaderAccepts(string text)
    {
        var file = YamlReader.Read(text, "a.yaml", ReadLimits.Default);
        file.AssertPlaces(text);

        // An alias without an anchor is no matter of the parser, which hands it on.
        return file.Notes.All(note => note.Subject == "alias");
    }

    private static bool ParserAccepts(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
