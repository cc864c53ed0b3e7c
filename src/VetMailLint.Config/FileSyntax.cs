namespace VetMailLint.Config;

/// <summary>How the text of a settings file is parsed.</summary>
public enum FileSyntax
{
    /// <summary>None that is read here.</summary>
    None,

    /// <summary>JSON, with comments and trailing commas.</summary>
    Json,

    /// <summary>YAML, with templates.</summary>
    Yaml,

    /// <summary>XML: <c>web.config</c>, <c>NLog.config</c> and other configuration.</summary>
    Xml,

    /// <summary>Environment variables, one a line: <c>.env</c> and its variants.</summary>
    Environment,

    /// <summary>Java properties.</summary>
    Properties,

    /// <summary>Sections in brackets and <c>key = value</c>: INI, <c>.conf</c>, systemd units.</summary>
    Ini,

    /// <summary>TOML. The command line has the reader; the compiler does not load one.</summary>
    Toml,

    /// <summary>Assignments of literals as in GitLab's <c>gitlab.rb</c>, and nothing else of Ruby.</summary>
    Assignments,

    /// <summary>The instructions of a Dockerfile that set variables.</summary>
    Dockerfile,
}
