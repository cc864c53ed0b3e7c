using VetMailLint.Config;

namespace VetMailLint.Tests;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("appsettings.json", FileSyntax.Json)]
    [InlineData("deploy/values.yaml.gotmpl", FileSyntax.Yaml)]
    [InlineData("Web.Release.config", FileSyntax.Xml)]
    [InlineData("log4net.xml", FileSyntax.Xml)]
    [InlineData(".env", FileSyntax.Environment)]
    [InlineData(".env.production", FileSyntax.Environment)]
    [InlineData(".env.example", FileSyntax.Environment)]
    [InlineData("app.env", FileSyntax.Environment)]
    [InlineData("app.env.local", FileSyntax.Environment)]
    [InlineData(".envrc", FileSyntax.Environment)]
    [InlineData("application-prod.properties", FileSyntax.Properties)]
    [InlineData("grafana.ini", FileSyntax.Ini)]
    [InlineData("etc/postfix/main.cf", FileSyntax.Ini)]
    [InlineData("shop.service", FileSyntax.Ini)]
    [InlineData("config.toml", FileSyntax.Toml)]
    [InlineData("etc/gitlab/gitlab.rb", FileSyntax.Assignments)]
    [InlineData("gitlab.rb.example", FileSyntax.Assignments)]
    [InlineData("Dockerfile", FileSyntax.Dockerfile)]
    [InlineData("Dockerfile.web", FileSyntax.Dockerfile)]
    [InlineData("web.Dockerfile", FileSyntax.Dockerfile)]
    public void Name_SaysTheSyntax(string name, FileSyntax syntax) => Assert.Equal(syntax, LocatedFileReader.SyntaxOf(name));

    [Theory]
    [InlineData("readme.md")]
    [InlineData("environment")]
    [InlineData("dockerfiles")]
    [InlineData("production.rb")]
    [InlineData("gitlab.rbs")]
    [InlineData(".example")]
    [InlineData("a.json/readme")]
    [InlineData("json")]
    [InlineData("")]
    public void OtherName_SaysNothing(string name) => Assert.Equal(FileSyntax.None, LocatedFileReader.SyntaxOf(name));
}
