using System.Text;
using VetMailLint.Config.Binding;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class LimitTests
{
    [Fact]
    public void AliasesOfAliases_AreCutShort()
    {
        Node node = Mapping(("host", Scalar("mail.harbour.test")), ("port", Scalar("587")));
        for (var level = 0; level < 40; level++)
            node = Mapping(("smtp_a", node), ("smtp_b", node));

        var reading = SettingsFileReader.Read(new LocatedFile { File = "a.yaml", Documents = [node], Notes = [] }, Bound.Context);

        Assert.Contains(reading.Notes, n => n.Kind == ReaderNoteKind.LimitHit);
    }

    [Fact]
    public void DeepNesting_DoesNotOverflow()
    {
        Node node = Mapping(("host", Scalar("mail.harbour.test")), ("port", Scalar("587")));
        for (var level = 0; level < 20_000; level++)
            node = Mapping(("x", node));

        Assert.Empty(SettingsFileReader.Read(new LocatedFile { File = "a.yaml", Documents = [node], Notes = [] }, Bound.Context).Settings);
    }

    [Fact]
    public void ManyKeys_TakeNoTime()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.Append("a").Append(i).Append(".mail.key: ").Append(i).Append('\n');

        Assert.Empty(Bound.Yaml(text.ToString()).Settings);
    }

    [Theory]
    [InlineData("X{0}_SMTP_HOST: mail.harbour.test\n")]
    [InlineData("SMTP_HOST: h{0}.harbour.test\n")]
    public void ManyMailKeysInOneScope_AreCutShort(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, line, i);

        Assert.Contains(Bound.Yaml(text.ToString()).Notes, n => n.Kind == ReaderNoteKind.LimitHit);
    }

    [Fact]
    public void NotesOfTheParser_AreKept()
    {
        Assert.Contains(Bound.Json("""{ "smtp": { "host": """).Notes, n => n.Kind == ReaderNoteKind.Unreadable);
    }

    private static MappingNode Mapping(params (string Key, Node Value)[] members)
    {
        var mapping = new MappingNode { Span = SourceSpan.StartOf("a.yaml") };
        foreach (var (key, value) in members)
            mapping.Members.Add(new() { Key = Scalar(key), Value = value });
        return mapping;
    }

    private static ScalarNode Scalar(string text) => new() { Text = text, Kind = ScalarKind.Plain, Span = SourceSpan.StartOf("a.yaml") };
}
