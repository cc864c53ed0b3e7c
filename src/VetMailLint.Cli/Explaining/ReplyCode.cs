namespace VetMailLint.Cli.Explaining;

/// <summary>A basic (<c>535</c>) or enhanced (<c>5.7.139</c>) code of an SMTP reply.</summary>
/// <param name="Text">The code.</param>
/// <param name="IsAtStart">Whether the text begins with it, or with a code before it.</param>
internal readonly record struct ReplyCode(string Text, bool IsAtStart)
{
    public bool IsEnhanced => Text.Contains('.');
}
