namespace VetMailLint.Build.Scaffolds;

/// <summary>Why nothing is written, as a sentence for the person who asked.</summary>
internal sealed class RefusedException(string message) : Exception(message);
