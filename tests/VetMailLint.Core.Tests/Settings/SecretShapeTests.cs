using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class SecretShapeTests
{
    [Theory]
    [InlineData("lower", "a", "A")]
    [InlineData("upper", "A", "a")]
    [InlineData("letter", "Z", "1")]
    [InlineData("digit", "7", "x")]
    [InlineData("hex", "f", "g")]
    [InlineData("hex", "F", "G")]
    [InlineData("alnum", "7", "-")]
    [InlineData("base64", "+", "-")]
    [InlineData("base64", "=", "_")]
    [InlineData("base64url", "-", "+")]
    [InlineData("base64url", "_", "/")]
    public void AClass_TakesItsOwnCharactersOnly(string shape, string inside, string outside)
    {
        Assert.True(SecretShape.Parse(shape).Matches(inside));
        Assert.False(SecretShape.Parse(shape).Matches(outside));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("é")]
    [InlineData("~")]
    public void Any_TakesEverything(string character) => Assert.True(SecretShape.Parse("any").Matches(character));

    [Fact]
    public void LettersOfOtherScripts_AreNoLetters() => Assert.False(SecretShape.Parse("letter").Matches("é"));

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void AnExactCount_TakesThatManyOnly(int length, bool matches) =>
        Assert.Equal(matches, SecretShape.Parse("lower{16}").Matches(new string('q', length)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(90, true)]
    public void AnOpenCount_TakesThatManyOrMore(int length, bool matches) =>
        Assert.Equal(matches, SecretShape.Parse("digit{2,}").Matches(new string('7', length)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void ARange_TakesWhatLiesBetween(int length, bool matches) =>
        Assert.Equal(matches, SecretShape.Parse("hex{2,4}").Matches(new string('a', length)));

    [Fact]
    public void WithoutACount_OneCharacterIsMeant() => Assert.False(SecretShape.Parse("lower").Matches("qq"));

    [Fact]
    public void LiteralsAndClasses_FollowEachOther()
    {
        var shape = SecretShape.Parse("\"SG.\" base64url{22} \".\" base64url{43}");
        var key = "SG." + new string('q', 22) + "." + new string('w', 43);

        Assert.True(shape.Matches(key));
        Assert.False(shape.Matches(key + "w"));
        Assert.False(shape.Matches("sg" + key.Substring(2)));
        Assert.False(shape.Matches("SG"));
    }

    [Fact]
    public void NoSpace_DropsBlanksOfAllKinds()
    {
        var group = new string('q', 4);
        var shape = SecretShape.Parse("nospace lower{16}");

        Assert.True(shape.Matches($"{group} {group} {group} {group}"));
        Assert.True(shape.Matches($" {group}\u00a0{group}\t{group}{group} "));
        Assert.False(shape.Matches($"{group}-{group}-{group}-{group}"));
    }

    [Fact]
    public void NoDash_DropsHyphensToo()
    {
        var group = new string('q', 4);
        var shape = SecretShape.Parse("nodash lower{16}");

        Assert.True(shape.Matches($"{group}-{group}-{group}-{group}"));
        Assert.True(shape.Matches($"{group} {group} {group} {group}"));
        Assert.False(shape.Matches($"{group}_{group}_{group}_{group}"));
    }

    [Fact]
    public void WithoutNoSpace_BlanksCount() => Assert.False(SecretShape.Parse("lower{2}").Matches("q q"));

    [Fact]
    public void EmptyText_HasNoShapeThatNeedsACharacter() => Assert.False(SecretShape.Parse("any").Matches(""));

    [Theory]
    [InlineData("")]
    [InlineData("nospace")]
    [InlineData("vowel{3}")]
    [InlineData("lower{}")]
    [InlineData("lower{x}")]
    [InlineData("lower{4}x")]
    [InlineData("lower{4,x}")]
    [InlineData("lower{4,2}")]
    [InlineData("lower{4")]
    [InlineData("lower{1,2,3}")]
    public void TextThatIsNoShape_IsRefused(string shape) => Assert.Throws<FormatException>(() => SecretShape.Parse(shape));
}
