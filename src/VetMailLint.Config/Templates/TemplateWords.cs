namespace VetMailLint.Config.Templates;

internal static class TemplateWords
{
    /// <summary>What a control word does.</summary>
    /// <param name="word">The first word of the expression.</param>
    /// <param name="isStatement">Whether it stands in <c>{% … %}</c>, which never gives text.</param>
    internal static TemplateExpressionKind KindOf(string word, bool isStatement) => word switch
    {
        "if" or "range" or "with" or "define" or "block" => TemplateExpressionKind.Open,
        "else" => TemplateExpressionKind.Else,
        "end" => TemplateExpressionKind.Close,
        _ when !isStatement => TemplateExpressionKind.Value,
        "for" or "macro" or "call" or "filter" or "raw" or "autoescape" or "unless" or "case" => TemplateExpressionKind.Open,
        "elif" or "elsif" or "elseif" or "when" => TemplateExpressionKind.Else,
        _ => word.StartsWith("end", StringComparison.Ordinal) ? TemplateExpressionKind.Close : TemplateExpressionKind.Silent,
    };
}
