namespace VetMailLint.Config.Own;

/// <summary>A mistake in a file of an organisation's own, in the form that MSBuild shows at its place.</summary>
/// <param name="Path">The file, as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Code">The code of its kind, <c>VMK002</c>; rules/README.md lists them.</param>
/// <param name="Message">What is wrong.</param>
public sealed record OwnMistake(string Path, int Line, int Column, string Code, string Message)
{
    /// <summary><c>.vetmaillint/acme.yaml(12,3): error VMK002: unknown field 'hosst'</c></summary>
    public override string ToString() => $"{Path}({Line},{Column}): error {Code}: {Message}";
}
