namespace VetMailLint.Cli.Tests.Commands;

/// <summary>Which files a run reads, seen from the report.</summary>
public sealed class LintWalkTests
{
    private const string Wrong = "smtp:\n  host: smtp.zoho.com\n  port: 465\n  security: starttls\n";

    private static List<string> Paths(Outcome run) =>
        [.. run.Findings.Select(line => line[(line.LastIndexOf(' ') + 1)..line.LastIndexOf(':')])];

    [Fact]
    public void FoldersAndFilesWithADot_AreReadAndBuildOutputIsNot()
    {
        using var sandbox = new Sandbox();
        foreach (var path in (string[])[".github/mail.yml", ".config/.hidden.yaml", "bin/mail.yaml", "obj/mail.yaml", "node_modules/a/mail.yaml", ".git/mail.yaml", "src/bin.yaml"])
            sandbox.Write(path, Wrong);

        Assert.Equal([".config/.hidden.yaml", ".github/mail.yml", "src/bin.yaml"], Paths(sandbox.Run("lint", "--format", "json")));
    }

    [Fact]
    public void WhatGitIgnores_IsReadOnlyWhenItIsNamed()
    {
        using var sandbox = new Sandbox();
        sandbox.Write(".gitignore", "local*.yaml\n/out/\n!local.keep.yaml\n");
        sandbox.Write(".git/HEAD", "ref: refs/heads/main\n");
        foreach (var path in (string[])["local.yaml", "local.keep.yaml", "out/mail.yaml", "sub/local2.yaml", "sub/out/mail.yaml"])
            sandbox.Write(path, Wrong);

        Assert.Equal(["local.keep.yaml", "sub/out/mail.yaml"], Paths(sandbox.Run("lint", "--format", "json")));
        Assert.Equal(["local.yaml"], Paths(sandbox.Run("lint", "local.yaml", "--format", "json")));
        Assert.Equal(["out/mail.yaml"], Paths(sandbox.Run("lint", "out", "--format", "json")));
    }

    [Theory]
    [InlineData("settings.json5")]
    [InlineData("appsettings.json.example")]
    [InlineData("mail.yaml.dist")]
    public void NamedFile_IsReadWhateverItsExtension(string name)
    {
        using var sandbox = Sandbox.With(name, """{"smtp": {"host": "smtp.zoho.com", "port": 465, "security": "starttls"}}""");

        Assert.Equal([name], Paths(sandbox.Run("lint", name, "--format", "json")));
    }

    [Theory]
    [InlineData("secret.yaml", "apiVersion: v1\nkind: Secret\ndata:\n  app.env: {0}\n", 1)]
    [InlineData("secret.json", "{{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"data\": {{\"app.env\": \"{0}\"}}}}", 1)]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nbinaryData:\n  app.env: {0}\n", 0)]
    public void SecretInBase64_IsReadInAFolder_ThoughNoWordOfMailIsSeen(string name, string form, int findings)
    {
        var encoded = Convert.ToBase64String("SMTP_HOST=smtp.zoho.com\nSMTP_PORT=465\nSMTP_SECURITY=starttls\n"u8);
        using var sandbox = Sandbox.With(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, encoded));

        Assert.Equal(findings, Paths(sandbox.Run("lint", "--format", "json")).Count());
    }

    [Fact]
    public void NamedFileOfUnknownSyntax_IsSaidToBeUnread()
    {
        using var sandbox = Sandbox.With("mail.txt", "smtp_host=smtp.zoho.com\n");

        var run = sandbox.Run("lint", "mail.txt");

        Assert.Equal($"""
            error VML901 UnreadableFile: The file cannot be read: its name does not say in which syntax it is, as .json, .yaml, .xml, .config, .env, .properties, .ini, .toml and Dockerfile do; nothing in it was checked.
              --> mail.txt:1:1
            1 | smtp_host=smtp.zoho.com
              | ^
               = more: vetmaillint explain VML901

            1 error, 0 warnings, 0 infos in 0 files with mail settings (1 file looked at; facts of {ToolVersion.KnowledgeDate}).

            """, run.Output);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void LinksInALoop_EndTheWalkNowhere()
    {
        using var sandbox = Sandbox.With("a/b/mail.yaml", Wrong);
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Path, "a/b/up"), Path.Combine(sandbox.Path, "a"));
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Path, "a/self"), Path.Combine(sandbox.Path, "a/self"));

        var run = sandbox.Run("lint", "--format", "json");

        Assert.Equal(["a/b/mail.yaml"], Paths(run));
        Assert.Equal("", run.Errors);
        Assert.Equal(["a/b/up/b/mail.yaml"], Paths(sandbox.Run("lint", "a/b/up/b/mail.yaml", "--format", "json")));
    }

    [Fact]
    public void ManyPaths_AreReadOnceEach()
    {
        using var sandbox = Sandbox.With("a/mail.yaml", Wrong);

        Assert.Equal(["a/mail.yaml"], Paths(sandbox.Run("lint", "a", ".", "a/mail.yaml", "./a", "--format", "json")));
    }
}
