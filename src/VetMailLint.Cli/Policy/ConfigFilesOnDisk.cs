namespace VetMailLint.Cli.Policy;

/// <summary>Configuration files as they lie on the disk.</summary>
internal sealed class ConfigFilesOnDisk : IConfigSource
{
    public string? Read(string path, out string? problem)
    {
        problem = null;
        if (!File.Exists(path))
            return null;

        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure is UnauthorizedAccessException ? "the file may not be read" : "the file cannot be read";
            return null;
        }
    }
}
