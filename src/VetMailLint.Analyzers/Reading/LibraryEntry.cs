using VetMailLint.Knowledge;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What is known of a type or method, and the client that sends with it.</summary>
internal sealed record LibraryEntry(CSharpType Type, string Client);
