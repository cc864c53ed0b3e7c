using System.Text.RegularExpressions;

namespace VetMailLint.Build.Tests;

public class NewDataTests
{
    [Fact]
    public void NewProvider_LacksItsValuesAndNothingElse()
    {
        using var sandbox = new ScaffoldSandbox();

        Assert.Equal(0, sandbox.New("provider", "acme-mail").Status);

        Assert.Equal(
            [
                "rules/providers/acme-mail.yaml(2,6): error VMK003: 'name' has no value",
                "rules/providers/acme-mail.yaml(3,6): error VMK003: 'kind' has no value",
                "rules/providers/acme-mail.yaml(4,7): error VMK003: 'hosts' has no value",
                "rules/providers/acme-mail.yaml(5,8): error VMK003: 'source' has no value",
                "rules/providers/acme-mail.yaml(6,9): error VMK003: 'checked' has no value",
                "rules/providers/acme-mail.yaml(7,12): error VMK003: 'confidence' has no value",
                "rules/providers/acme-mail.yaml(10,13): error VMK003: 'port' has no value",
                "rules/providers/acme-mail.yaml(10,20): error VMK003: 'tls' has no value",
            ],
            sandbox.Compile());
    }

    [Fact]
    public void NewClient_LacksItsValuesAndNothingElse()
    {
        using var sandbox = new ScaffoldSandbox();

        Assert.Equal(0, sandbox.New("client", "acme").Status);

        Assert.Equal(
            [
                "rules/clients/acme.yaml(2,6): error VMK003: 'name' has no value",
                "rules/clients/acme.yaml(3,8): error VMK003: 'source' has no value",
                "rules/clients/acme.yaml(4,9): error VMK003: 'checked' has no value",
                "rules/clients/acme.yaml(5,12): error VMK003: 'confidence' has no value",
            ],
            sandbox.Compile());
    }

    [Fact]
    public void NewDialect_LacksItsValuesAndNothingElse()
    {
        using var sandbox = new ScaffoldSandbox();

        var (status, output, _) = sandbox.New("dialect", "acme-forum");

        Assert.Equal(0, status);
        Assert.Contains("name 'acme-forum' in tests/VetMailLint.Config.Tests/Dialects/DialectDataTests.cs", output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "rules/dialects/acme-forum.yaml(2,6): error VMK003: 'name' has no value",
                "rules/dialects/acme-forum.yaml(3,8): error VMK003: 'source' has no value",
                "rules/dialects/acme-forum.yaml(4,9): error VMK003: 'checked' has no value",
                "rules/dialects/acme-forum.yaml(5,12): error VMK003: 'confidence' has no value",
                "rules/dialects/acme-forum.yaml(25,6): error VMK003: 'keys' has no value",
            ],
            sandbox.Compile());
    }

    /// <summary>A field that joins the vocabulary joins the file to fill in: nobody looks for what is not shown.</summary>
    [Theory]
    [InlineData("provider")]
    [InlineData("client")]
    [InlineData("dialect")]
    public void EveryFieldOfTheVocabulary_IsThereToFillIn(string kind)
    {
        using var sandbox = new ScaffoldSandbox();
        sandbox.New(kind, "acme");
        var text = sandbox.Text($"rules/{kind}s/acme.yaml");
        var unknown = sandbox.With($"rules/{kind}s/acme.yaml", "?: x\n").Compile().Single(line => line.Contains("VMK002", StringComparison.Ordinal));
        var fields = unknown[(unknown.IndexOf("known here: ", StringComparison.Ordinal) + 12)..].Split(", ");

        Assert.True(fields.Length > 10);
        Assert.All(fields, field => Assert.Matches(new Regex($"^#?{field}:|^# Of generic.yaml only: .*{field}", RegexOptions.Multiline), text));
    }

    /// <summary>With the marks of its comments taken away and the gaps filled, every example in the file is right.</summary>
    [Theory]
    [InlineData("provider")]
    [InlineData("client")]
    [InlineData("dialect")]
    public void TheCommentedFields_AreRightOnceTheyAreFields(string kind)
    {
        using var sandbox = new ScaffoldSandbox();
        sandbox.New(kind, "acme");
        var text = Regex.Replace(sandbox.Text($"rules/{kind}s/acme.yaml"), "^#extends:.*\n|^#(?! [^ ])", "", RegexOptions.Multiline)
            .Replace("name: #", "name: Acme #", StringComparison.Ordinal)
            .Replace("kind: #", "kind: mailbox #", StringComparison.Ordinal)
            .Replace("hosts: #", "hosts: [smtp.acme.example] #", StringComparison.Ordinal)
            .Replace("source: #", "source: https://acme.example #", StringComparison.Ordinal)
            .Replace("checked: #", "checked: 2026-11-23 #", StringComparison.Ordinal)
            .Replace("confidence: #", "confidence: A #", StringComparison.Ordinal)
            .Replace("{ port: , tls: }", "{ port: 587, tls: starttls }", StringComparison.Ordinal);

        Assert.Empty(sandbox.With($"rules/{kind}s/acme.yaml", text).Compile());
    }

    [Theory]
    [InlineData("Acme")]
    [InlineData("acme_mail")]
    [InlineData("-acme")]
    [InlineData("../acme")]
    [InlineData("")]
    public void IdThatIsNone_IsRefused(string id)
    {
        using var sandbox = new ScaffoldSandbox();

        var (status, _, errors) = sandbox.New("provider", id);

        Assert.Equal((2, $"'{id}' is no id: small letters and digits with hyphens between them, such as acme-mail"), (status, errors));
        Assert.Empty(sandbox.Files());
    }

    [Fact]
    public void FileThatIsThere_IsNotWrittenOver()
    {
        using var sandbox = new ScaffoldSandbox().With("rules/clients/acme.yaml", "mine");

        var (status, _, errors) = sandbox.New("client", "acme");

        Assert.Equal((2, "rules/clients/acme.yaml is there, and is not written over"), (status, errors));
        Assert.Equal("mine", sandbox.Text("rules/clients/acme.yaml"));
    }
}
