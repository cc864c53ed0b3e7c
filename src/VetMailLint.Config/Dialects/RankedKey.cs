using VetMailLint.Knowledge;

namespace VetMailLint.Config.Dialects;

/// <summary>A spelling and its rank among those of its dialect: the lower counts first.</summary>
internal readonly record struct RankedKey(DialectKey Key, int Rank);
