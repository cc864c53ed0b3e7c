using VetMailLint.Cli.Explaining;

namespace VetMailLint.Cli.Tests.Explaining;

public sealed class FragmentTests
{
    [Theory]
    [InlineData("login refused", "the login refused you", true)]
    [InlineData("login refused", "the login was refused", false)]
    [InlineData("login * refused", "the login of nobody is refused", true)]
    [InlineData("login * refused", "refused was the login", false)]
    [InlineData("eauth", "beauth", false)]
    [InlineData("eauth", "code: 'eauth',", true)]
    [InlineData("timed out", "timed outs", false)]
    [InlineData("535 * failed", "5350 535 failed", true)]
    [InlineData("mail.", "mail.net", true)]
    public void Fragment_IsFoundAsWholeWordsInOrder(string fragment, string text, bool isFound) =>
        Assert.Equal(isFound, new Fragment(fragment).IsIn(text));

    [Fact]
    public void Gap_EndsAfterASentence()
    {
        var fragment = new Fragment("login * refused");

        Assert.True(fragment.IsIn($"login {new string('x', 100)} refused"));
        Assert.False(fragment.IsIn($"login {new string('x', 200)} refused"));
    }

    [Fact]
    public void LateSecondPart_IsSearchedFromEveryStart() =>
        Assert.True(new Fragment("login * refused").IsIn($"login {new string('x', 200)} login is refused"));

    [Fact]
    public void LongText_IsSearchedInTime()
    {
        var text = string.Concat(Enumerable.Repeat("535 5.7.8 authentication login error ", 25_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Diagnosis.Of(new PastedText(text), ErrorCatalogue.Load());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
