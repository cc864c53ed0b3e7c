namespace VetMailLint.Cli.Tests.Commands;

/// <summary>A file or folder that nobody may read until this is disposed of, where the system and the user of the test have such a thing.</summary>
internal sealed class ClosedPath : IDisposable
{
    private readonly string _path;

    public ClosedPath(string path)
    {
        _path = path;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
    }

    /// <summary>Whether reading is refused indeed; an administrator reads everything.</summary>
    public bool IsClosed
    {
        get
        {
            try
            {
                if (Directory.Exists(_path))
                    Directory.GetFiles(_path);
                else
                    File.ReadAllBytes(_path);

                return false;
            }
            catch (UnauthorizedAccessException)
            {
                return true;
            }
        }
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
