using System.Runtime.ExceptionServices;
using VetMailLint.Cli.Files;
using VetMailLint.Config.Tree;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// Reads and checks the files of a walk. Large walks are shared between threads; the results are in the order of the files all the same.
/// </summary>
internal sealed class FileChecks(FileLinter linter, IReadOnlyList<WalkedFile> files, Progress progress)
{
    /// <summary>How many files a thread takes at a time: enough to make taking cheap, few enough that all end together.</summary>
    private const int Share = 32;

    /// <summary>How many files there must be for another thread. One thread has read these before a second one has started.</summary>
    private const int FilesPerThread = 256;

    // What a Kubernetes Secret holds is base64, and has no word to be seen; a container may have nothing but the names of what it takes.
    private readonly MailWordFilter _words = new("smtp", "mail", "configmapref", "kind: secret", "kind\": \"secret", "kind\":\"secret");
    private readonly FileResult?[] _results = new FileResult?[files.Count];
    private ExceptionDispatchInfo? _failure;
    private int _taken;

    public List<FileResult> Run()
    {
        var helpers = new Thread[Math.Min(Environment.ProcessorCount - 1, files.Count / FilesPerThread)];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(() => Work(static _ => { })) { IsBackground = true };
            helpers[i].Start();
        }

        Work(progress.Step);
        foreach (var helper in helpers)
            helper.Join();

        progress.End();
        _failure?.Throw();
        return Found();
    }

    private void Work(Action<int> tell)
    {
        try
        {
            var reader = new FileReader(ReadLimits.Default.Bytes + 1);
            for (var end = Take(); end - Share < files.Count && _failure is null; end = Take())
            {
                tell(end - Share);
                for (var i = end - Share; i < Math.Min(end, files.Count); i++)
                    _results[i] = Check(files[i], reader);
            }
        }
        catch (Exception failure)
        {
            // A mistake of ours ends the run in the thread that the user called, not the process.
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }

    private int Take() => Interlocked.Add(ref _taken, Share);

    private FileResult? Check(WalkedFile file, FileReader reader)
    {
        if (!FileKinds.IsCandidate(file))
            return null;

        var content = reader.Read(file);
        if (content.Problem is { } problem)
            return linter.Unreadable(file, problem.Message);

        return file.IsNamed || _words.MayHoldMail(content.Bytes.Span) || linter.Expects(file)
            ? linter.Lint(file, content.Bytes.ToArray())
            : new FileResult { Path = file.Path, PathFromRoot = file.Path };
    }

    private List<FileResult> Found()
    {
        var found = new List<FileResult>(_results.Length);
        foreach (var result in _results)
        {
            if (result is not null)
                found.Add(result);
        }

        return found;
    }
}
