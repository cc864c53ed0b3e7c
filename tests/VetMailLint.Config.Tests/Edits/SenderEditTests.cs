using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Edits;

public sealed class SenderEditTests
{
    [Theory]
    [InlineData("from: mara@gmail.com", "from: desk@gmail.com")]
    [InlineData("from: Harbour Desk <mara@gmail.com>", "from: Harbour Desk <desk@gmail.com>")]
    [InlineData("from: '\"Desk, Harbour\" <mara@gmail.com>' # us", "from: '\"Desk, Harbour\" <desk@gmail.com>' # us")]
    [InlineData("from: \"mara@gmail.com <mara@gmail.com>\"", "from: \"mara@gmail.com <desk@gmail.com>\"")]
    public void DisplayName_Stays(string line, string expected) =>
        Assert.Equal(Text(expected), Edited.With("config.yaml", Text(line), new RemedyChange(SettingKey.From, "desk@gmail.com")));

    [Theory]
    [InlineData("from: \"Harbour \\\"Desk\\\" <mara@gmail.com>\"")]
    public void NameWithEscapes_IsLeft(string line) =>
        Assert.Null(Edited.With("config.yaml", Text(line), new RemedyChange(SettingKey.From, "desk@gmail.com")));

    [Fact]
    public void DisplayNameOfTheRemedy_IsNoPartOfTheAddress() =>
        Assert.Equal(
            Text("from: Harbour <desk@gmail.com>"),
            Edited.With("config.yaml", Text("from: Harbour <mara@gmail.com>"), new RemedyChange(SettingKey.From, "Harbour <desk@gmail.com>")));

    private static string Text(string line) => $"smtp:\n  host: smtp.gmail.com\n  user: desk@gmail.com\n  {line}\n";
}
