using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Analyzers.Tests;

/// <summary>The same code gives the same findings with the same words, whatever runs first.</summary>
public class DeterminismTests
{
    private const int Copies = 12;

    private const string Source =
        """
        using System.Net;
        using System.Net.Mail;

        namespace N{0};

        class SmtpSettings { public string Host { get; set; } = "smtp.gmail.com"; public int Port { get; set; } = 465; public bool EnableSsl { get; set; } = true; }

        class Sender
        {
            private readonly int _port;
            public Sender(bool flag) => _port = flag ? 465 : 587;
            SmtpClient Make(string password) => new SmtpClient("smtp.gmail.com", _port) { Credentials = new NetworkCredential("ann", password) };
            SmtpClient Other(string password, int number)
            {
                var client = new SmtpClient("smtp.office365.com", number == 1 ? 993 : 587);
                if (number > 2) client.EnableSsl = true;
                client.Credentials = new NetworkCredential("ann", password);
                client.Send("ann@harbour.de", "bo@harbour.de", "", "");
                return client;
            }
        }
        """;

    [Fact]
    public async Task OrderAndConcurrency_ChangeNothing()
    {
        var trees = Enumerable.Range(0, Copies)
            .Select(i => CSharpSyntaxTree.ParseText(Source.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture)), path: $"/0/Mail{i:00}.cs"))
            .ToList();

        var first = await Found(trees, true);
        trees.Reverse();

        Assert.True(first.Count >= Copies * 3);
        Assert.Equal(first, await Found(trees, true));
        Assert.Equal(first, await Found(trees, false));
    }

    private static async Task<List<string>> Found(List<SyntaxTree> trees, bool isConcurrent)
    {
        var compilation = CSharpCompilation.Create("test", trees, Platform.Net.References, new(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, isConcurrent, false, false);
        var found = await compilation.WithAnalyzers([new MailSettingsAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(d => $"{d.Location.SourceTree!.FilePath} {d.Location.SourceSpan} {d.Id} {d.Severity} {d.GetMessage()} {string.Join(' ', d.AdditionalLocations)}").Order(StringComparer.Ordinal)];
    }
}
