using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>The key that counts for one setting of a block, with its value.</summary>
internal readonly record struct Pick(FoundKey Key, ScalarValue Value)
{
    public Entry Entry => Key.Entry;

    /// <summary>How the value is spelled.</summary>
    public Spelling Spell(Carrier carrier = Carrier.Whole) => new() { Key = Entry.Key, Path = Entry.Path(), Carrier = Value.Scalar.Encoded ? Carrier.Opaque : carrier };
}
