namespace VetMailLint.Config.Json;

/// <summary>What the grammar allows next.</summary>
internal enum JsonExpectation
{
    Value,
    ItemOrEnd,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
    EndOfText,
}
