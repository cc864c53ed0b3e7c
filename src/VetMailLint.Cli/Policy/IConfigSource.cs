namespace VetMailLint.Cli.Policy;

/// <summary>Where the text of configuration files comes from.</summary>
internal interface IConfigSource
{
    /// <summary>The text of a file, or null where there is none; with a problem where it cannot be read.</summary>
    string? Read(string path, out string? problem);
}
