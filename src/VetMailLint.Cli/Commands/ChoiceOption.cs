using System.CommandLine;
using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Commands;

/// <summary>Makes options that take one of a few words and say which, where another is given.</summary>
internal static class ChoiceOption
{
    /// <param name="name">The option.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words; the first is the default.</param>
    /// <param name="isRequired">Whether there is no default.</param>
    public static Option<string> Create(string name, string description, IReadOnlyList<string> words, bool isRequired = false)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', words),
            Description = description,
            Required = isRequired,
        };
        if (!isRequired)
            option.DefaultValueFactory = _ => words[0];

        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!words.Contains(token.Value))
                    result.AddError(Refusal(name, token.Value, words));
            }
        });
        return option;
    }

    /// <summary>One clause for a word that an option does not take.</summary>
    public static string Refusal(string option, string word, IReadOnlyList<string> words)
    {
        var meant = Suggestion.For(word, words);
        return meant is null
            ? $"{option} takes {string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}, not '{word}'"
            : $"{option} does not take '{word}'; did you mean '{meant}'?";
    }
}
