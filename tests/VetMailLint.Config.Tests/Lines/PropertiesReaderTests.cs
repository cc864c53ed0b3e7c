using VetMailLint.Settings;

namespace VetMailLint.Tests.Lines;

public sealed class PropertiesReaderTests
{
    [Theory]
    [InlineData("spring.mail.port=587", "{spring.mail.port: 587}")]
    [InlineData("  port : 587", "{port: 587}")]
    [InlineData("port 587", "{port: 587}")]
    [InlineData("password=a # b", "{password: a # b}")]
    [InlineData("# c\n! d\nport=587", "{port: 587}")]
    [InlineData("a\\:b=c", "{a:b: c}")]
    [InlineData("a=\\u0041\\tb", "{a: A\tb}")]
    [InlineData("a=one \\\n   two\nb=1", "{a: one two, b: 1}")]
    [InlineData("a=b\\\\\nc=d", "{a: b\\, c: d}")]
    [InlineData("a=\\", "{a: \\}")]
    [InlineData("a", "{a: }")]
    public void Lines_AreKeysAndValues(string text, string shape) => Assert.Equal(shape, Formats.Read("a.properties", text).Shape());

    [Fact]
    public void SpringKeys_AreOneBlockOfThatDialect()
    {
        var settings = Assert.Single(Formats.Bind("application.properties", """
            spring.mail.host=mail.harbour.test
            spring.mail.port=587
            spring.mail.properties.mail.smtp.starttls.required=true
            """).Settings);

        Assert.Equal(("spring", 587), (settings.Dialect, settings.Port.Value));
        Assert.Equal(TlsKind.StartTls, settings.Tls.Value.For("jakarta-mail")!.At(587));
    }

}
