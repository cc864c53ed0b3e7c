using System.Globalization;

namespace VetMailLint.Config.Templates;

/// <summary>Which arm of which condition each place of a file is in.</summary>
internal sealed class TemplateBranches
{
    // Labels hold those around them: without a limit a hostile file makes them as long as itself.
    private const int Deepest = 16;

    private readonly List<int> _starts = [];
    private readonly List<string?> _labels = [];
    private readonly Stack<Block> _open = new();
    private int _count;

    internal TemplateBranches(List<TemplateExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression.Kind is TemplateExpressionKind.Value or TemplateExpressionKind.Silent)
                continue;

            HasAny = true;
            Enter(expression);
            _starts.Add(expression.End);
            _labels.Add(_open.Count == 0 ? null : _open.Peek().Label);
        }
    }

    internal bool HasAny { get; }

    internal string? At(int offset)
    {
        var index = _starts.BinarySearch(offset);
        if (index < 0)
            index = ~index - 1;

        return index < 0 ? null : _labels[index];
    }

    private void Enter(in TemplateExpression expression)
    {
        if (expression.Kind == TemplateExpressionKind.Open)
        {
            var outer = _open.Count == 0 ? "" : _open.Peek().Label + " ";
            var name = string.Format(CultureInfo.InvariantCulture, "{0}{1}/{2}:", outer, expression.Word, _count++);
            _open.Push(_open.Count < Deepest ? new Block(name, 0, name + "then") : _open.Peek());
        }
        else if (_open.Count > 0)
        {
            var block = _open.Pop();
            if (expression.Kind == TemplateExpressionKind.Else)
                _open.Push(block with { Arm = block.Arm + 1, Label = block.Name + Else(block.Arm) });
        }
    }

    private static string Else(int arm) => arm == 0 ? "else" : "else" + arm.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Block(string Name, int Arm, string Label);
}
