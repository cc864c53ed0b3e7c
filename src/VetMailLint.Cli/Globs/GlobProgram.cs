using System.Globalization;

namespace VetMailLint.Cli.Globs;

/// <summary>A compiled glob. Matching takes time and memory in proportion to pattern times text, whatever the pattern.</summary>
internal sealed class GlobProgram
{
    private const int StackWords = 256;

    private readonly GlobOp[] _ops;
    private readonly CharClass[] _classes;
    private readonly (int Low, int High)[] _numbers;
    private readonly bool _ignoreCase;

    public GlobProgram(GlobOp[] ops, CharClass[] classes, (int Low, int High)[] numbers, bool ignoreCase)
    {
        _ops = ops;
        _classes = classes;
        _numbers = numbers;
        _ignoreCase = ignoreCase;
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        var words = ((_ops.Length * (text.Length + 1)) + 63) / 64;
        Span<ulong> tried = words <= StackWords ? stackalloc ulong[words] : new ulong[words];
        tried.Clear();
        var pending = new Stack<GlobStep>();
        var numbers = new (int Start, int End)[_numbers.Length];
        pending.Push(new GlobStep(0, 0));

        while (pending.TryPop(out var step))
        {
            if (step.RestoredNumber >= 0)
                numbers[step.RestoredNumber] = step.Number;
            else if (Run(step, text, tried, pending, numbers))
                return NumbersFit(text, numbers);
        }

        return false;
    }

    private bool Run(
        GlobStep step, ReadOnlySpan<char> text, Span<ulong> tried, Stack<GlobStep> pending, (int, int)[] numbers)
    {
        var (pc, at) = (step.Op, step.Position);
        if (step.TakenNumber >= 0)
            Take(step, pending, numbers);

        while (FirstTime(tried, pc, at, text.Length))
        {
            var op = _ops[pc];
            switch (op.Kind)
            {
                case GlobOpKind.Match when at == text.Length:
                    return true;
                case GlobOpKind.Split:
                    pending.Push(new GlobStep(op.Second, at));
                    pc = op.First;
                    break;
                case GlobOpKind.Jump:
                    pc = op.First;
                    break;
                case GlobOpKind.Number:
                    PushNumbers(pc, op.First, at, text, pending);
                    return false;
                case var _ when at < text.Length && Takes(op, text[at]):
                    pc++;
                    at++;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool Takes(GlobOp op, char candidate) => op.Kind switch
    {
        GlobOpKind.Char => candidate == op.First
            || (_ignoreCase && char.ToLowerInvariant(candidate) == char.ToLowerInvariant((char)op.First)),
        GlobOpKind.AnyInSegment => candidate != '/',
        GlobOpKind.Any => true,
        GlobOpKind.Class => _classes[op.First].Takes(candidate, _ignoreCase),
        _ => false,
    };

    // The bit is what keeps "*a*a*a*b" from taking exponential time.
    private static bool FirstTime(Span<ulong> tried, int pc, int at, int length)
    {
        var index = (pc * (length + 1)) + at;
        var bit = 1UL << (index & 63);
        ref var word = ref tried[index >> 6];
        if ((word & bit) != 0)
            return false;

        word |= bit;
        return true;
    }

    private static void Take(GlobStep step, Stack<GlobStep> pending, (int, int)[] numbers)
    {
        pending.Push(new GlobStep(0, 0) { RestoredNumber = step.TakenNumber, Number = numbers[step.TakenNumber] });
        numbers[step.TakenNumber] = step.Number;
    }

    private static void PushNumbers(int pc, int number, int at, ReadOnlySpan<char> text, Stack<GlobStep> pending)
    {
        var first = at < text.Length && text[at] == '-' ? at + 1 : at;
        for (var end = first; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            pending.Push(new GlobStep(pc + 1, end + 1) { TakenNumber = number, Number = (at, end + 1) });
    }

    // Ranges are looked at only after the first match is found, and a range that took no part fails: so does Roslyn.
    private bool NumbersFit(ReadOnlySpan<char> text, (int Start, int End)[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var digits = text[numbers[i].Start..numbers[i].End];
            if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                || value < _numbers[i].Low || value > _numbers[i].High)
                return false;
        }

        return true;
    }
}
