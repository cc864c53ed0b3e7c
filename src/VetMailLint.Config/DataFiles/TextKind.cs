namespace VetMailLint.Config.DataFiles;

/// <summary>What a text must look like besides being one. The readers check it themselves; the published schema says it to editors.</summary>
internal enum TextKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A port, 1 to 65535.</summary>
    Port,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>A day, or a month, <c>yyyy-MM</c>.</summary>
    DayOrMonth,

    /// <summary>A host in lower case, with one <c>*</c> at most.</summary>
    Host,

    /// <summary>A number from 0.</summary>
    Number,
}
