using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VetMailLint.Analyzers.Tests.SettingsClasses;

/// <summary>What a settings class gives itself is reported where it is written, not wherever the class is created.</summary>
public class OtherFileTests
{
    private const string Class =
        """public class SmtpLetterbox { public string Host { get; set; } = "mail.harbour-books.net"; public string User { get; set; } = "desk@harbour-books.net"; public string Password { get; set; } = "Rain-on-tin-42"; }""";

    [Theory]
    [InlineData("new SmtpLetterbox()")]
    [InlineData("new SmtpLetterbox { Host = host }")]
    [InlineData("new SmtpLetterbox { Password = host }")]
    public async Task Creation_DoesNotTriggerForWhatAnotherFileWrites(string creation) => Assert.Equal(["/src/Letterbox.cs"], await Places(creation));

    [Fact]
    public async Task Creation_TriggersForWhatItWritesItself() =>
        Assert.Equal(["/src/Letterbox.cs", "/src/Use.cs"], await Places("""new SmtpLetterbox { Host = "mail.harbour-books.net", Password = "Snow-on-slate-17" }"""));

    private static async Task<IEnumerable<string>> Places(string creation)
    {
        var trees = new[]
        {
            CSharpSyntaxTree.ParseText(Class, path: "/src/Letterbox.cs"),
            CSharpSyntaxTree.ParseText($"class Use {{ object Make(string host) => {creation}; }}", path: "/src/Use.cs"),
        };
        var found = await Verify.Analyze(CSharpCompilation.Create("test", trees, Platform.Net.References, new(OutputKind.DynamicallyLinkedLibrary)), []);
        return found.Where(d => d.Id == "VML303").Select(d => d.Location.SourceTree!.FilePath).Order(StringComparer.Ordinal);
    }
}
