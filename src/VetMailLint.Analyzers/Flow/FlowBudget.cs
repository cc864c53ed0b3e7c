namespace VetMailLint.Analyzers.Flow;

/// <summary>The steps of one root body. Beyond them nothing is said of it, so that a file costs what it is long.</summary>
internal sealed class FlowBudget
{
    private const int MaxSteps = 5_000;

    /// <summary>The same with the steps of the methods that the body calls.</summary>
    private const int MaxStepsWithCalls = 25_000;

    /// <summary>Each call brings as many steps as a short helper takes, so that a body is not given up for calling many.</summary>
    private const int StepsOfACall = 60;

    private const int StepsBetweenLooks = 255;

    private int _steps;
    private int _most = MaxSteps;

    public bool IsExhausted => _steps > _most;

    /// <summary>Takes a step; true where it is time to look whether anybody still waits.</summary>
    public bool Take() => (++_steps & StepsBetweenLooks) == 0;

    /// <summary>A call is made, whose steps the caller's body does not show.</summary>
    public void AddCall() => _most = Math.Min(_most + StepsOfACall, MaxStepsWithCalls);

    /// <summary>Bringing states together costs steps too, so that a body with many variables stays linear.</summary>
    public void TakeMerge(int variables) => _steps += variables / 16;
}
