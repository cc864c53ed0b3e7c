namespace VetMailLint.Config;

/// <summary>Tells from the name of a file in which syntax it is. The one place that lists names.</summary>
internal static class FileNames
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    // What people add to the name of a file that is to be copied or rendered.
    private static readonly string[] s_copyMarks =
        [".example", ".sample", ".template", ".dist", ".tmpl", ".tpl", ".gotmpl", ".j2", ".jinja", ".jinja2"];

    private static readonly (string Ending, FileSyntax Syntax)[] s_endings =
    [
        (".json", FileSyntax.Json),
        (".yaml", FileSyntax.Yaml),
        (".yml", FileSyntax.Yaml),
        (".xml", FileSyntax.Xml),
        (".config", FileSyntax.Xml),
        (".env", FileSyntax.Environment),
        (".envrc", FileSyntax.Environment),
        (".properties", FileSyntax.Properties),
        (".ini", FileSyntax.Ini),
        (".conf", FileSyntax.Ini),
        (".cfg", FileSyntax.Ini),
        (".cf", FileSyntax.Ini),
        (".service", FileSyntax.Ini),
        (".container", FileSyntax.Ini),
        (".toml", FileSyntax.Toml),
        (".dockerfile", FileSyntax.Dockerfile),
        (".containerfile", FileSyntax.Dockerfile),
        (".jsonc", FileSyntax.Json),
        (".json5", FileSyntax.Json),
        (".webmanifest", FileSyntax.Json),
    ];

    /// <summary>The syntax that a file's name stands for; <c>appsettings.json.example</c> is JSON. Folders before the name do not count.</summary>
    public static FileSyntax SyntaxOf(ReadOnlySpan<char> path)
    {
        var name = path.Slice(path.LastIndexOfAny('/', '\\') + 1);
        while (MarkOf(name) is { } mark)
            name = name.Slice(0, name.Length - mark.Length);

        // Other Ruby is code.
        if (name.EndsWith("gitlab.rb".AsSpan(), IgnoreCase))
            return FileSyntax.Assignments;

        var dot = name.LastIndexOf('.');
        var ending = dot < 0 ? default : name.Slice(dot);
        foreach (var (known, syntax) in s_endings)
        {
            if (ending.Length == known.Length && ending.Equals(known.AsSpan(), IgnoreCase))
                return syntax;
        }

        // .env.production, app.env.local, Dockerfile.web
        if (name.StartsWith(".env.".AsSpan(), IgnoreCase) || name.IndexOf(".env.".AsSpan(), IgnoreCase) > 0 || name.Equals("env".AsSpan(), IgnoreCase))
            return FileSyntax.Environment;

        return IsDockerfile(name) ? FileSyntax.Dockerfile : FileSyntax.None;
    }

    private static bool IsDockerfile(ReadOnlySpan<char> name)
    {
        foreach (var known in (string[])["Dockerfile", "Containerfile"])
        {
            if (name.StartsWith(known.AsSpan(), IgnoreCase) && (name.Length == known.Length || name[known.Length] is '.' or '-'))
                return true;
        }

        return false;
    }

    private static string? MarkOf(ReadOnlySpan<char> name)
    {
        foreach (var mark in s_copyMarks)
        {
            if (name.Length > mark.Length && name.EndsWith(mark.AsSpan(), IgnoreCase))
                return mark;
        }

        return null;
    }
}
