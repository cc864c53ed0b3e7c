namespace VetMailLint.Config.Json;

internal enum JsonTokenKind
{
    EndOfText,
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Colon,
    Comma,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A bare <c>{{ … }}</c> where JSON would have a value.</summary>
    Template,
    Comment,

    /// <summary>Nothing that JSON knows; <see cref="JsonTokenizer.Problem"/> says what.</summary>
    Invalid,
}
