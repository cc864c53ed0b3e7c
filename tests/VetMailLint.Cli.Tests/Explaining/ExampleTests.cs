using VetMailLint.Cli.Explaining;

namespace VetMailLint.Cli.Tests.Explaining;

/// <summary>Every entry of rules/errors.yaml answers its own examples, before any other entry.</summary>
public sealed class ExampleTests
{
    private static readonly ErrorCatalogue s_catalogue = ErrorCatalogue.Load();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (id, text) in ErrorsYaml.Examples)
                data.Add(id, text);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsAnsweredByItsEntryFirst(string id, string text) =>
        Assert.Equal(id, RankedAnswer.Of(Diagnosis.Of(new PastedText(text), s_catalogue)).FirstOrDefault().Entry?.Id);

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleInALog_IsAnsweredToo(string id, string text)
    {
        var logged = $"2026-11-23T10:15:30Z shop[4711] ERROR smtp mail to customer failed: \r\n\t{text.Replace("\n", "\r\n\t\t")}\r\n at line 12";

        // A bare code is one only where it is all there is.
        if (!new PastedText(text).IsBareCode)
            Assert.Contains(Diagnosis.Of(new PastedText(logged), s_catalogue).Entries, entry => entry.Id == id);
    }

    [Fact]
    public void Entries_AreMany()
    {
        Assert.True(s_catalogue.Entries.Count >= 80);
        Assert.Equal(s_catalogue.Entries.Select(entry => entry.Id), ErrorsYaml.Examples.Select(example => example.Id).Distinct());
    }

    [Fact]
    public void EveryAnswer_SaysCauseSettingsAndRepair() =>
        Assert.All(s_catalogue.Entries.SelectMany(entry => entry.Answers), answer =>
        {
            Assert.NotEmpty(answer.Cause);
            Assert.NotEmpty(answer.Repair);
            Assert.All((string?[])[null, .. s_catalogue.Clients.Select(client => client.Id)], client => Assert.NotEmpty(answer.SettingsFor(client) ?? ""));
        });
}
