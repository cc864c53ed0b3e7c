using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class SecretTests
{
    private static readonly string Text = new('q', 16);

    [Fact]
    public void AsText_TheSecretIsNotShown()
    {
        Assert.Equal("(secret)", new Secret(Text).ToString());
        Assert.Equal("(secret)", $"{new Secret(Text)}");
    }

    [Fact]
    public void PrintedWithItsSettings_TheSecretIsNotShown()
    {
        var settings = Fixture.Block.At("smtp.gmail.com").Password(Text).Token(Text).Settings;

        Assert.DoesNotContain(Text, settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Text, settings.Password.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoPublicProperty_GivesTheTextAway()
    {
        var secret = new Secret(Text);

        Assert.All(typeof(Secret).GetProperties(), property => Assert.NotEqual(Text, property.GetValue(secret)));
    }

    [Fact]
    public void EmptyText_IsEmpty()
    {
        Assert.True(new Secret("").IsEmpty);
        Assert.False(new Secret(" ").IsEmpty);
    }

    [Fact]
    public void Is_ComparesWithCase()
    {
        Assert.True(new Secret("apikey").Is("apikey"));
        Assert.False(new Secret("apikey").Is("ApiKey"));
    }
}
