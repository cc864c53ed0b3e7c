namespace VetMailLint.Config.DataFiles;

/// <summary>A mistake in a file of rules/, in the form that MSBuild shows at its place.</summary>
internal sealed record Problem(string Path, int Line, int Column, string Code, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): error {Code}: {Message}";
}
