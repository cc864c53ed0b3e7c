using VetMailLint.Config;
using VetMailLint.Config.Binding;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;
using VetMailLint.Tests.Binding;

namespace VetMailLint.Tests;

/// <summary>Short ways to read a text by the name of its file.</summary>
internal static class Formats
{
    public static LocatedFile Read(string name, string text)
    {
        var file = LocatedFileReader.Read(name, text, ReadLimits.Default);
        file.AssertPlaces(text);
        foreach (var embedded in file.Embedded)
            embedded.Content.AssertPlaces(text);

        return file;
    }

    public static Reading Bind(string name, string text) => SettingsFileReader.Read(Read(name, text), Bound.Context);
}
