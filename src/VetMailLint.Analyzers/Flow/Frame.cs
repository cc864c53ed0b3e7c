namespace VetMailLint.Analyzers.Flow;

/// <summary>One body on its way: where it was left, and the ways out of its loops and switches.</summary>
internal sealed class Frame(Frame? caller)
{
    public Frame? Caller { get; } = caller;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>The states in which the body is left, each with the value it gives.</summary>
    public List<(FlowState State, Value? Value)> Exits { get; } = [];

    /// <summary>For each loop and switch around, the states in which it is left early.</summary>
    public Stack<List<FlowState>> Breaks { get; } = new();

    /// <summary>The same for the next round of the loops around.</summary>
    public Stack<List<FlowState>> Continues { get; } = new();
}
