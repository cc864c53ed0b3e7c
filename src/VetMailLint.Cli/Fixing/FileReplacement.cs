namespace VetMailLint.Cli.Fixing;

/// <summary>Puts new content in a file's place: written beside it and renamed over it, so that no reader ever sees half a file.</summary>
internal static class FileReplacement
{
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file does not permit it; it is as it was.</exception>
    public static void Write(string fullPath, byte[] content)
    {
        // Of a link the file it leads to is replaced, not the link.
        var target = File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
        var beside = target + ".vetmaillint";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
                stream.Write(content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
