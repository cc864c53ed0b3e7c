namespace VetMailLint.Settings;

/// <summary>What kind of file or member a block stands in.</summary>
public enum PlaceKind
{
    /// <summary>Source code.</summary>
    Source,

    /// <summary>Settings of an application.</summary>
    Settings,

    /// <summary>A deployment manifest.</summary>
    Deployment,

    /// <summary>A file to be copied and filled in: <c>*.example</c>, <c>*.sample</c>, <c>*.template</c>, <c>*.dist</c>.</summary>
    Example,

    /// <summary>A test's own file.</summary>
    Test,
}
