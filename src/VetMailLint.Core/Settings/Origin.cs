namespace VetMailLint.Settings;

/// <summary>
/// Where an unknown value comes from, as an opaque ordinal text (<c>env:SMTP_PORT</c>, <c>key:Smtp:User</c>).
/// Equal origins are equal values; different origins say nothing, so two unknowns are never unequal.
/// </summary>
public readonly record struct Origin(string Text);
