namespace VetMailLint.Tests.References;

/// <summary>https://docs.docker.com/reference/compose-file/services/#env_file</summary>
public sealed class EnvFileTests
{
    private const string Variables = "SMTP_HOST=mail.harbour.test\nSMTP_USER=mara\nSMTP_PASSWORD=Wat3r-mill!\n";

    [Theory]
    [InlineData("env_file: mail.env")]
    [InlineData("env_file: ./mail.env")]
    [InlineData("env_file:\n      - mail.env")]
    [InlineData("env_file:\n      - path: mail.env\n        required: false")]
    public void VariablesOfTheFile_AreTheServices(string reference)
    {
        var tree = new Tree { ["mail.env"] = Variables, ["compose.yaml"] = Service(reference, "SMTP_PORT: 587") };

        Assert.Equal("mail.harbour.test:587 mara Known", tree.Blocks("compose.yaml"));
        Assert.Equal("mail.env", tree.Read("compose.yaml").Settings.Single().Host.Span!.Value.File);
        Assert.Equal("compose.yaml", tree.Read("compose.yaml").Settings.Single().Port.Span!.Value.File);
    }

    [Theory]
    [InlineData("env_file: other.env")]
    [InlineData("env_file: ${FILE}")]
    [InlineData("env_file: []")]
    [InlineData("env_file:")]
    [InlineData("env_file: { path: mail.env }")]
    [InlineData("labels: mail.env")]
    public void FileThatIsNotThere_LeavesThemOpen(string reference)
    {
        var tree = new Tree { ["mail.env"] = Variables, ["compose.yaml"] = Service(reference, "SMTP_PORT: 587\n      SMTP_USER: desk") };

        Assert.Equal("-:587 desk Unseen", tree.Blocks("compose.yaml"));
    }

    [Theory]
    [InlineData("SMTP_USER: desk\n      SMTP_PORT: 25", "mail.harbour.test:25 desk Known")]
    [InlineData("- SMTP_USER=desk\n      - SMTP_PORT=25", "mail.harbour.test:25 desk Known")]
    [InlineData("- SMTP_PASSWORD\n      - SMTP_PORT=25", "mail.harbour.test:25 mara Unseen")]
    public void OwnEnvironment_ComesFirst(string environment, string read)
    {
        var tree = new Tree { ["mail.env"] = Variables, ["compose.yaml"] = Service("env_file: mail.env", environment) };

        Assert.Equal(read, tree.Blocks("compose.yaml"));
    }

    [Fact]
    public void LaterFile_ComesBeforeAnEarlierOne()
    {
        var tree = new Tree { ["a.env"] = Variables, ["b.env"] = "SMTP_USER=desk\n", ["compose.yaml"] = Service("env_file: [a.env, b.env]", "SMTP_PORT: 25") };

        Assert.Equal("mail.harbour.test:25 desk Known", tree.Blocks("compose.yaml"));
    }

    [Fact]
    public void TwoServices_NeverMix()
    {
        var tree = new Tree
        {
            ["a.env"] = "SMTP_HOST=a.harbour.test\nSMTP_PASSWORD=Wat3r-mill!\n",
            ["b.env"] = "SMTP_HOST=b.harbour.test\nSMTP_USER=mara\n",
            ["compose.yaml"] = """
                services:
                  a: { image: a, env_file: a.env, environment: { SMTP_PORT: 587 } }
                  b: { image: b, env_file: b.env, environment: { SMTP_PORT: 465 } }
                  c: { image: c, environment: { SMTP_PORT: 25, SMTP_USER: desk } }
                """,
        };

        Assert.Equal("a.harbour.test:587 - Known | b.harbour.test:465 mara Unseen | -:25 desk Unseen", tree.Blocks("compose.yaml"));
    }

    [Fact]
    public void SharedPart_IsEachServicesOwn()
    {
        var tree = new Tree
        {
            ["mail.env"] = "SMTP_HOST=mail.harbour.test\nSMTP_USER=mara\n",
            ["compose.yaml"] = """
                x-common: &common
                  image: a
                  env_file: mail.env
                services:
                  a: { <<: *common, environment: { SMTP_PORT: 587 } }
                  b: { <<: *common, environment: { SMTP_PORT: 465 } }
                """,
        };

        Assert.Equal("mail.harbour.test:587 mara Unseen | mail.harbour.test:465 mara Unseen", tree.Blocks("compose.yaml"));
    }

    [Fact]
    public void ServiceWithoutMailVariablesOfItsOwn_AddsNothing()
    {
        var tree = new Tree { ["mail.env"] = Variables + "SMTP_PORT=587\n", ["compose.yaml"] = Service("env_file: mail.env", "TZ: UTC") };

        Assert.Equal("", tree.Blocks("compose.yaml"));
    }

    private static string Service(string reference, string environment) =>
        $"services:\n  web:\n    image: a\n    {reference}\n    environment:\n      {environment}\n";
}
