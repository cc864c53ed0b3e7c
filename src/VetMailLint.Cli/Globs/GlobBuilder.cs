namespace VetMailLint.Cli.Globs;

/// <summary>Collects the instructions of a glob, whatever its syntax.</summary>
internal sealed class GlobBuilder
{
    private readonly List<GlobOp> _ops = [];
    private readonly List<CharClass> _classes = [];
    private readonly List<(int Low, int High)> _numbers = [];

    /// <summary>The index of the next instruction.</summary>
    public int Next => _ops.Count;

    public void Char(char value) => _ops.Add(new GlobOp(GlobOpKind.Char, value));

    public void AnyInSegment() => _ops.Add(new GlobOp(GlobOpKind.AnyInSegment));

    public void Any() => _ops.Add(new GlobOp(GlobOpKind.Any));

    public void Class(CharClass value)
    {
        _ops.Add(new GlobOp(GlobOpKind.Class, _classes.Count));
        _classes.Add(value);
    }

    public void Number(int low, int high)
    {
        _ops.Add(new GlobOp(GlobOpKind.Number, _numbers.Count));
        _numbers.Add((low, high));
    }

    /// <summary>Any number of characters, as many as possible first.</summary>
    public void Star(bool acrossSegments)
    {
        var loop = Reserve();
        _ops.Add(new GlobOp(acrossSegments ? GlobOpKind.Any : GlobOpKind.AnyInSegment));
        _ops.Add(new GlobOp(GlobOpKind.Jump, loop));
        Split(loop, loop + 1, Next);
    }

    /// <summary>Leaves room for a <see cref="Split"/> or <see cref="Jump"/> whose target is not known yet.</summary>
    public int Reserve()
    {
        _ops.Add(default);
        return _ops.Count - 1;
    }

    public void Split(int at, int first, int second) => _ops[at] = new GlobOp(GlobOpKind.Split, first, second);

    public void Jump(int at, int target) => _ops[at] = new GlobOp(GlobOpKind.Jump, target);

    public GlobProgram Build(bool ignoreCase = false)
    {
        _ops.Add(new GlobOp(GlobOpKind.Match));
        return new GlobProgram([.. _ops], [.. _classes], [.. _numbers], ignoreCase);
    }
}
