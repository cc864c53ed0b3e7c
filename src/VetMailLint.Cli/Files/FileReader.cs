namespace VetMailLint.Cli.Files;

/// <summary>Reads files one after another into one buffer. For one thread.</summary>
/// <param name="limit">The most bytes to read of a file.</param>
internal sealed class FileReader(int limit)
{
    private byte[] _buffer = new byte[16 * 1024];

    public FileContent Read(WalkedFile file)
    {
        try
        {
            // A pipe or device met on a walk has no length, and would be waited for without end. A named one is meant.
            var length = new FileInfo(file.FullPath).Length;
            if (length == 0 && !file.IsNamed)
                return default;

            return Read(file.FullPath, length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileContent(default, IsTooLarge: false, PathProblem.Unreadable(file.Path, failure));
        }
    }

    private FileContent Read(string path, long length)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Grow((int)Math.Min(length, limit) + 1);
        var count = 0;
        while (count <= limit)
        {
            if (count == _buffer.Length)
                Grow(count * 2);

            var read = RandomAccess.Read(handle, _buffer.AsSpan(count), count);
            count += read;

            // A file of a known length needs no second look to see that it ends; a pipe or a file of the system has none.
            if (read == 0 || (count == length && count <= limit))
                return new FileContent(_buffer.AsMemory(0, count), IsTooLarge: false, Problem: null);
        }

        return new FileContent(_buffer.AsMemory(0, limit), IsTooLarge: true, Problem: null);
    }

    private void Grow(int size)
    {
        if (size > _buffer.Length)
            Array.Resize(ref _buffer, Math.Min(Math.Max(size, _buffer.Length * 2), limit + 1));
    }
}
