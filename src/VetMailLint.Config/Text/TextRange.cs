namespace VetMailLint.Config.Text;

/// <summary>Characters from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct TextRange(int Start, int End);
