using VetMailLint.Config.Tree;

namespace VetMailLint.Config.Json;

/// <summary>An object or array that is not closed yet. Frames are reused at their depth.</summary>
internal sealed class JsonFrame
{
    internal bool IsObject { get; private set; }

    internal int Start { get; private set; }

    internal int Line { get; private set; }

    internal int Column { get; private set; }

    internal List<Member>? Members { get; private set; }

    internal List<Node>? Items { get; private set; }

    /// <summary>The key whose value comes next, or was the last.</summary>
    internal ScalarNode? Key { get; set; }

    internal void Open(bool isObject, in JsonTokenizer tokens)
    {
        IsObject = isObject;
        Start = tokens.Start;
        Line = tokens.Line;
        Column = tokens.Start - tokens.LineStart + 1;
        Members = null;
        Items = null;
        Key = null;
    }

    internal void Add(Node value)
    {
        if (IsObject)
            (Members ??= []).Add(new Member { Key = Key!, Value = value });
        else
            (Items ??= []).Add(value);
    }
}
