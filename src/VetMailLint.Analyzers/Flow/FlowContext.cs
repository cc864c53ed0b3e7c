using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Libraries;
using VetMailLint.Analyzers.Reading;

namespace VetMailLint.Analyzers.Flow;

/// <summary>One run through a body: the state, the budgets, and those who share them.</summary>
internal sealed class FlowContext
{
    private readonly Dictionary<string, Decision> _decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, int> _versions = new(SymbolEqualityComparer.Default);
    private int _objects;

    public FlowContext(CompilationFacts facts, SemanticModel model, SettingsSink sink, CancellationToken cancellation)
    {
        (Facts, Model, Sink, Cancellation) = (facts, model, sink, cancellation);
        Conditions = new(this);
        Members = new(this);
        Defaults = new(this);
        Tuples = new(this);
        Initializers = new(this);
        Expressions = new(this);
        Calls = new(this);
        Constructors = new(this);
        Statements = new(this);
        Libraries = new(this);
    }

    public CompilationFacts Facts { get; }

    public SemanticModel Model { get; }

    public SettingsSink Sink { get; }

    public CancellationToken Cancellation { get; }

    public FlowState State { get; set; } = FlowState.Empty;

    public Frame Frame { get; set; } = new(null);

    public ConditionReader Conditions { get; }

    public MemberAccess Members { get; }

    public DefaultValues Defaults { get; }

    public TupleReader Tuples { get; }

    public InitializerReader Initializers { get; }

    public ExpressionReader Expressions { get; }

    public CallReader Calls { get; }

    public ConstructorReader Constructors { get; }

    public StatementWalker Statements { get; }

    public MailLibraries Libraries { get; }

    /// <summary>The object that is being built, where the class is a client itself.</summary>
    public int? This { get; set; }

    /// <summary>The name of the member, for paths and messages.</summary>
    public string Place { get; set; } = "";

    /// <summary>Whether what the body gives back goes on in other members of the class, which run it where they call it.</summary>
    public bool IsRunByCallers { get; set; }

    /// <summary>Whether a loop's first round only looks at what changes.</summary>
    public bool IsMuted { get; set; }

    /// <summary>What the body may still cost.</summary>
    public FlowBudget Budget { get; private set; } = new();

    public bool IsExhausted => Budget.IsExhausted;

    /// <summary>The calls of the body so far.</summary>
    public CallSummaries Summaries { get; } = new();

    /// <summary>Begins a body with a new budget.</summary>
    public void Begin(string place, FlowState state)
    {
        (Place, State, Budget, Frame, IsRunByCallers) = (place, state, new(), new(null), false);
        Summaries.Clear();
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Takes one step; false where there is none left or control does not come here.</summary>
    public bool Step()
    {
        if (Budget.Take())
            Cancellation.ThrowIfCancellationRequested();

        return !IsExhausted && !State.IsDead;
    }

    public Value Create(ObjectKind kind, ITypeSymbol type, SyntaxNode node)
    {
        var id = ++_objects;
        State = State with { Objects = State.Objects.Add(id, new(kind, type, node)) };
        return Value.Of(id, node);
    }

    public TrackedObject? Find(int id) => State.Objects.TryGetValue(id, out var found) ? found : null;

    public void Update(int id, Func<TrackedObject, TrackedObject> change)
    {
        if (Find(id) is { } found)
            State = State with { Objects = State.Objects.SetItem(id, change(found)) };
    }

    public void Assign(ISymbol symbol, Value value)
    {
        _versions[symbol] = VersionOf(symbol) + 1;
        State = State with { Variables = State.Variables.SetItem(symbol, value) };
    }

    public int VersionOf(ISymbol symbol) => _versions.TryGetValue(symbol, out var version) ? version : 0;

    public Decision Decide(string key, ImmutableArray<string> labels)
    {
        if (!_decisions.TryGetValue(key, out var decision))
            _decisions.Add(key, decision = new(key, labels));

        return decision;
    }

    /// <summary>The objects that a value may be.</summary>
    public static void AddObjects(Value value, List<int> ids)
    {
        if (value.Kind == ValueKind.Object)
            ids.Add(value.Id);
        if (value.Kind != ValueKind.Choice)
            return;

        foreach (var arm in value.Arms)
        {
            if (arm is not null)
                AddObjects(arm, ids);
        }
    }

    /// <summary>Whether a field, a property or a parameter still holds an object when the body ends.</summary>
    public bool IsKept(int id)
    {
        var ids = new List<int>();
        foreach (var pair in State.Variables)
        {
            if (pair.Key is not ILocalSymbol)
                AddObjects(pair.Value, ids);
        }

        return ids.Contains(id);
    }

    /// <summary>Code that is not seen gets the value.</summary>
    public void Escape(Value value)
    {
        var ids = new List<int>();
        AddObjects(value, ids);
        foreach (var id in ids)
            Update(id, o => o with { IsEscaped = true });
    }

    /// <summary>The body of a member gives a value back to whoever called it.</summary>
    public void Return(Value value)
    {
        Escape(value);
        if (!IsRunByCallers)
            return;

        var ids = new List<int>();
        AddObjects(value, ids);
        foreach (var id in ids)
            Update(id, o => o with { IsPending = false });
    }

    /// <summary>Runs a body in a frame of its own and gives the value it returns.</summary>
    public Value Run(IOperation body, SyntaxNode node, Action<Frame>? prepare = null)
    {
        var frame = new Frame(Frame);
        prepare?.Invoke(frame);
        Frame = frame;
        var before = State;
        Statements.Run(body);
        Frame = frame.Caller!;
        if (!State.IsDead)
            frame.Exits.Add((State, null));

        return FrameExits.Merge(this, frame.Exits, before, node);
    }

    public IOperation? OperationOf(SyntaxNode node) => Model.GetOperation(node, Cancellation);

    public Decision? DecisionOf(string key) => _decisions.TryGetValue(key, out var decision) ? decision : null;
}
