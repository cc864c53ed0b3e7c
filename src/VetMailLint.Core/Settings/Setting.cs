namespace VetMailLint.Settings;

/// <summary>One setting of a <see cref="MailSettings"/>: known, unknown, unset or unseen. The default value is unseen.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Setting<T>
    where T : notnull
{
    private readonly T? _value;

    private Setting(SettingState state, T? value, SourceSpan? span, Marks marks, Origin origin, Spelling? spelling)
    {
        _value = value;
        State = state;
        Span = span;
        Marks = marks;
        Origin = origin;
        Spelling = spelling;
    }

    /// <summary>Which of the four states this is.</summary>
    public SettingState State { get; }

    /// <summary>Where the value is written; for an empty value the place where it would be.</summary>
    public SourceSpan? Span { get; }

    /// <summary>What limits the value's proof.</summary>
    public Marks Marks { get; }

    /// <summary>The source of an unknown value.</summary>
    public Origin Origin { get; }

    /// <summary>How the value was spelled, where a reader kept it.</summary>
    public Spelling? Spelling { get; }

    /// <summary>The setting is not here, and something else may set it.</summary>
    public static Setting<T> Unseen => default;

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => State == SettingState.Known;

    /// <summary>Whether something sets the value, decidable or not.</summary>
    public bool IsSet => State is SettingState.Known or SettingState.Unknown;

    /// <summary>The known value.</summary>
    /// <exception cref="InvalidOperationException">The setting is not <see cref="SettingState.Known"/>.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"The setting is {State}.");

    /// <summary>A known value.</summary>
    public static Setting<T> Known(T value, SourceSpan span, Spelling? spelling = null, Marks marks = Marks.None) =>
        new(SettingState.Known, value, span, marks, default, spelling);

    /// <summary>A value that is set but not decidable.</summary>
    public static Setting<T> Unknown(Origin origin, SourceSpan span, Spelling? spelling = null, Marks marks = Marks.None) =>
        new(SettingState.Unknown, default, span, marks, origin, spelling);

    /// <summary>Nothing sets the value, and everything that could was seen.</summary>
    public static Setting<T> Unset(SourceSpan? span = null, Spelling? spelling = null) =>
        new(SettingState.Unset, default, span, Marks.None, default, spelling);

    /// <summary>Not decided here, but with the place of the empty key that leaves it to others.</summary>
    public static Setting<T> UnseenAt(SourceSpan span, Spelling? spelling = null) =>
        new(SettingState.Unseen, default, span, Marks.None, default, spelling);

    /// <summary>The value that a client takes for an unset setting; every other state stays as it is.</summary>
    public Setting<T> OrDefault(T value) =>
        State == SettingState.Unset ? new(SettingState.Known, value, Span, Marks.ClientDefault, default, Spelling) : this;

    /// <summary>The known value, or false.</summary>
    public bool TryGet(out T value)
    {
        value = _value!;
        return IsKnown;
    }

    /// <summary>
    /// Whether the two are surely equal (true), surely different (false) or undecided (null).
    /// Two unknowns of one origin are equal; otherwise nothing follows from an unknown.
    /// </summary>
    public bool? SameAs(Setting<T> other, IEqualityComparer<T>? comparer = null)
    {
        if (IsKnown && other.IsKnown)
            return (comparer ?? EqualityComparer<T>.Default).Equals(_value!, other._value!);

        return State == SettingState.Unknown && other.State == SettingState.Unknown && Origin == other.Origin ? true : null;
    }
}
