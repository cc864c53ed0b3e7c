namespace VetMailLint.Cli.Output;

/// <summary>The words by which a key, variable or comment announces a secret. They would rather cover too much.</summary>
internal static class SecretWords
{
    private static readonly string[] s_words =
    [
        "pass", "pwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key", "accountkey", "privatekey", "private_key",
        "credential", "senha", "clave", "contrase", "parola", "kennwort", "wachtwoord", "haslo", "hasło", "sifre", "şifre", "salasana", "heslo",
        "пароль", "密码", "密碼", "パスワード", "비밀번호", "motdepasse", "connectionstring", "connection_string", "bearer", "_key", "dsn", "sasl_auth",
        "license_key", "signature", "sharedaccess",
    ];

    /// <summary>Where the word that has the first of them ends in a text, or -1.</summary>
    public static int EndOfFirst(ReadOnlySpan<char> text)
    {
        var first = -1;
        var end = -1;
        foreach (var word in s_words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first))
                (first, end) = (at, at + word.Length);
        }

        return end >= 0 ? EndOfLetters(text, end) : EndOfShortOne(text);
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        return end;
    }

    /// <summary>"pw" counts where no letter stands beside it.</summary>
    private static int EndOfShortOne(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf("pw", StringComparison.OrdinalIgnoreCase) is var at and >= 0; from += at + 2)
        {
            var start = from + at;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (start + 2 == text.Length || !char.IsLetter(text[start + 2])))
                return start + 2;
        }

        return -1;
    }
}
