namespace VetMailLint.Config.Yaml;

/// <summary>Puts what the parser says of a mistake into the words of who made it.</summary>
internal static class YamlReasons
{
    // The parser's words are those of a grammar: "while parsing a block mapping, did not find expected key".
    private static readonly (string Said, string Meant)[] s_reasons =
    [
        ("did not find expected node content", "a value is missing, or a bracket that was opened is not closed"),
        ("invalid mapping", "a second ': ' in one value, or a line indented deeper than its neighbours; quote the value or mend the indentation"),
        ("Mapping values are not allowed", "a second ': ' in one value, or a line indented deeper than its neighbours; quote the value or mend the indentation"),
        ("quoted scalar, found unexpected end of stream", "a quote that is never closed"),
        ("cannot start any token", "a value that begins with @, ` or % needs quotes"),
        ("did not find expected key", "a line that is no 'key: value', or is indented otherwise than those before it"),
        ("did not find expected '-' indicator", "a line that is no '- item', or is indented otherwise than the items before it"),
        ("did not find expected ',' or '}'", "a ',' or '}' is missing"),
        ("did not find expected ',' or ']'", "a ',' or ']' is missing"),
        ("could not find expected ':'", "a key without ': ' behind it"),
        ("found unknown escape character", "an escape that YAML does not know in double quotes; in single quotes a backslash is itself"),
        ("scanning an anchor or alias", "a value that begins with & or * needs quotes, unless it names an anchor"),
        ("found undefined tag handle", "a value that begins with ! needs quotes, unless it is a tag"),
        ("found more than one anchor", "two anchors on one value"),
    ];

    /// <summary>The reason as a clause.</summary>
    /// <param name="message">What the parser said; a text of its own, without content of the file.</param>
    internal static string Of(string message)
    {
        foreach (var (said, meant) in s_reasons)
        {
            if (message.IndexOf(said, StringComparison.Ordinal) >= 0)
                return meant;
        }

        return char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.').Replace(",  ", ", ");
    }
}
