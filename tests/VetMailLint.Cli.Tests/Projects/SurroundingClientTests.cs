using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Tests.Files;

namespace VetMailLint.Cli.Tests.Projects;

/// <summary>Which clients the project files around a settings file presume.</summary>
public sealed class SurroundingClientTests
{
    private const string Net10 = "<Project><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";

    [Theory]
    [InlineData("package.json", """{ "dependencies": { "nodemailer": "^6.9.0" } }""", "nodemailer")]
    [InlineData("package.json", """{ "devDependencies": { "nodemailer": "^6.9.0" } }""", "")]
    [InlineData("package.json", """{ "dependencies": { "nodemailer-mock": "^2.0.0" } }""", "")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": "^8.75" } }""", "laravel-8")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": "^9.0" } }""", "laravel")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": "^8.0|^9.0" } }""", "laravel laravel-8")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": ">=8" } }""", "laravel laravel-8")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": ">=8,<9" } }""", "laravel-8")]
    [InlineData("composer.json", """{ "require": { "laravel/framework": "*" } }""", "laravel laravel-8")]
    [InlineData("composer.json", """{ "require": { "symfony/mailer": "7.1.*" } }""", "symfony-mailer")]
    [InlineData("composer.json", """{ "require-dev": { "symfony/mailer": "7.1.*" } }""", "")]
    [InlineData("pom.xml", "<project><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-mail</artifactId></dependency></dependencies></project>", "jakarta-mail")]
    [InlineData("pom.xml", "<project><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-mail</artifactId><scope>test</scope></dependency></dependencies></project>", "")]
    [InlineData("pom.xml", "<project><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>", "")]
    [InlineData("build.gradle", "implementation 'org.springframework.boot:spring-boot-starter-mail:3.4.0'", "jakarta-mail")]
    [InlineData("build.gradle.kts", "implementation(\"com.sun.mail:jakarta.mail:2.0.1\")", "jakarta-mail")]
    [InlineData("build.gradle", "testImplementation 'org.springframework.boot:spring-boot-starter-mail:3.4.0'", "")]
    [InlineData("Gemfile", "source \"https://rubygems.org\"\ngem \"rails\", \"~> 7.1\"\n", "ruby-net-smtp")]
    [InlineData("Gemfile", "# gem \"rails\"\n", "")]
    [InlineData("Gemfile.lock", "GEM\n  specs:\n    mail (2.8.1)\n      net-smtp\n", "ruby-net-smtp")]
    [InlineData("Gemfile.lock", "GEM\n  specs:\n    other (2.8.1)\n      mail (>= 2)\n", "")]
    [InlineData("requirements.txt", "# Django\nDjango==4.2.16\n", "django")]
    [InlineData("requirements-prod.txt", "django[argon2]>=4.2 ; python_version > '3.8'\n", "django")]
    [InlineData("requirements.txt", "django-debug-toolbar==4.0\n", "")]
    [InlineData("pyproject.toml", "[project]\nname = \"shop\"\ndependencies = [\"requests\", \"Django>=5\"]\n", "django")]
    [InlineData("pyproject.toml", "[tool.poetry.dependencies]\npython = \"^3.12\"\nDjango = \"^5.0\"\n", "django")]
    [InlineData("pyproject.toml", "[project]\nname = \"Django\"\ndependencies = []\n", "")]
    [InlineData("setup.cfg", "[options]\ninstall_requires =\n    Django>=4\n    requests\n", "django")]
    [InlineData("setup.cfg", "[options.extras_require]\ndocs =\n    Django>=4\n", "")]
    [InlineData("Shop.csproj", "<Project><ItemGroup><PackageReference Include=\"MailKit\" Version=\"4.18.0\" /></ItemGroup></Project>", "mailkit")]
    [InlineData("Directory.Build.props", "<Project />", "")]
    public void PackagesOfAFolder_PresumeTheirClients(string file, string text, string expected) =>
        Assert.Equal(expected, Clients(surroundings => surroundings.ClientsOf, (file, text)));

    [Fact]
    public void SeveralLanguages_LeaveItOpen() => Assert.Equal(
        "django nodemailer",
        Clients(surroundings => surroundings.ClientsOf, ("package.json", """{ "dependencies": { "nodemailer": "6" } }"""), ("requirements.txt", "Django")));

    [Fact]
    public void DotNetBesideAnother_LeavesItOpen_AndAloneSaysNothing()
    {
        Assert.Equal("nodemailer system-net-mail", Clients(surroundings => surroundings.ClientsOf, ("package.json", """{ "dependencies": { "nodemailer": "6" } }"""), ("Shop.csproj", Net10)));
        Assert.Equal("", Clients(surroundings => surroundings.ClientsOf, ("Shop.csproj", Net10)));
    }

    [Fact]
    public void FoldersAbove_Count_ThoseBesideDoNot()
    {
        Assert.Equal("nodemailer", In("config/mail", surroundings => surroundings.ClientsOf, ("package.json", """{ "dependencies": { "nodemailer": "6" } }""")));
        Assert.Equal("", In("config/mail", surroundings => surroundings.ClientsOf, ("web/package.json", """{ "dependencies": { "nodemailer": "6" } }""")));
    }

    [Theory]
    [InlineData("net10.0", "system-net-mail")]
    [InlineData("net48", "system-net-mail-framework")]
    [InlineData("netcoreapp3.1", "system-net-mail-framework")]
    [InlineData("net48;net10.0", "system-net-mail system-net-mail-framework")]
    [InlineData("netstandard2.0", "system-net-mail system-net-mail-framework")]
    [InlineData("$(Target)", "system-net-mail system-net-mail-framework")]
    public void TargetFrameworks_TellTheTwoSystemNetMails(string targets, string expected) => Assert.Equal(
        expected,
        Clients(surroundings => surroundings.DotNetClientsOf, ("Shop.csproj", $"<Project><PropertyGroup><TargetFrameworks>{targets}</TargetFrameworks></PropertyGroup></Project>")));

    [Theory]
    [InlineData("Directory.Build.props", "<Project><ItemGroup><PackageReference Include=\"MailKit\" /></ItemGroup></Project>", "mailkit")]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"MailKit\" Version=\"4.18.0\" /></ItemGroup></Project>", "system-net-mail")]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup><GlobalPackageReference Include=\"MailKit\" Version=\"4.18.0\" /></ItemGroup></Project>", "mailkit")]
    [InlineData("packages.config", "<packages><package id=\"MailKit\" version=\"2.1.5\" targetFramework=\"net472\" /></packages>", "mailkit")]
    [InlineData("packages.config", "<packages><package id=\"Newtonsoft.Json\" version=\"13.0.3\" targetFramework=\"net472\" /></packages>", "system-net-mail")]
    public void SharedFiles_CountForTheProject(string file, string text, string expected) =>
        Assert.Equal(expected, Clients(surroundings => surroundings.DotNetClientsOf, ("Shop.csproj", Net10), (file, text)));

    [Fact]
    public void MailKitElsewhereInTheRepository_LeavesItOpen() => Assert.Equal(
        "mailkit system-net-mail",
        In("src/Shop", surroundings => surroundings.DotNetClientsOf, ("src/Shop/Shop.csproj", Net10), ("src/Mail/Mail.csproj", "<Project><ItemGroup><Reference Include=\"MailKit, Version=2.1.0.0\" /></ItemGroup></Project>")));

    [Theory]
    [InlineData("package.json", "{ \"dependencies\": { \"nodemailer\": ")]
    [InlineData("package.json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("package.json", "{ \"dependencies\": [\"nodemailer\"] }")]
    [InlineData("package.json", "null")]
    [InlineData("pom.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><project>&b;</project>")]
    [InlineData("pom.xml", "<project><dependencies><dependency><groupId>com.sun.mail")]
    [InlineData("pyproject.toml", "[project\ndependencies = [\"Django")]
    [InlineData("composer.json", "{ \"require\": { \"laravel/framework\": 8 } ")]
    [InlineData("Gemfile", "gem \"")]
    public void HostileFiles_TellNothing(string file, string text) => Assert.Equal("", Clients(surroundings => surroundings.ClientsOf, (file, text)));

    [Fact]
    public void EnormousFile_TellsNothing() => Assert.Equal(
        "", Clients(surroundings => surroundings.ClientsOf, ("requirements.txt", "Django\n" + new string('#', 2 * 1024 * 1024))));

    private static string Clients(Func<ProjectSurroundings, Func<string, Settings.ClientSet?>> of, params (string Path, string Text)[] around) => In("", of, around);

    private static string In(string folder, Func<ProjectSurroundings, Func<string, Settings.ClientSet?>> of, params (string Path, string Text)[] around)
    {
        using var scratch = new ScratchFolder();
        scratch.Write(".git/HEAD", "");
        foreach (var (path, text) in around)
            scratch.Write(path, text);

        return string.Join(' ', of(new ProjectSurroundings())(Path.Combine(scratch.Path, folder, "mail.json"))?.Ids ?? []);
    }
}
