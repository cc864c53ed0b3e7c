namespace VetMailLint.Knowledge;

/// <summary>Where a package comes from, and so in which kind of project file it is named.</summary>
public enum PackageRegistry
{
    /// <summary>NuGet: <c>*.csproj</c>, <c>Directory.*.props</c>, <c>packages.config</c>.</summary>
    NuGet,

    /// <summary>npm: <c>package.json</c>.</summary>
    Npm,

    /// <summary>Maven: <c>pom.xml</c>, <c>build.gradle</c>; names are <c>group:artifact</c>.</summary>
    Maven,

    /// <summary>Composer: <c>composer.json</c>.</summary>
    Composer,

    /// <summary>RubyGems: <c>Gemfile</c>, <c>Gemfile.lock</c>.</summary>
    RubyGems,

    /// <summary>PyPI: <c>requirements*.txt</c>, <c>pyproject.toml</c>, <c>setup.cfg</c>, <c>Pipfile</c>.</summary>
    PyPi,
}
