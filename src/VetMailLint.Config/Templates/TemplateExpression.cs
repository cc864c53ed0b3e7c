namespace VetMailLint.Config.Templates;

/// <summary>One <c>{{ … }}</c>, <c>{% … %}</c> or <c>{# … #}</c> of a file.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Word">The control word (<c>if</c>, <c>else</c>, <c>end</c>) or the empty text.</param>
/// <param name="Kind">What it does.</param>
internal readonly record struct TemplateExpression(int Start, int End, string Word, TemplateExpressionKind Kind);
